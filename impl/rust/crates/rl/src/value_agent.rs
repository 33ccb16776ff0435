//! Value-based agents: DQN with the components of Rainbow, each on its own switch.

use rvp_bench_core::{BenchError, Result};
use tch::nn::{self, OptimizerConfig};
use tch::{Device, Kind, Reduction, Tensor, no_grad_guard};

use crate::distributional;
use crate::environments::Environment;
use crate::learning::LearningCurve;
use crate::networks::{QNetwork, initialize};
use crate::random_stream::{EXPLORATION, REPLAY, RandomStream};
use crate::replay_buffer::{Batch, ReplayBuffer, Transition};
use crate::schedules::linear;
use crate::settings::ValueSettings;

/// What an algorithm adds to DQN (Mnih et al. 2015).
///
/// Hessel et al., Rainbow: Combining Improvements in Deep Reinforcement Learning (2018).
#[derive(Debug, Clone, Copy, Default)]
pub struct Components {
    /// The online network selects the action that the target network values.
    pub double: bool,
    /// State value and advantages in streams of their own.
    pub dueling: bool,
    /// Replay by priority.
    pub prioritized: bool,
    /// n-step returns.
    pub n_step: bool,
    /// Exploration by noisy layers.
    pub noisy: bool,
    /// The distribution of returns, not its mean.
    pub distributional: bool,
}

/// DQN and its descendants.
///
/// The target network is copied after so many updates (as in the Nature paper, extended data table
/// 1); every random number comes from the shared stream or libtorch.
pub struct ValueAgent {
    components: Components,
    settings: ValueSettings,
    environment: Environment,
    exploration: RandomStream,
    exploration_rate: f64,
    greedy: bool,
    buffer: ReplayBuffer,
    online: QNetwork,
    target: QNetwork,
    optimizer: nn::Optimizer,
    device: Device,
    steps: usize,
    updates: usize,
    episode: (f64, usize),
}

impl ValueAgent {
    /// An untrained agent at the start of its first episode.
    pub fn new(
        components: Components,
        settings: ValueSettings,
        mut environment: Environment,
        seed: u64,
        device: Device,
    ) -> Result<Self> {
        let network = || network(components, &settings, &environment, device);
        let (online, mut target) = (network(), network());
        initialize(online.store(), seed);
        target.copy(&online);
        let optimizer = nn::Adam::default().build(online.store(), settings.learning_rate)?;
        let buffer = ReplayBuffer::new(
            settings.buffer_size,
            environment.observation_size(),
            if components.n_step { settings.n_step } else { 1 },
            settings.gamma,
            components.prioritized.then_some(settings.alpha),
            RandomStream::new(seed, REPLAY),
            device,
        );
        environment.reset();
        tch::manual_seed(seed as i64);
        Ok(Self {
            components,
            exploration_rate: settings.exploration_initial,
            settings,
            environment,
            exploration: RandomStream::new(seed, EXPLORATION),
            greedy: false,
            buffer,
            online,
            target,
            optimizer,
            device,
            steps: 0,
            updates: 0,
            episode: (0.0, 0),
        })
    }

    /// The replay buffer.
    pub fn buffer(&mut self) -> &mut ReplayBuffer {
        &mut self.buffer
    }

    /// The network that acts and learns.
    pub fn online(&self) -> &QNetwork {
        &self.online
    }

    /// The network that values the next states.
    pub fn target(&self) -> &QNetwork {
        &self.target
    }

    // --- acting --------------------------------------------------------------------------------

    /// The exploring action for one observation (observations,): greedy, after the exploration
    /// that the algorithm has, noise or a random action.
    pub fn act(&mut self, observation: &[f32]) -> usize {
        if !self.greedy {
            if self.components.noisy {
                self.online.reset_noise();
            } else if self.exploration.uniform() < self.exploration_rate {
                return self.exploration.index(self.environment.actions());
            }
        }
        let observation = Tensor::from_slice(observation).unsqueeze(0).to_device(self.device);
        let _no_grad = no_grad_guard();
        let values = self.online.forward(&observation);
        values.argmax(1, false).int64_value(&[0]) as usize
    }

    /// From now on act greedily, without noise.
    pub fn evaluate(&mut self) {
        self.greedy = true;
        self.online.remove_noise();
    }

    /// The observation (observations,) that the next action answers.
    pub fn observation(&self) -> &[f32] {
        self.environment.observation()
    }

    /// Act and store for so many environment steps; stops when the curve is solved.
    pub fn rollout(&mut self, steps: usize, mut curve: Option<&mut LearningCurve>) {
        for _ in 0..steps {
            let observation = self.environment.observation().to_vec();
            let action = if self.steps < self.settings.learning_starts {
                self.exploration.index(self.environment.actions())
            } else {
                self.act(&observation)
            };
            let outcome = self.environment.step(action);
            self.steps += 1;
            self.episode = (self.episode.0 + outcome.reward, self.episode.1 + 1);
            self.buffer.add(&Transition {
                observation: &observation,
                action: action as i64,
                reward: outcome.reward as f32,
                next_observation: self.environment.observation(),
                done: outcome.ended(),
                timeout: outcome.truncated && !outcome.terminated,
            });
            let progress = self.steps as f64 / self.settings.total_steps as f64;
            self.exploration_rate = linear(
                self.settings.exploration_initial,
                self.settings.exploration_final,
                progress / self.settings.exploration_fraction,
            );
            if outcome.ended() {
                let (episode_return, length) = std::mem::take(&mut self.episode);
                self.environment.reset();
                if let Some(curve) = &mut curve {
                    curve.add(episode_return, length, self.steps);
                    if curve.solved {
                        return;
                    }
                }
            }
        }
    }

    // --- learning ------------------------------------------------------------------------------

    /// Train until the curve is solved or the steps are used up.
    pub fn train_until(&mut self, curve: &mut LearningCurve) -> Result<()> {
        while self.steps < self.settings.total_steps {
            self.rollout(self.settings.train_frequency, Some(curve));
            if curve.solved {
                break;
            }
            if self.steps > self.settings.learning_starts {
                for _ in 0..self.settings.gradient_steps {
                    self.update()?;
                }
            }
        }
        Ok(())
    }

    /// One gradient update on a minibatch of the replay buffer; its loss.
    ///
    /// Fails when the loss is not finite.
    pub fn update(&mut self) -> Result<f64> {
        if self.components.noisy {
            self.online.reset_noise();
            self.target.reset_noise();
        }
        let batch = self.buffer.sample(self.settings.batch_size);
        let (losses, errors) = if self.components.distributional {
            self.distributional(&batch)
        } else {
            self.huber(&batch)
        };
        let beta = self.beta();
        let loss = match self.buffer.priorities() {
            Some(priorities) => {
                let weights = Tensor::from_slice(&priorities.weights(beta)).to_device(self.device);
                priorities.update(&Vec::try_from(&errors)?);
                (weights * losses).mean(None)
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
        if self.updates.is_multiple_of(self.settings.target_update_interval) {
            self.target.copy(&self.online);
        }
        Ok(value)
    }

    /// Huber losses (batch,) of the temporal-difference errors, and their absolute values.
    fn huber(&self, batch: &Batch) -> (Tensor, Tensor) {
        let targets = {
            let _no_grad = no_grad_guard();
            let next_values = self.target.forward(&batch.next_observations);
            let next_values = if self.components.double {
                // van Hasselt et al. 2016: selected by the online network, valued by the target
                let best = self.online.forward(&batch.next_observations).argmax(1, true);
                next_values.gather(1, &best, false)
            } else {
                next_values.amax([1], true)
            };
            &batch.rewards + &batch.discounts * next_values
        };
        let values = self.online.forward(&batch.observations).gather(1, &batch.actions, false);
        let losses = values.smooth_l1_loss(&targets, Reduction::None, 1.0);
        (losses.squeeze_dim(1), (targets - values.detach()).abs().squeeze_dim(1))
    }

    /// Cross-entropies (batch,) with the projected target distribution; they are the errors.
    fn distributional(&self, batch: &Batch) -> (Tensor, Tensor) {
        let z = self.online.z().expect("a distributional agent has atoms");
        let rows = Tensor::arange(batch.actions.size()[0], (Kind::Int64, self.device));
        let targets = {
            let _no_grad = no_grad_guard();
            let probabilities = self.target.log_probabilities(&batch.next_observations).exp();
            let best = if self.components.double {
                self.online.forward(&batch.next_observations).argmax(1, false)
            } else {
                (&probabilities * z).sum_dim_intlist(2, false, None).argmax(1, false)
            };
            let best = probabilities.index(&[Some(&rows), Some(&best)]);
            distributional::project(&best, &batch.rewards, &batch.discounts, z)
        };
        let predicted = self.online.log_probabilities(&batch.observations);
        let predicted = predicted.index(&[Some(&rows), Some(&batch.actions.squeeze_dim(1))]);
        let losses = -(targets * predicted).sum_dim_intlist(1, false, None);
        let errors = losses.detach();
        (losses, errors)
    }

    fn beta(&self) -> f64 {
        let progress = self.steps as f64 / self.settings.total_steps as f64;
        linear(self.settings.beta_initial, self.settings.beta_final, progress)
    }
}

fn network(
    components: Components,
    settings: &ValueSettings,
    environment: &Environment,
    device: Device,
) -> QNetwork {
    let mut sizes = vec![environment.observation_size() as i64];
    sizes.extend(&settings.hidden);
    sizes.push(environment.actions() as i64);
    let z = components
        .distributional
        .then(|| distributional::support(settings.v_min, settings.v_max, settings.atoms, device));
    QNetwork::new(device, &sizes, components.dueling, components.noisy.then_some(settings.sigma), z)
}
