//! How a value-based agent learns: one gradient update after the other on replayed transitions.

use rvp_bench_core::{BenchError, Result};
use tch::nn::{self, OptimizerConfig};
use tch::{Device, Tensor};

use crate::components::{Components, create_network};
use crate::networks::mlp::initialize;
use crate::networks::q_network::QNetwork;
use crate::random_stream::{REPLAY, RandomStream};
use crate::replay_buffer::{Replay, ReplayBuffer};
use crate::schedules::linear;
use crate::settings::ValueSettings;
use crate::temporal_difference::{categorical, huber};

/// The networks, their optimizer and the transitions they learn from.
pub struct ValueLearner {
    /// What the algorithm adds to DQN.
    pub components: Components,
    /// Hyperparameters.
    pub settings: ValueSettings,
    /// The network that acts and learns.
    pub online: QNetwork,
    /// The network that values the next states; copied from `online` after so many updates (as in
    /// the Nature paper, extended data table 1).
    pub target: QNetwork,
    /// The transitions.
    pub buffer: ReplayBuffer,
    optimizer: nn::Optimizer,
    device: Device,
    updates: usize,
}

impl ValueLearner {
    /// Initial networks for so many numbers in an observation and so many actions, and no
    /// transitions yet.
    pub fn new(
        components: Components,
        settings: ValueSettings,
        (observations, actions): (usize, usize),
        seed: u64,
        device: Device,
    ) -> Result<Self> {
        let network = || create_network(components, &settings, observations, actions, device);
        let (online, mut target) = (network(), network());
        initialize(online.store(), seed);
        target.copy(&online);
        let optimizer = nn::Adam::default().build(online.store(), settings.learning_rate)?;
        let replay = Replay {
            capacity: settings.buffer_size.get(),
            width: observations,
            n: if components.n_step { settings.n_step.get() } else { 1 },
            gamma: settings.gamma as f32,
            alpha: components.prioritized.then_some(settings.alpha),
        };
        let buffer = ReplayBuffer::new(replay, RandomStream::new(seed, REPLAY), device);
        Ok(Self { components, settings, online, target, buffer, optimizer, device, updates: 0 })
    }

    /// One gradient update on a minibatch, after `steps` of the training; its loss.
    ///
    /// Fails when the loss is not finite.
    pub fn update(&mut self, steps: usize) -> Result<f64> {
        if self.components.noisy {
            self.online.reset_noise();
            self.target.reset_noise();
        }
        let batch = self.buffer.sample(self.settings.batch_size.get());
        let compare = if self.components.distributional { categorical } else { huber };
        let (losses, errors) = compare(&self.online, &self.target, &batch, self.components.double);
        let beta = self.beta(steps);
        let loss = match self.buffer.priorities() {
            Some(priorities) => {
                let weights = Tensor::from_slice(&priorities.weights(beta)).to_device(self.device);
                priorities.update(&Vec::try_from(errors())?);
                (weights * losses.flatten(0, -1)).mean(None)
            }
            None => losses.mean(None),
        };
        let value = loss.double_value(&[]);
        if !value.is_finite() {
            return Err(BenchError::with_hint(
                format!(
                    "the loss is {value} in update {}: the training diverged",
                    self.updates + 1
                ),
                "lower learning_rate or max_grad_norm",
            ));
        }
        self.optimizer.backward_step_clip_norm(&loss, self.settings.max_grad_norm);
        self.updates += 1;
        if self.updates.is_multiple_of(self.settings.target_update_interval.get()) {
            self.target.copy(&self.online);
        }
        Ok(value)
    }

    fn beta(&self, steps: usize) -> f64 {
        let progress = steps as f64 / self.settings.total_steps.get() as f64;
        linear(self.settings.beta_initial, self.settings.beta_final, progress)
    }
}
