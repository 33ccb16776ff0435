//! Value-based agents: DQN with the components of Rainbow, each on its own switch.

use rvp_bench_core::{BenchError, Result};
use tch::nn::{self, OptimizerConfig};
use tch::{Device, Tensor, no_grad_guard};

use crate::components::{Components, create_network};
use crate::environments::Environment;
use crate::learning::LearningCurve;
use crate::networks::mlp::initialize;
use crate::networks::q_network::QNetwork;
use crate::random_stream::{EXPLORATION, REPLAY, RandomStream};
use crate::replay_buffer::{ReplayBuffer, Transition};
use crate::schedules::linear;
use crate::settings::ValueSettings;
use crate::temporal_difference::{categorical, huber};

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
        let (observations, actions) = (environment.observation_size(), environment.actions());
        let network = || create_network(components, &settings, observations, actions, device);
        let (online, mut target) = (network(), network());
        initialize(online.store(), seed);
        target.copy(&online);
        let optimizer = nn::Adam::default().build(online.store(), settings.learning_rate)?;
        let buffer = ReplayBuffer::new(
            settings.buffer_size,
            observations,
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
        let compare = if self.components.distributional { categorical } else { huber };
        let (losses, errors) = compare(&self.online, &self.target, &batch, self.components.double);
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

    fn beta(&self) -> f64 {
        let progress = self.steps as f64 / self.settings.total_steps as f64;
        linear(self.settings.beta_initial, self.settings.beta_final, progress)
    }
}
