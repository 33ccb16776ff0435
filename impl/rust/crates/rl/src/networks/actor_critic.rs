//! The networks of the policy-gradient agents.

use tch::nn::VarStore;
use tch::{Device, Tensor};

use super::mlp::Mlp;

/// A policy, and a value network beside it that shares nothing (none for REINFORCE).
#[derive(Debug)]
pub struct ActorCritic {
    store: VarStore,
    policy: Mlp,
    value: Option<Mlp>,
}

impl ActorCritic {
    /// - `sizes`: observations, hidden layers…, actions
    /// - `critic`: whether there is a value network
    pub fn new(device: Device, sizes: &[i64], critic: bool) -> Self {
        let store = VarStore::new(device);
        let mut value_sizes = sizes.to_vec();
        value_sizes[sizes.len() - 1] = 1;
        let mlp =
            |name: &str, sizes: &[i64]| Mlp::new(&(store.root() / name), sizes, Tensor::tanh, None);
        let policy = mlp("policy", sizes);
        let value = critic.then(|| mlp("value", &value_sizes));
        Self { policy, value, store }
    }

    /// The parameters, by name.
    pub fn store(&self) -> &VarStore {
        &self.store
    }

    /// Logits of the actions (batch, actions).
    pub fn policy(&self, observations: &Tensor) -> Tensor {
        self.policy.forward(observations)
    }

    /// State values (batch,), or none without a critic.
    pub fn values(&self, observations: &Tensor) -> Option<Tensor> {
        self.value.as_ref().map(|value| value.forward(observations).squeeze_dim(1))
    }
}
