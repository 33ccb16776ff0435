//! Policy-gradient agents: REINFORCE, with a learned baseline, and actor-critic (A2C).

use rvp_bench_core::{BenchError, Result};
use tch::nn::{self, OptimizerConfig};
use tch::{Device, Kind, Reduction, Tensor, no_grad_guard};

use crate::advantage::{Steps, generalized_advantages};
use crate::agent::Agent;
use crate::environments::Environment;
use crate::learning_curve::LearningCurve;
use crate::networks::actor_critic::ActorCritic;
use crate::networks::mlp::initialize;
use crate::replay_buffer::Transition;
use crate::rollout::Rollout;
use crate::settings::PolicyGradientSettings;

/// How an algorithm judges its actions.
#[derive(Debug, Clone, Copy)]
pub struct Estimator {
    /// Whether a value network is learned, as baseline and to bootstrap.
    pub critic: bool,
    /// Monte-Carlo returns (lambda 1) of whole episodes, not GAE over a segment.
    pub whole_episodes: bool,
}

/// Acts by sampling its policy; one gradient update per rollout.
///
/// The loss is that of Stable-Baselines3's A2C with normalized advantages and Adam: the Python
/// tests compare the two on the same rollout.
pub struct PolicyGradientAgent {
    /// How actions are judged.
    pub estimator: Estimator,
    /// Hyperparameters.
    pub settings: PolicyGradientSettings,
    environment: Environment,
    network: ActorCritic,
    optimizer: nn::Optimizer,
    device: Device,
    updates: usize,
    greedy: bool,
    episode: (f64, usize),
    steps: usize,
}

impl PolicyGradientAgent {
    /// An untrained agent at the start of its first episode.
    pub fn new(
        estimator: Estimator,
        settings: PolicyGradientSettings,
        mut environment: Environment,
        seed: u64,
        device: Device,
    ) -> Result<Self> {
        let mut sizes = vec![environment.observation_size() as i64];
        sizes.extend(settings.hidden.iter().map(|units| units.get() as i64));
        sizes.push(environment.actions() as i64);
        let network = ActorCritic::new(device, &sizes, estimator.critic);
        initialize(network.store(), seed);
        let optimizer = nn::Adam::default().build(network.store(), settings.learning_rate)?;
        environment.reset();
        tch::manual_seed(seed as i64);
        Ok(Self {
            estimator,
            settings,
            environment,
            network,
            optimizer,
            device,
            updates: 0,
            greedy: false,
            episode: (0.0, 0),
            steps: 0,
        })
    }

    // --- acting --------------------------------------------------------------------------------

    /// Act for so many environment steps, or on until the last episode has ended.
    pub fn collect(
        &mut self,
        steps: usize,
        whole_episodes: bool,
        mut curve: Option<&mut LearningCurve>,
    ) -> Rollout {
        let mut rollout = Rollout::default();
        while rollout.actions.len() < steps
            || (whole_episodes && !rollout.ended[rollout.ended.len() - 1])
        {
            let observation = self.environment.observation().to_vec();
            let action = self.act(&observation);
            let outcome = self.environment.step(action);
            rollout.add(&Transition {
                observation: &observation,
                action: action as i64,
                outcome,
                next_observation: self.environment.observation(),
            });
            self.episode = (self.episode.0 + outcome.reward, self.episode.1 + 1);
            self.steps += 1;
            if outcome.ended() {
                let (episode_return, length) = std::mem::take(&mut self.episode);
                if let Some(curve) = &mut curve {
                    curve.add(episode_return, length, self.steps);
                }
                self.environment.reset();
            }
        }
        rollout
    }

    // --- learning ------------------------------------------------------------------------------

    /// Advantages, then one gradient update on the whole rollout; its loss.
    ///
    /// Fails when the loss is not finite.
    pub fn update(&mut self, rollout: &Rollout) -> Result<f64> {
        let observations = self.batch(&rollout.observations);
        let actions = Tensor::from_slice(&rollout.actions).to_device(self.device);
        let values = self.network.values(&observations);
        let (advantages, returns) = self.advantages(rollout, values.as_ref())?;
        let normalized = (&advantages - advantages.mean(None)) / (advantages.std(true) + 1e-8);
        let log_policy = self.network.policy(&observations).log_softmax(1, None);
        let chosen = log_policy.gather(1, &actions.unsqueeze(1), false).squeeze_dim(1);
        let entropy = -(log_policy.exp() * &log_policy).sum_dim_intlist(1, false, None).mean(None);
        let policy_loss =
            -(normalized * chosen).mean(None) - self.settings.entropy_coefficient * entropy;
        let loss = match &values {
            None => policy_loss,
            Some(values) => {
                let value_loss = returns.mse_loss(values, Reduction::Mean);
                policy_loss + self.settings.value_coefficient * value_loss
            }
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
        Ok(value)
    }

    /// Advantages (n,) and the returns that the critic learns (n,).
    fn advantages(&self, rollout: &Rollout, values: Option<&Tensor>) -> Result<(Tensor, Tensor)> {
        let (now, following) = match values {
            None => (vec![0.0; rollout.rewards.len()], vec![0.0; rollout.rewards.len()]),
            Some(values) => {
                let next_observations = self.batch(&rollout.next_observations);
                let _no_grad = no_grad_guard();
                let next_values = self
                    .network
                    .values(&next_observations)
                    .expect("the critic that valued the states is still there");
                (doubles(&values.detach())?, doubles(&next_values)?)
            }
        };
        let steps = Steps {
            rewards: &rollout.rewards,
            values: &now,
            next_values: &following,
            terminated: &rollout.terminated,
            ended: &rollout.ended,
        };
        let lambda = if self.estimator.whole_episodes { 1.0 } else { self.settings.gae_lambda };
        let advantages = generalized_advantages(&steps, self.settings.gamma, lambda);
        let advantages =
            Tensor::from_slice(&advantages).to_kind(Kind::Float).to_device(self.device);
        let returns = match values {
            None => advantages.shallow_clone(),
            Some(values) => &advantages + values.detach(),
        };
        Ok((advantages, returns))
    }

    fn batch(&self, observations: &[f32]) -> Tensor {
        let width = self.environment.observation_size() as i64;
        Tensor::from_slice(observations).view([-1, width]).to_device(self.device)
    }
}

impl Agent for PolicyGradientAgent {
    /// Sampled from the policy.
    fn act(&mut self, observation: &[f32]) -> usize {
        let _no_grad = no_grad_guard();
        let observation = Tensor::from_slice(observation).unsqueeze(0).to_device(self.device);
        let logits = self.network.policy(&observation);
        let action = if self.greedy {
            logits.argmax(1, false)
        } else {
            logits.softmax(1, None).multinomial(1, true)
        };
        action.flatten(0, -1).int64_value(&[0]) as usize
    }

    fn act_greedily(&mut self) {
        self.greedy = true;
    }

    fn observation(&self) -> &[f32] {
        self.environment.observation()
    }

    fn rollout(&mut self, steps: usize) {
        self.collect(steps, false, None);
    }

    fn train_until(&mut self, curve: &mut LearningCurve) -> Result<()> {
        let (total, steps) = (self.settings.total_steps.get(), self.settings.rollout_steps.get());
        while self.steps < total && !curve.solved {
            let rollout = self.collect(steps, self.estimator.whole_episodes, Some(curve));
            self.update(&rollout)?;
        }
        Ok(())
    }
}

fn doubles(values: &Tensor) -> Result<Vec<f64>> {
    Ok(Vec::<f32>::try_from(values)?.into_iter().map(f64::from).collect())
}
