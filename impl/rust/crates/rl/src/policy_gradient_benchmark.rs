//! Policy-gradient learning: REINFORCE, with a baseline, and actor-critic.

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};
use serde::Deserialize;

use crate::blocks::{seconds_each, synchronize};
use crate::policy_gradient_agent::{PolicyGradientAgent, Rollout, recorded_rollout};
use crate::recording::Transitions;
use crate::rl_models::{Agent, POLICY_GRADIENT, create_rl_agent};
use crate::settings::from_params;

#[derive(Debug, Clone, Deserialize)]
struct Sizes {
    algorithm: String,
    environment: String,
    updates: usize,
    acts: usize,
    steps: usize,
    checked_updates: usize,
}

/// Updates on recorded rollouts, acting on recorded observations, rollouts.
///
/// Params: `algorithm`, `environment` and the settings of the agent; `updates`, `acts` and `steps`
/// in one block; `checked_updates` of a fresh agent.
pub struct PolicyGradientBenchmark {
    sizes: Sizes,
    params: Params,
    context: Context,
    recorded: Transitions,
    agent: Box<PolicyGradientAgent>,
    rollouts: Vec<Rollout>,
}

impl PolicyGradientBenchmark {
    /// Set up. Fails for an unknown algorithm or environment, or a missing fixture.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let sizes: Sizes = from_params(params)?;
        let path = context.fixture(&format!("recorded-{}.safetensors", sizes.environment))?;
        let recorded = Transitions::load(&path)?;
        let agent = new_agent(&sizes.algorithm, params, context)?;
        let count = sizes.updates.max(sizes.checked_updates);
        let rollouts = recorded_rollouts(&agent, &recorded, count)?;
        let (params, context) = (params.clone(), context.clone());
        Ok(Box::new(Self { sizes, params, context, recorded, agent, rollouts }))
    }
}

impl Benchmark for PolicyGradientBenchmark {
    /// Learning, acting, and acting with stepping and storing.
    fn phases(&self) -> Vec<Phase> {
        ["update_time", "act_time", "rollout_time"].map(Phase::new).to_vec()
    }

    /// One block; the seconds of one update, action or step.
    fn step(&mut self, phase: &Phase) -> Result<Option<Metrics>> {
        let (agent, recorded, sizes) = (&mut self.agent, &self.recorded, &self.sizes);
        let rollouts = &self.rollouts[..sizes.updates];
        let (metric, device) = (phase.metric.as_str(), self.context.device.as_str());
        match metric {
            "update_time" => seconds_each(metric, sizes.updates, device, || {
                rollouts.iter().try_for_each(|rollout| agent.update(rollout).map(drop))
            }),
            "act_time" => seconds_each(metric, sizes.acts, device, || {
                for i in 0..sizes.acts {
                    agent.act(recorded.observation(i));
                }
                Ok(())
            }),
            _ => seconds_each(metric, sizes.steps, device, || {
                agent.rollout(sizes.steps, false, None);
                Ok(())
            }),
        }
    }

    fn synchronize(&self) {
        synchronize(&self.context.device);
    }

    /// What a fresh agent does: its losses, then its actions, then where a rollout leads.
    fn check(&mut self) -> Result<Checks> {
        let mut agent = new_agent(&self.sizes.algorithm, &self.params, &self.context)?;
        let checked = &self.rollouts[..self.sizes.checked_updates];
        let losses: Vec<f64> =
            checked.iter().map(|rollout| agent.update(rollout)).collect::<Result<_>>()?;
        let actions: String =
            (0..200).map(|i| agent.act(self.recorded.observation(i)).to_string()).collect();
        agent.rollout(self.sizes.steps, false, None);
        let observation = agent.observation().iter().copied().map(f64::from).collect();
        Ok(vec![
            ("losses".into(), CheckValue::Numbers(losses)),
            ("actions".into(), CheckValue::Text(actions)),
            ("observation".into(), CheckValue::Numbers(observation)),
        ])
    }
}

fn recorded_rollouts(
    agent: &PolicyGradientAgent,
    recorded: &Transitions,
    count: usize,
) -> Result<Vec<Rollout>> {
    let (steps, whole_episodes) = (agent.settings.rollout_steps, agent.estimator.whole_episodes);
    let (mut start, mut rollouts) = (0, Vec::with_capacity(count));
    for _ in 0..count {
        let (rollout, next) = recorded_rollout(recorded, start, steps, whole_episodes)?;
        rollouts.push(rollout);
        start = next;
    }
    Ok(rollouts)
}

fn new_agent(
    algorithm: &str,
    params: &Params,
    context: &Context,
) -> Result<Box<PolicyGradientAgent>> {
    let agent =
        create_rl_agent(algorithm, params, context.seed, &context.device, &context.benchmarks)?;
    let Agent::PolicyGradient(agent) = agent else {
        let known = POLICY_GRADIENT.map(|(name, _)| name).join(", ");
        return Err(BenchError::new(format!(
            "{algorithm:?} is not a policy-gradient algorithm; known: {known}"
        )));
    };
    Ok(agent)
}
