//! The agents by algorithm name.

use std::path::Path;

use rvp_bench_core::{BenchError, Params, Result};
use rvp_bench_torch::torch_device::select_device;
use serde_json::Value;

use crate::components::Components;
use crate::environments::create_environment;
use crate::learning::LearningCurve;
use crate::policy_gradient_agent::{Estimator, PolicyGradientAgent};
use crate::settings::from_params;
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

/// An agent of either family.
pub enum Agent {
    /// DQN and its descendants.
    Value(Box<ValueAgent>),
    /// Policy gradients.
    PolicyGradient(Box<PolicyGradientAgent>),
}

impl Agent {
    /// An action for one observation (observations,).
    pub fn act(&mut self, observation: &[f32]) -> usize {
        match self {
            Self::Value(agent) => agent.act(observation),
            Self::PolicyGradient(agent) => agent.act(observation),
        }
    }

    /// The observation (observations,) that the next action answers.
    pub fn observation(&self) -> &[f32] {
        match self {
            Self::Value(agent) => agent.observation(),
            Self::PolicyGradient(agent) => agent.observation(),
        }
    }

    /// Act, and store or forget, for so many environment steps.
    pub fn rollout(&mut self, steps: usize) {
        match self {
            Self::Value(agent) => agent.rollout(steps, None),
            Self::PolicyGradient(agent) => drop(agent.rollout(steps, false, None)),
        }
    }

    /// From now on act greedily.
    pub fn evaluate(&mut self) {
        match self {
            Self::Value(agent) => agent.evaluate(),
            Self::PolicyGradient(agent) => agent.evaluate(),
        }
    }

    /// Train until the curve is solved or the steps are used up.
    pub fn train_until(&mut self, curve: &mut LearningCurve) -> Result<()> {
        match self {
            Self::Value(agent) => agent.train_until(curve),
            Self::PolicyGradient(agent) => agent.train_until(curve),
        }
    }
}

/// An untrained agent in its environment.
///
/// - `algorithm`: a name in [`VALUE_BASED`] or [`POLICY_GRADIENT`]
/// - `params`: `environment` and the algorithm's settings (see [`crate::settings`])
/// - `seed`: of weights, environment, exploration and replay
/// - `device`: `cpu` or `cuda`
/// - `benchmarks`: folder of the definitions
///
/// Fails for an unknown algorithm or environment, or a missing setting.
pub fn create_rl_agent(
    algorithm: &str,
    params: &Params,
    seed: u64,
    device: &str,
    benchmarks: &Path,
) -> Result<Agent> {
    let name = params.get("environment").and_then(Value::as_str).unwrap_or_default();
    let environment = || create_environment(name, seed, benchmarks);
    let device = select_device(device)?;
    if let Some((_, components)) = VALUE_BASED.iter().find(|(name, _)| *name == algorithm) {
        let settings = from_params(params)?;
        let agent = ValueAgent::new(*components, settings, environment()?, seed, device)?;
        return Ok(Agent::Value(Box::new(agent)));
    }
    if let Some((_, estimator)) = POLICY_GRADIENT.iter().find(|(name, _)| *name == algorithm) {
        let settings = from_params(params)?;
        let agent = PolicyGradientAgent::new(*estimator, settings, environment()?, seed, device)?;
        return Ok(Agent::PolicyGradient(Box::new(agent)));
    }
    let names = VALUE_BASED.iter().map(|(name, _)| *name);
    let known: Vec<&str> = names.chain(POLICY_GRADIENT.iter().map(|(name, _)| *name)).collect();
    Err(BenchError::new(format!("unknown algorithm {algorithm:?}; known: {}", known.join(", "))))
}
