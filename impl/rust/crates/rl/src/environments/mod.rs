//! Environments by name. CartPole, Acrobot and LunarLander are ports of Gymnasium 1.4's.

use std::path::Path;

use rvp_bench_core::{BenchError, Result};

use crate::random_stream::{ENVIRONMENT, RandomStream};

pub mod acrobot;
pub mod cartpole;
pub mod lunar_lander;
pub mod pursuit;

/// What an action led to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// Reward of the step.
    pub reward: f64,
    /// The task is over: there is no future reward.
    pub terminated: bool,
    /// The time limit has cut the episode; the task itself would go on.
    pub truncated: bool,
}

impl Outcome {
    /// Whether the episode is over, for either reason.
    pub fn ended(&self) -> bool {
        self.terminated || self.truncated
    }
}

/// The dynamics of a task, without time limit.
pub trait Dynamics {
    /// Numbers in an observation.
    fn observation_size(&self) -> usize;

    /// Number of discrete actions.
    fn actions(&self) -> usize;

    /// Steps after which an episode is truncated.
    fn max_steps(&self) -> usize;

    /// Start an episode from a state drawn from the stream.
    fn reset(&mut self, stream: &mut RandomStream);

    /// Take an action; the reward, and whether the task is over.
    fn step(&mut self, action: usize, stream: &mut RandomStream) -> (f64, bool);

    /// The observation of the present state, written into `observation`.
    fn observe(&self, observation: &mut [f32]);

    /// The present state in full precision, for tests.
    fn state(&self) -> Vec<f64>;
}

/// A task with its time limit and its stream of random numbers.
pub struct Environment {
    dynamics: Box<dyn Dynamics>,
    stream: RandomStream,
    steps: usize,
    observation: Vec<f32>,
}

impl Environment {
    /// Numbers in an observation.
    pub fn observation_size(&self) -> usize {
        self.dynamics.observation_size()
    }

    /// Number of discrete actions.
    pub fn actions(&self) -> usize {
        self.dynamics.actions()
    }

    /// Start an episode.
    pub fn reset(&mut self) -> &[f32] {
        self.steps = 0;
        self.dynamics.reset(&mut self.stream);
        self.dynamics.observe(&mut self.observation);
        &self.observation
    }

    /// Take an action (0..actions-1).
    pub fn step(&mut self, action: usize) -> Outcome {
        let (reward, terminated) = self.dynamics.step(action, &mut self.stream);
        self.dynamics.observe(&mut self.observation);
        self.steps += 1;
        Outcome { reward, terminated, truncated: self.steps >= self.dynamics.max_steps() }
    }

    /// The observation of the present state (`observation_size`,).
    pub fn observation(&self) -> &[f32] {
        &self.observation
    }

    /// The present state in full precision, for tests.
    pub fn state(&self) -> Vec<f64> {
        self.dynamics.state()
    }
}

/// Names that [`create_environment`] knows.
pub const ENVIRONMENTS: [&str; 4] = ["cartpole", "acrobot", "lunar_lander", "pursuit"];

/// An environment with its time limit, fed by the stream of `seed`.
///
/// `benchmarks` is the folder of the definitions (the pursuit's rules lie there).
/// Fails for an unknown name, listing the known ones.
pub fn create_environment(name: &str, seed: u64, benchmarks: &Path) -> Result<Environment> {
    let dynamics: Box<dyn Dynamics> = match name {
        "cartpole" => Box::new(cartpole::CartPole::default()),
        "acrobot" => Box::new(acrobot::Acrobot::default()),
        "lunar_lander" => Box::new(lunar_lander::LunarLander::default()),
        "pursuit" => Box::new(pursuit::Pursuit::from_rules(benchmarks)?),
        _ => {
            let known = ENVIRONMENTS.join(", ");
            return Err(BenchError::new(format!("unknown environment {name:?}; known: {known}")));
        }
    };
    let observation = vec![0.0; dynamics.observation_size()];
    let stream = RandomStream::new(seed, ENVIRONMENT);
    Ok(Environment { dynamics, stream, steps: 0, observation })
}
