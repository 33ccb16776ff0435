//! Value-based agents: DQN with the components of Rainbow, each on its own switch.

use rvp_bench_core::Result;
use tch::{Device, Tensor, no_grad_guard};

use crate::agent::Agent;
use crate::components::Components;
use crate::environments::Environment;
use crate::learning_curve::LearningCurve;
use crate::random_stream::{EXPLORATION, RandomStream};
use crate::replay_buffer::Transition;
use crate::schedules::linear;
use crate::settings::ValueSettings;
use crate::value_learner::ValueLearner;

/// A loop of acting, storing and learning, around the learner.
///
/// The learner copies the target network after so many *updates*; every random number comes from
/// the shared stream or libtorch.
pub struct ValueAgent {
    /// What learns.
    pub learner: ValueLearner,
    environment: Environment,
    exploration: RandomStream,
    exploration_rate: f64,
    greedy: bool,
    device: Device,
    steps: usize,
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
        let sizes = (environment.observation_size(), environment.actions());
        let exploration_rate = settings.exploration_initial;
        let learner = ValueLearner::new(components, settings, sizes, seed, device)?;
        environment.reset();
        tch::manual_seed(seed as i64);
        Ok(Self {
            learner,
            environment,
            exploration: RandomStream::new(seed, EXPLORATION),
            exploration_rate,
            greedy: false,
            device,
            steps: 0,
            episode: (0.0, 0),
        })
    }

    // --- acting --------------------------------------------------------------------------------

    /// Act and store for so many environment steps; stops when the curve is solved.
    fn rollout_until(&mut self, steps: usize, mut curve: Option<&mut LearningCurve>) {
        for _ in 0..steps {
            let observation = self.environment.observation().to_vec();
            let action = if self.steps < self.learner.settings.learning_starts {
                self.exploration.index(self.environment.actions())
            } else {
                self.act(&observation)
            };
            let outcome = self.environment.step(action);
            self.steps += 1;
            self.episode = (self.episode.0 + outcome.reward, self.episode.1 + 1);
            self.learner.buffer.add(&Transition {
                observation: &observation,
                action: action as i64,
                outcome,
                next_observation: self.environment.observation(),
            });
            self.schedule();
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

    fn schedule(&mut self) {
        let settings = &self.learner.settings;
        let progress = self.steps as f64 / settings.total_steps.get() as f64;
        self.exploration_rate = linear(
            settings.exploration_initial,
            settings.exploration_final,
            progress / settings.exploration_fraction,
        );
    }

    // --- learning ------------------------------------------------------------------------------

    /// One gradient update on a minibatch of the replay buffer; its loss.
    ///
    /// Fails when the loss is not finite.
    pub fn update(&mut self) -> Result<f64> {
        self.learner.update(self.steps)
    }
}

impl Agent for ValueAgent {
    /// Greedy, after the exploration that the algorithm has: noise, or a random action.
    fn act(&mut self, observation: &[f32]) -> usize {
        if !self.greedy {
            if self.learner.components.noisy {
                self.learner.online.reset_noise();
            } else if self.exploration.uniform() < self.exploration_rate {
                return self.exploration.index(self.environment.actions());
            }
        }
        let observation = Tensor::from_slice(observation).unsqueeze(0).to_device(self.device);
        let _no_grad = no_grad_guard();
        let values = self.learner.online.forward(&observation);
        values.argmax(1, false).int64_value(&[0]) as usize
    }

    fn act_greedily(&mut self) {
        self.greedy = true;
        self.learner.online.remove_noise();
    }

    fn observation(&self) -> &[f32] {
        self.environment.observation()
    }

    fn rollout(&mut self, steps: usize) {
        self.rollout_until(steps, None);
    }

    fn train_until(&mut self, curve: &mut LearningCurve) -> Result<()> {
        let settings = &self.learner.settings;
        let (total, starts) = (settings.total_steps.get(), settings.learning_starts);
        let (frequency, updates) = (settings.train_frequency.get(), settings.gradient_steps.get());
        while self.steps < total {
            self.rollout_until(frequency, Some(curve));
            if curve.solved {
                break;
            }
            if self.steps > starts {
                for _ in 0..updates {
                    self.update()?;
                }
            }
        }
        Ok(())
    }
}
