//! An agent at work on recorded transitions: what the benchmarks of both families share.

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};
use serde::Deserialize;

use crate::blocks::{seconds_each, synchronize};
use crate::environments::create_environment;
use crate::policy_gradient_agent::PolicyGradientAgent;
use crate::recording::{Transitions, fill, recorded_rollout};
use crate::rl_models::{Agent, create_rl_agent};
use crate::rollout::Rollout;
use crate::settings::from_params;

const PHASES: [&str; 3] = ["update_time", "act_time", "rollout_time"];

#[derive(Debug, Clone, Deserialize)]
struct Sizes {
    algorithm: String,
    environment: String,
    updates: usize,
    acts: usize,
    steps: usize,
    checked_updates: usize,
}

/// Updates on recorded transitions, acting on recorded observations, rollouts.
///
/// Params: `algorithm`, `environment` and the settings of the agent; `updates`, `acts` and `steps`
/// in one block; `checked_updates` of a fresh agent.
pub struct AgentBenchmark {
    sizes: Sizes,
    params: Params,
    context: Context,
    recorded: Transitions,
    agent: Agent,
    rollouts: Vec<Rollout>,
}

impl AgentBenchmark {
    /// Set up. Fails for an algorithm that is not in `known`, those of its `family`; for an unknown
    /// environment; and for a missing fixture.
    pub fn create(
        params: &Params,
        context: &Context,
        family: &str,
        known: &[&str],
    ) -> Result<Box<dyn Benchmark>> {
        let sizes: Sizes = from_params(params)?;
        if !known.contains(&sizes.algorithm.as_str()) {
            return Err(BenchError::new(format!(
                "{:?} is not a {family} algorithm; known: {}",
                sizes.algorithm,
                known.join(", ")
            )));
        }
        // an unknown environment is told as such, not as a missing fixture
        create_environment(&sizes.environment, context.seed, &context.benchmarks)?;
        let path = context.fixture(&format!("recorded-{}.safetensors", sizes.environment))?;
        let recorded = Transitions::load(&path)?;
        let agent = new_agent(&sizes, params, context, &recorded)?;
        let count = sizes.updates.max(sizes.checked_updates);
        let rollouts = match &agent {
            Agent::Value(_) => vec![],
            Agent::PolicyGradient(agent) => recorded_rollouts(agent, &recorded, count)?,
        };
        let (params, context) = (params.clone(), context.clone());
        Ok(Box::new(Self { sizes, params, context, recorded, agent, rollouts }))
    }
}

impl Benchmark for AgentBenchmark {
    /// Learning, acting, and acting with stepping and storing.
    fn phases(&self) -> Vec<Phase> {
        PHASES.map(Phase::new).to_vec()
    }

    /// One block; the seconds of one update, action or step.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        let Self { sizes, recorded, agent, rollouts, .. } = self;
        let (metric, device) = (PHASES[phase], self.context.device.as_str());
        match metric {
            "update_time" => seconds_each(metric, sizes.updates, device, || {
                losses(agent, rollouts, sizes.updates).map(drop)
            }),
            "act_time" => seconds_each(metric, sizes.acts, device, || {
                actions(agent, recorded, sizes.acts);
                Ok(())
            }),
            _ => seconds_each(metric, sizes.steps, device, || {
                agent.rollout(sizes.steps);
                Ok(())
            }),
        }
    }

    fn synchronize(&self) {
        synchronize(&self.context.device);
    }

    /// What a fresh agent does: its losses, then its actions, then where a rollout leads.
    fn check(&mut self) -> Result<Checks> {
        let mut agent = new_agent(&self.sizes, &self.params, &self.context, &self.recorded)?;
        let losses = losses(&mut agent, &self.rollouts, self.sizes.checked_updates)?;
        let actions = actions(&mut agent, &self.recorded, 200);
        agent.rollout(self.sizes.steps);
        let observation = agent.observation().iter().copied().map(f64::from).collect();
        Ok(vec![
            ("losses".into(), CheckValue::Numbers(losses)),
            ("actions".into(), CheckValue::Text(actions.iter().map(usize::to_string).collect())),
            ("observation".into(), CheckValue::Numbers(observation)),
        ])
    }
}

/// An untrained agent; a value-based one has the recording in its buffer.
fn new_agent(
    sizes: &Sizes,
    params: &Params,
    context: &Context,
    recorded: &Transitions,
) -> Result<Agent> {
    let Context { seed, device, benchmarks, .. } = context;
    let mut agent = create_rl_agent(&sizes.algorithm, params, *seed, device, benchmarks)?;
    if let Agent::Value(agent) = &mut agent {
        fill(agent, recorded);
    }
    Ok(agent)
}

fn losses(agent: &mut Agent, rollouts: &[Rollout], count: usize) -> Result<Vec<f64>> {
    (0..count)
        .map(|index| match agent {
            Agent::Value(agent) => agent.update(),
            Agent::PolicyGradient(agent) => agent.update(&rollouts[index]),
        })
        .collect()
}

fn actions(agent: &mut Agent, recorded: &Transitions, count: usize) -> Vec<usize> {
    (0..count).map(|i| agent.act(recorded.observation(i))).collect()
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
