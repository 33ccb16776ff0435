//! The network of the value-based agents.

use tch::nn::VarStore;
use tch::{Device, Tensor, no_grad_guard};

use super::mlp::Mlp;
use super::noisy_linear::NoisyLinear;

/// Action values of observations (batch, observations).
///
/// A torso, then one stream, or two (Wang et al., Dueling Network Architectures, 2016):
/// Q = V + A - mean A. With `z` each stream gives logits over the atoms of the return.
#[derive(Debug)]
pub struct QNetwork {
    store: VarStore,
    torso: Mlp,
    advantage: Mlp,
    value: Option<Mlp>,
    z: Option<Tensor>,
    shape: Vec<i64>,
}

impl QNetwork {
    /// - `sizes`: observations, hidden layers…, actions; the last hidden layer belongs to the
    ///   streams
    /// - `dueling`: whether the state value has a stream of its own
    /// - `sigma`: initial noise of the streams' layers; none for plain layers
    /// - `z`: atoms of the return distribution (atoms,); none for a single expected value
    pub fn new(
        device: Device,
        sizes: &[i64],
        dueling: bool,
        sigma: Option<f64>,
        z: Option<Tensor>,
    ) -> Self {
        let store = VarStore::new(device);
        let (torso, [units, actions]) = sizes.split_last_chunk().expect("at least two sizes");
        let atoms = z.as_ref().map_or(1, |z| z.size()[0]);
        let features = torso[torso.len() - 1];
        let stream = |name: &str, outputs: i64| {
            Mlp::new(&(store.root() / name), &[features, *units, outputs], Tensor::relu, sigma)
        };
        let shape = if z.is_some() { vec![-1, *actions, atoms] } else { vec![-1, *actions] };
        Self {
            torso: Mlp::new(&(store.root() / "torso"), torso, Tensor::relu, None),
            advantage: stream("advantage", actions * atoms),
            value: dueling.then(|| stream("value", atoms)),
            z,
            shape,
            store,
        }
    }

    /// The parameters, by name.
    pub fn store(&self) -> &VarStore {
        &self.store
    }

    /// The atoms of the return distribution.
    pub fn z(&self) -> Option<&Tensor> {
        self.z.as_ref()
    }

    /// Expected returns (batch, actions).
    pub fn forward(&self, observations: &Tensor) -> Tensor {
        match &self.z {
            None => self.outputs(observations),
            Some(z) => {
                let expected = self.log_probabilities(observations).exp() * z;
                expected.sum_dim_intlist(2, false, None)
            }
        }
    }

    /// Log of the return distributions (batch, actions, atoms).
    pub fn log_probabilities(&self, observations: &Tensor) -> Tensor {
        self.outputs(observations).log_softmax(2, None)
    }

    /// Draw new noise in every noisy layer, the advantage stream first.
    pub fn reset_noise(&mut self) {
        self.noisy_layers().for_each(NoisyLinear::reset_noise);
    }

    /// Act by the means alone.
    pub fn remove_noise(&mut self) {
        self.noisy_layers().for_each(NoisyLinear::remove_noise);
    }

    /// Take over the parameters of another network of the same shape, all of which are trained.
    ///
    /// In the order in which they were made, as `load_state_dict` does: `VarStore::copy` has an order
    /// of its own in each process.
    pub fn copy(&mut self, other: &Self) {
        let _no_grad = no_grad_guard();
        let pairs =
            self.store.trainable_variables().into_iter().zip(other.store.trainable_variables());
        for (mut own, others) in pairs {
            own.copy_(&others);
        }
    }

    fn outputs(&self, observations: &Tensor) -> Tensor {
        let features = self.torso.forward(observations).relu();
        let advantages = self.advantage.forward(&features).view(self.shape.as_slice());
        match &self.value {
            None => advantages,
            Some(value) => {
                let value = value.forward(&features).view_as(&advantages.narrow(1, 0, 1));
                value + (&advantages - advantages.mean_dim(1, true, None))
            }
        }
    }

    fn noisy_layers(&mut self) -> impl Iterator<Item = &mut NoisyLinear> {
        self.advantage
            .noisy_layers()
            .chain(self.value.as_mut().into_iter().flat_map(Mlp::noisy_layers))
    }
}
