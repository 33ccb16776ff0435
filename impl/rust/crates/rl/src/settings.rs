//! Hyperparameters of a case: read from the definition, no default hidden in the code.

use std::num::NonZeroUsize;

use serde::Deserialize;

/// A whole number, at least 1.
pub type Size = NonZeroUsize;

/// What the value-based algorithms are run with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueSettings {
    /// Units of the hidden layers.
    pub hidden: Vec<Size>,
    /// Of Adam.
    pub learning_rate: f64,
    /// Discount of one step.
    pub gamma: f64,
    /// Transitions of one update.
    pub batch_size: Size,
    /// Transitions the replay buffer holds.
    pub buffer_size: Size,
    /// Steps of random action before learning.
    pub learning_starts: usize,
    /// Environment steps between two blocks of updates.
    pub train_frequency: Size,
    /// Updates in one block.
    pub gradient_steps: Size,
    /// Updates between two copies into the target network.
    pub target_update_interval: Size,
    /// Gradients are scaled down to this L2 norm.
    pub max_grad_norm: f64,
    /// Probability of a random action at the start.
    pub exploration_initial: f64,
    /// Probability of a random action at the end.
    pub exploration_final: f64,
    /// Share of the training in which it goes from the one to the other.
    pub exploration_fraction: f64,
    /// Environment steps of a whole training.
    pub total_steps: Size,
    /// Rewards summed before bootstrapping (where the algorithm has n-step returns).
    pub n_step: Size,
    /// Exponent of the priorities.
    pub alpha: f64,
    /// Exponent of the importance-sampling weights at the start.
    pub beta_initial: f64,
    /// The same at the end of the training.
    pub beta_final: f64,
    /// Atoms of the return distribution.
    pub atoms: Size,
    /// Its lowest return.
    pub v_min: f64,
    /// Its highest return.
    pub v_max: f64,
    /// Initial noise of the noisy layers.
    pub sigma: f64,
}

/// What the policy-gradient algorithms are run with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyGradientSettings {
    /// Units of the hidden layers, of the policy and of the value network.
    pub hidden: Vec<Size>,
    /// Of Adam.
    pub learning_rate: f64,
    /// Discount of one step.
    pub gamma: f64,
    /// Of the actor-critic's advantages.
    pub gae_lambda: f64,
    /// Environment steps of one update; whole episodes: at least so many.
    pub rollout_steps: Size,
    /// Weight of the value loss.
    pub value_coefficient: f64,
    /// Weight of the entropy.
    pub entropy_coefficient: f64,
    /// Gradients are scaled down to this L2 norm.
    pub max_grad_norm: f64,
    /// Environment steps of a whole training.
    pub total_steps: Size,
}
