//! `rl/policy_gradient`: REINFORCE, with a baseline, and actor-critic.

use rvp_bench_core::{Benchmark, Context, Params, Result};

use crate::agent_benchmark::{AgentBenchmark, AgentCase, Update};
use crate::algorithms::create_policy_gradient_agent;
use crate::case_params::read_two;
use crate::policy_gradient_agent::PolicyGradientAgent;
use crate::recording::Transitions;
use crate::settings::PolicyGradientSettings;

/// The benchmark of a policy gradient, which learns from recorded rollouts in turn.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let (case, settings) = read_two::<AgentCase, PolicyGradientSettings>(params)?;
    let (of, at) = (case.clone(), context.clone());
    let new_agent = Box::new(move || {
        create_policy_gradient_agent(&of.algorithm, &of.environment, settings.clone(), at.seed, &at)
    });
    AgentBenchmark::create(case, context, new_agent, learning)
}

fn learning(
    agent: &mut PolicyGradientAgent,
    recorded: &Transitions,
) -> Result<Update<PolicyGradientAgent>> {
    let steps = agent.settings.rollout_steps.get();
    let rollouts = recorded.rollouts(steps, agent.estimator.whole_episodes)?;
    let mut next = 0;
    Ok(Box::new(move |agent| {
        let rollout = &rollouts[next];
        next = (next + 1) % rollouts.len();
        agent.update(rollout)
    }))
}
