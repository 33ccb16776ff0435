//! `rl/learning`: how long until an agent has learned a task, and what it then does.

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};
use rvp_bench_torch::torch_device::{select_device, synchronize};
use serde::Deserialize;
use serde_json::Value;
use tch::Device;

use crate::agent::Agent;
use crate::algorithms::{
    POLICY_GRADIENT, VALUE_BASED, create_policy_gradient_agent, create_value_agent,
};
use crate::case_params::read_two;
use crate::environments::{Environment, create_environment};
use crate::learning_curve::LearningCurve;
use crate::settings::{PolicyGradientSettings, Size, ValueSettings};

const TRAINING: usize = 0;
const GREEDY: usize = 1;
/// Added to the seed: start states that no training saw.
const UNSEEN: u64 = 1_000_000;

/// What a definition says of a case, beside the settings of its agent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearningCase {
    /// A name in [`crate::algorithms`].
    pub algorithm: String,
    /// A name in [`crate::environments`].
    pub environment: String,
    /// Of everything random.
    pub seed: u64,
    /// Environment steps of the training, at most.
    pub total_steps: Size,
    /// Learned is a mean return that reaches this,
    pub threshold: f64,
    /// of so many episodes.
    pub window: Size,
    /// Steps between two points of the curve that is reported.
    pub curve_every: Size,
    /// Of the trained agent without exploration.
    pub evaluation_episodes: Size,
    /// Environment steps of one rollout of the trained agent.
    pub steps: Size,
}

/// The training is the first phase, timed once; then the trained agent is at work.
pub struct LearningBenchmark {
    case: LearningCase,
    device: Device,
    agent: Box<dyn Agent>,
    curve: LearningCurve,
    unseen: Environment,
    greedy: bool,
}

impl LearningBenchmark {
    /// Set up. Fails for an unknown algorithm or environment.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let (case, agent) = read(params, context)?;
        let device = select_device(&context.device)?;
        let curve = LearningCurve::new(case.threshold, case.window.get());
        let seed = case.seed + UNSEEN;
        let unseen = create_environment(&case.environment, seed, &context.benchmarks)?;
        Ok(Box::new(Self { case, device, agent, curve, unseen, greedy: false }))
    }

    fn episode(&mut self) -> f64 {
        self.unseen.reset();
        let mut total = 0.0;
        loop {
            let outcome = self.unseen.step(self.agent.act(self.unseen.observation()));
            total += outcome.reward;
            if outcome.ended() {
                return total;
            }
        }
    }
}

impl Benchmark for LearningBenchmark {
    /// The training, and the trained agent, acting and stepping.
    fn phases(&self) -> Vec<Phase> {
        vec![
            Phase::new("time_to_threshold").once(),
            Phase::new("rollout_time").items(self.case.steps.get()).blockable(),
        ]
    }

    /// The trained agent explores no longer.
    fn prepare(&mut self, phase: usize) -> Result<()> {
        if phase == GREEDY && !self.greedy {
            self.agent.act_greedily();
            self.greedy = true;
            self.unseen.reset();
        }
        Ok(())
    }

    /// The training, with what it came to; or so many greedy steps.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == TRAINING {
            let start = clock::now();
            self.agent.train_until(&mut self.curve)?;
            self.synchronize();
            return Ok(Some(vec![
                ("time_to_threshold".into(), clock::seconds_since(start)),
                ("steps_to_threshold".into(), self.curve.last_step() as f64),
                ("mean_reward".into(), self.curve.mean_return()),
                ("success_rate".into(), self.curve.success_rate()),
            ]));
        }
        for _ in 0..self.case.steps.get() {
            if self.unseen.step(self.agent.act(self.unseen.observation())).ended() {
                self.unseen.reset();
            }
        }
        Ok(None)
    }

    fn synchronize(&self) {
        synchronize(self.device);
    }

    /// `solved` is compared; the curve and its figures are reported for the seeds' test.
    fn check(&mut self) -> Result<Checks> {
        let episodes = self.case.evaluation_episodes.get();
        let evaluated: f64 = (0..episodes).map(|_| self.episode()).sum();
        let (every, total) = (self.case.curve_every.get(), self.case.total_steps.get());
        let curve = &self.curve;
        let number = |name: &str, value: f64| (name.to_owned(), CheckValue::Number(value));
        Ok(vec![
            number("solved", f64::from(u8::from(curve.solved))),
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

/// The case and its untrained agent: the algorithm decides which settings there are.
fn read(params: &Params, context: &Context) -> Result<(LearningCase, Box<dyn Agent>)> {
    let algorithm = params.get("algorithm").and_then(Value::as_str).unwrap_or_default();
    if VALUE_BASED.iter().any(|(name, _)| *name == algorithm) {
        let (case, settings) = read_two::<LearningCase, ValueSettings>(params)?;
        let agent = create_value_agent(algorithm, &case.environment, settings, case.seed, context)?;
        return Ok((case, Box::new(agent)));
    }
    if POLICY_GRADIENT.iter().any(|(name, _)| *name == algorithm) {
        let (case, settings) = read_two::<LearningCase, PolicyGradientSettings>(params)?;
        let agent = create_policy_gradient_agent(
            algorithm,
            &case.environment,
            settings,
            case.seed,
            context,
        )?;
        return Ok((case, Box::new(agent)));
    }
    let names = VALUE_BASED.iter().map(|(name, _)| *name);
    let known: Vec<&str> = names.chain(POLICY_GRADIENT.iter().map(|(name, _)| *name)).collect();
    Err(BenchError::new(format!("unknown algorithm {algorithm:?}; known: {}", known.join(", "))))
}
