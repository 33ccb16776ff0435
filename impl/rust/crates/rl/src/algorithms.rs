//! The algorithms by name, and agents that run them.

use rvp_bench_core::{BenchError, Context, Result};
use rvp_bench_torch::torch_device::select_device;

use crate::components::Components;
use crate::environments::create_environment;
use crate::policy_gradient_agent::{Estimator, PolicyGradientAgent};
use crate::settings::{PolicyGradientSettings, ValueSettings};
use crate::value_agent::ValueAgent;

/// The value-based algorithms.
pub const VALUE_BASED: [(&str, Components); 5] = {
    let dqn = Components {
        double: false,
        dueling: false,
        prioritized: false,
        n_step: false,
        noisy: false,
        distributional: false,
    };
    let rainbow = Components {
        double: true,
        dueling: true,
        prioritized: true,
        n_step: true,
        noisy: true,
        distributional: true,
    };
    [
        ("dqn", dqn),
        ("double_dqn", Components { double: true, ..dqn }),
        ("dueling_dqn", Components { dueling: true, ..dqn }),
        ("prioritized_dqn", Components { prioritized: true, ..dqn }),
        ("rainbow", rainbow),
    ]
};

/// The policy-gradient algorithms.
pub const POLICY_GRADIENT: [(&str, Estimator); 3] = [
    ("reinforce", Estimator { critic: false, whole_episodes: true }),
    ("reinforce_baseline", Estimator { critic: true, whole_episodes: true }),
    ("actor_critic", Estimator { critic: true, whole_episodes: false }),
];

/// An untrained agent in its environment; `seed` is that of weights, environment, exploration and
/// replay.
///
/// Fails for an algorithm that is not value-based, or an unknown environment.
pub fn create_value_agent(
    algorithm: &str,
    environment: &str,
    settings: ValueSettings,
    seed: u64,
    context: &Context,
) -> Result<ValueAgent> {
    let components = find(&VALUE_BASED, "value-based", algorithm)?;
    let task = create_environment(environment, seed, &context.benchmarks)?;
    ValueAgent::new(components, settings, task, seed, select_device(&context.device)?)
}

/// An untrained agent in its environment; `seed` is that of weights, environment and sampled
/// actions.
///
/// Fails for an algorithm that is not a policy gradient, or an unknown environment.
pub fn create_policy_gradient_agent(
    algorithm: &str,
    environment: &str,
    settings: PolicyGradientSettings,
    seed: u64,
    context: &Context,
) -> Result<PolicyGradientAgent> {
    let estimator = find(&POLICY_GRADIENT, "policy-gradient", algorithm)?;
    let task = create_environment(environment, seed, &context.benchmarks)?;
    PolicyGradientAgent::new(estimator, settings, task, seed, select_device(&context.device)?)
}

fn find<T: Copy>(table: &[(&str, T)], family: &str, algorithm: &str) -> Result<T> {
    table.iter().find(|(name, _)| *name == algorithm).map(|(_, found)| *found).ok_or_else(|| {
        let known: Vec<&str> = table.iter().map(|(name, _)| *name).collect();
        let known = known.join(", ");
        BenchError::new(format!("{algorithm:?} is not a {family} algorithm; known: {known}"))
    })
}
