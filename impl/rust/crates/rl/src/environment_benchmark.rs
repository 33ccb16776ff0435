//! `rl/environment`: environment steps without learning.

use rvp_bench_core::{
    Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, params,
};
use serde::Deserialize;

use crate::environments::{Environment, create_environment};
use crate::recording::random_actions;
use crate::settings::Size;

/// What a definition says of a case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentCase {
    /// A name in [`crate::environments`].
    pub environment: String,
    /// Environment steps of one call.
    pub steps: Size,
    /// Length of the trajectory that is compared.
    pub checked_steps: Size,
}

/// Random actions; an ended episode starts over, which is part of the work.
pub struct EnvironmentBenchmark {
    case: EnvironmentCase,
    context: Context,
    environment: Environment,
    actions: Vec<usize>,
    timed_observations: Vec<f64>,
}

impl EnvironmentBenchmark {
    /// Set up. Fails for an unknown environment.
    pub fn create(table: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let case: EnvironmentCase = params::read(table)?;
        let mut environment = new_environment(&case, context)?;
        let count = case.steps.max(case.checked_steps).get();
        let actions = random_actions(context.seed, count, environment.actions());
        environment.reset();
        let context = context.clone();
        Ok(Box::new(Self { case, context, environment, actions, timed_observations: vec![] }))
    }
}

impl Benchmark for EnvironmentBenchmark {
    /// Stepping.
    fn phases(&self) -> Vec<Phase> {
        vec![Phase::new("env_step_time").items(self.case.steps.get()).blockable()]
    }

    /// So many environment steps.
    fn step(&mut self, _phase: usize) -> Result<Option<Metrics>> {
        for &action in &self.actions[..self.case.steps.get()] {
            if self.environment.step(action).ended() {
                self.environment.reset();
            }
        }
        if self.timed_observations.is_empty() {
            self.timed_observations = doubles(self.environment.observation()).collect();
        }
        Ok(None)
    }

    /// Where the first timed call led; of a fresh trajectory every tenth observation, and the
    /// returns and lengths of its episodes.
    fn check(&mut self) -> Result<Checks> {
        let mut environment = new_environment(&self.case, &self.context)?;
        let mut observations: Vec<f64> = doubles(environment.reset()).collect();
        let (mut returns, mut lengths) = (vec![0.0], vec![0.0]);
        for (step, &action) in self.actions[..self.case.checked_steps.get()].iter().enumerate() {
            let outcome = environment.step(action);
            let episode = returns.len() - 1;
            returns[episode] += outcome.reward;
            lengths[episode] += 1.0;
            if outcome.ended() {
                environment.reset();
                returns.push(0.0);
                lengths.push(0.0);
            }
            if (step + 1) % 10 == 0 {
                observations.extend(doubles(environment.observation()));
            }
        }
        Ok(vec![
            ("timed_observations".into(), CheckValue::Numbers(self.timed_observations.clone())),
            ("observations".into(), CheckValue::Numbers(observations)),
            ("returns".into(), CheckValue::Numbers(returns)),
            ("lengths".into(), CheckValue::Numbers(lengths)),
        ])
    }
}

fn new_environment(case: &EnvironmentCase, context: &Context) -> Result<Environment> {
    create_environment(&case.environment, context.seed, &context.benchmarks)
}

fn doubles(observation: &[f32]) -> impl Iterator<Item = f64> {
    observation.iter().copied().map(f64::from)
}
