//! Value-based learning: DQN, double, dueling, prioritized and Rainbow.

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};
use serde::Deserialize;

use crate::blocks::{seconds_each, synchronize};
use crate::recording::{Transitions, fill};
use crate::rl_models::{Agent, VALUE_BASED, create_rl_agent};
use crate::settings::from_params;
use crate::value_agent::ValueAgent;

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
pub struct DqnBenchmark {
    sizes: Sizes,
    params: Params,
    context: Context,
    recorded: Transitions,
    agent: Box<ValueAgent>,
}

impl DqnBenchmark {
    /// Set up. Fails for an unknown algorithm or environment, or a missing fixture.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let sizes: Sizes = from_params(params)?;
        let path = context.fixture(&format!("recorded-{}.safetensors", sizes.environment))?;
        let recorded = Transitions::load(&path)?;
        let agent = new_agent(&sizes.algorithm, params, context, &recorded)?;
        let (params, context) = (params.clone(), context.clone());
        Ok(Box::new(Self { sizes, params, context, recorded, agent }))
    }
}

impl Benchmark for DqnBenchmark {
    /// Learning, acting, and acting with stepping and storing.
    fn phases(&self) -> Vec<Phase> {
        ["update_time", "act_time", "rollout_time"].map(Phase::new).to_vec()
    }

    /// One block; the seconds of one update, action or step.
    fn step(&mut self, phase: &Phase) -> Result<Option<Metrics>> {
        let (agent, recorded, sizes) = (&mut self.agent, &self.recorded, &self.sizes);
        let (metric, device) = (phase.metric.as_str(), self.context.device.as_str());
        match metric {
            "update_time" => seconds_each(metric, sizes.updates, device, || {
                (0..sizes.updates).try_for_each(|_| agent.update().map(drop))
            }),
            "act_time" => seconds_each(metric, sizes.acts, device, || {
                for i in 0..sizes.acts {
                    agent.act(recorded.observation(i));
                }
                Ok(())
            }),
            _ => seconds_each(metric, sizes.steps, device, || {
                agent.rollout(sizes.steps, None);
                Ok(())
            }),
        }
    }

    fn synchronize(&self) {
        synchronize(&self.context.device);
    }

    /// What a fresh agent does: its losses, then its actions, then where a rollout leads.
    fn check(&mut self) -> Result<Checks> {
        let mut agent =
            new_agent(&self.sizes.algorithm, &self.params, &self.context, &self.recorded)?;
        let losses: Vec<f64> =
            (0..self.sizes.checked_updates).map(|_| agent.update()).collect::<Result<_>>()?;
        let actions: String =
            (0..200).map(|i| agent.act(self.recorded.observation(i)).to_string()).collect();
        agent.rollout(self.sizes.steps, None);
        let observation = agent.observation().iter().copied().map(f64::from).collect();
        Ok(vec![
            ("losses".into(), CheckValue::Numbers(losses)),
            ("actions".into(), CheckValue::Text(actions)),
            ("observation".into(), CheckValue::Numbers(observation)),
        ])
    }
}

fn new_agent(
    algorithm: &str,
    params: &Params,
    context: &Context,
    recorded: &Transitions,
) -> Result<Box<ValueAgent>> {
    let agent =
        create_rl_agent(algorithm, params, context.seed, &context.device, &context.benchmarks)?;
    let Agent::Value(mut agent) = agent else {
        let known = VALUE_BASED.map(|(name, _)| name).join(", ");
        return Err(BenchError::new(format!(
            "{algorithm:?} is not a value-based algorithm; known: {known}"
        )));
    };
    fill(&mut agent, recorded);
    Ok(agent)
}
