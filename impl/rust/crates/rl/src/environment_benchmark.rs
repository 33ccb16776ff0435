//! Environment steps without learning.

use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result};
use serde::Deserialize;

use crate::blocks::seconds_each;
use crate::environments::{Environment, create_environment};
use crate::recording::random_actions;
use crate::settings::from_params;

#[derive(Debug, Clone, Deserialize)]
struct Sizes {
    environment: String,
    steps: usize,
    checked_steps: usize,
}

/// Random actions; an ended episode starts over, which is part of the work.
///
/// Params: `environment`; `steps` in one block; `checked_steps` of a fresh trajectory.
pub struct EnvironmentBenchmark {
    sizes: Sizes,
    context: Context,
    environment: Environment,
    actions: Vec<usize>,
}

impl EnvironmentBenchmark {
    /// Set up. Fails for an unknown environment.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let sizes: Sizes = from_params(params)?;
        let mut environment =
            create_environment(&sizes.environment, context.seed, &context.benchmarks)?;
        let count = sizes.steps.max(sizes.checked_steps);
        let actions = random_actions(context.seed, count, environment.actions());
        environment.reset();
        Ok(Box::new(Self { sizes, context: context.clone(), environment, actions }))
    }
}

impl Benchmark for EnvironmentBenchmark {
    fn phases(&self) -> Vec<Phase> {
        vec![Phase::new("env_step_time")]
    }

    fn step(&mut self, _phase: usize) -> Result<Option<Metrics>> {
        let (environment, steps) = (&mut self.environment, self.sizes.steps);
        let actions = &self.actions[..steps];
        seconds_each("env_step_time", steps, "cpu", || {
            for &action in actions {
                if environment.step(action).ended() {
                    environment.reset();
                }
            }
            Ok(())
        })
    }

    /// A fresh trajectory: every tenth observation, the episodes' returns and lengths.
    fn check(&mut self) -> Result<Checks> {
        let mut environment = create_environment(
            &self.sizes.environment,
            self.context.seed,
            &self.context.benchmarks,
        )?;
        let mut observations: Vec<f64> =
            environment.reset().iter().copied().map(f64::from).collect();
        let (mut returns, mut lengths) = (vec![0.0], vec![0.0]);
        for (step, &action) in self.actions[..self.sizes.checked_steps].iter().enumerate() {
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
                observations.extend(environment.observation().iter().copied().map(f64::from));
            }
        }
        Ok(vec![
            ("observations".into(), CheckValue::Numbers(observations)),
            ("returns".into(), CheckValue::Numbers(returns)),
            ("lengths".into(), CheckValue::Numbers(lengths)),
        ])
    }
}
