//! A whole training: how long until the agent has learned the task, and what it then does.

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};
use serde::Deserialize;

use crate::blocks::synchronize;
use crate::environments::{Environment, create_environment};
use crate::learning::LearningCurve;
use crate::rl_models::{Agent, create_rl_agent};
use crate::settings::from_params;

#[derive(Debug, Clone, Deserialize)]
struct Sizes {
    algorithm: String,
    environment: String,
    seed: u64,
    threshold: f64,
    window: usize,
    total_steps: usize,
    curve_every: usize,
    evaluation_episodes: usize,
}

/// The set-up trains once; the timed part is the trained agent at work.
///
/// Params: `algorithm`, `environment`, `seed` and the settings of the agent; `threshold`, `window`
/// of the learning curve, `curve_every` steps of its report; `evaluation_episodes`.
pub struct LearningBenchmark {
    sizes: Sizes,
    device: String,
    curve: LearningCurve,
    agent: Agent,
    seconds: f64,
    environment: Environment,
}

impl LearningBenchmark {
    /// Train. Fails when the threshold is not reached in `total_steps`.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let sizes: Sizes = from_params(params)?;
        let mut curve = LearningCurve::new(sizes.threshold, sizes.window);
        let device = context.device.clone();
        let mut agent =
            create_rl_agent(&sizes.algorithm, params, sizes.seed, &device, &context.benchmarks)?;
        let start = clock::now();
        agent.train_until(&mut curve)?;
        synchronize(&device);
        let seconds = clock::seconds_since(start);
        if !curve.solved {
            return Err(BenchError::with_hint(
                format!(
                    "{} with seed {} did not learn {} in {} steps: mean return {:.1}, threshold {}",
                    sizes.algorithm,
                    sizes.seed,
                    sizes.environment,
                    sizes.total_steps,
                    curve.mean_return(),
                    curve.threshold
                ),
                "raise total_steps, or look at the learning rate",
            ));
        }
        agent.evaluate();
        // start states that no training saw
        let environment =
            create_environment(&sizes.environment, sizes.seed + 1_000_000, &context.benchmarks)?;
        Ok(Box::new(Self { sizes, device, curve, agent, seconds, environment }))
    }

    fn episode(&mut self) -> (f64, usize) {
        self.environment.reset();
        let (mut total, mut length) = (0.0, 0);
        loop {
            let action = self.agent.act(self.environment.observation());
            let outcome = self.environment.step(action);
            total += outcome.reward;
            length += 1;
            if outcome.ended() {
                return (total, length);
            }
        }
    }
}

impl Benchmark for LearningBenchmark {
    /// The training's time and steps until the threshold.
    fn setup_metrics(&self) -> Metrics {
        vec![
            ("time_to_threshold".into(), self.seconds),
            ("steps_to_threshold".into(), self.curve.last_step() as f64),
        ]
    }

    /// The trained agent, acting and stepping for one episode.
    fn phases(&self) -> Vec<Phase> {
        vec![Phase::new("rollout_time")]
    }

    /// One greedy episode; the seconds of one step.
    fn step(&mut self, _phase: usize) -> Result<Option<Metrics>> {
        let start = clock::now();
        let (_, length) = self.episode();
        Ok(Some(vec![("rollout_time".to_owned(), clock::seconds_since(start) / length as f64)]))
    }

    fn synchronize(&self) {
        synchronize(&self.device);
    }

    /// `solved` is compared; the curve and its figures are reported for the seeds' test.
    fn check(&mut self) -> Result<Checks> {
        let episodes = self.sizes.evaluation_episodes;
        let evaluated: f64 = (0..episodes).map(|_| self.episode().0).sum();
        let (every, total) = (self.sizes.curve_every, self.sizes.total_steps);
        let curve = &self.curve;
        let number = |name: &str, value: f64| (name.to_owned(), CheckValue::Number(value));
        Ok(vec![
            number("solved", 1.0),
            number("mean_reward", curve.mean_return()),
            number("episode_length", curve.mean_length()),
            number("success_rate", curve.success_rate()),
            number("evaluation_reward", evaluated / episodes as f64),
            number("steps_to_threshold", curve.last_step() as f64),
            number("area_under_curve", curve.area(every, total)),
            ("learning_curve".into(), CheckValue::Numbers(curve.by_steps(every, total))),
        ])
    }
}
