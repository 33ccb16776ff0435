//! Hyperparameters of a case: read once from the definition, no default hidden in the code.

use rvp_bench_core::{BenchError, Params, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Pick the fields out of a case's parameters. Fails naming a missing one.
pub fn from_params<T: DeserializeOwned>(params: &Params) -> Result<T> {
    serde_json::from_value(Value::Object(params.clone())).map_err(|error| {
        BenchError::new(format!("the parameters of this case in its definition: {error}"))
    })
}

/// What the value-based algorithms are run with.
#[derive(Debug, Clone, Deserialize)]
pub struct ValueSettings {
    /// Units of the hidden layers.
    pub hidden: Vec<i64>,
    /// Of Adam.
    pub learning_rate: f64,
    /// Discount of one step.
    pub gamma: f64,
    /// Transitions of one update.
    pub batch_size: usize,
    /// Transitions the replay buffer holds.
    pub buffer_size: usize,
    /// Steps of random action before learning.
    pub learning_starts: usize,
    /// Environment steps between two blocks of updates.
    pub train_frequency: usize,
    /// Updates in one block.
    pub gradient_steps: usize,
    /// Updates between two copies into the target network.
    pub target_update_interval: usize,
    /// Gradients are scaled down to this L2 norm.
    pub max_grad_norm: f64,
    /// Probability of a random action at the start.
    pub exploration_initial: f64,
    /// Probability of a random action at the end.
    pub exploration_final: f64,
    /// Share of the training in which it goes from the one to the other.
    pub exploration_fraction: f64,
    /// Environment steps of a whole training.
    pub total_steps: usize,
    /// Rewards summed before bootstrapping (where the algorithm has n-step returns).
    pub n_step: usize,
    /// Exponent of the priorities.
    pub alpha: f64,
    /// Exponent of the importance-sampling weights at the start.
    pub beta_initial: f64,
    /// The same at the end of the training.
    pub beta_final: f64,
    /// Atoms of the return distribution.
    pub atoms: i64,
    /// Its lowest return.
    pub v_min: f64,
    /// Its highest return.
    pub v_max: f64,
    /// Initial noise of the noisy layers.
    pub sigma: f64,
}

/// What the policy-gradient algorithms are run with.
#[derive(Debug, Clone, Deserialize)]
pub struct PolicyGradientSettings {
    /// Units of the hidden layers, of the policy and of the value network.
    pub hidden: Vec<i64>,
    /// Of Adam.
    pub learning_rate: f64,
    /// Discount of one step.
    pub gamma: f64,
    /// Of the actor-critic's advantages.
    pub gae_lambda: f64,
    /// Environment steps of one update; whole episodes: at least so many.
    pub rollout_steps: usize,
    /// Weight of the value loss.
    pub value_coefficient: f64,
    /// Weight of the entropy.
    pub entropy_coefficient: f64,
    /// Gradients are scaled down to this L2 norm.
    pub max_grad_norm: f64,
    /// Environment steps of a whole training.
    pub total_steps: usize,
}
