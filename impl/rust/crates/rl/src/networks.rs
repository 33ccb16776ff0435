//! Networks: multi-layer perceptrons with dueling, noisy and distributional heads.
//!
//! Parameter names are the same in both suites (`torso.0.weight`, `advantage.2.bias`, …).

use std::collections::BTreeMap;

use rvp_bench_core::data::uniform;
use tch::nn::{self, Path, VarStore};
use tch::{Device, Kind, Tensor, no_grad_guard};

use crate::random_stream::WEIGHTS;

/// A linear layer whose weights carry learned, factorised Gaussian noise.
///
/// Fortunato et al., Noisy Networks for Exploration (2018): w = mu + sigma * f(e_out) f(e_in)^T,
/// f(x) = sgn(x) sqrt(|x|). `weight` and `bias` are the means.
#[derive(Debug)]
pub struct NoisyLinear {
    weight: Tensor,
    bias: Tensor,
    weight_sigma: Tensor,
    bias_sigma: Tensor,
    weight_noise: Tensor,
    bias_noise: Tensor,
}

impl NoisyLinear {
    /// A layer without noise yet; `sigma` is the initial scale.
    pub fn new(path: &Path<'_>, inputs: i64, outputs: i64, sigma: f64) -> Self {
        let scale = nn::Init::Const(sigma / (inputs as f64).sqrt());
        let zeros = |size: &[i64]| Tensor::zeros(size, (Kind::Float, path.device()));
        Self {
            weight: path.zeros("weight", &[outputs, inputs]),
            bias: path.zeros("bias", &[outputs]),
            weight_sigma: path.var("weight_sigma", &[outputs, inputs], scale),
            bias_sigma: path.var("bias_sigma", &[outputs], scale),
            weight_noise: zeros(&[outputs, inputs]),
            bias_noise: zeros(&[outputs]),
        }
    }

    /// Draw new noise from libtorch's generator: inputs first, then outputs.
    pub fn reset_noise(&mut self) {
        let options = (Kind::Float, self.weight.device());
        let (outputs, inputs) = self.weight.size2().expect("a weight has two dimensions");
        let from_inputs = signed_root(&Tensor::randn([inputs], options));
        self.bias_noise = signed_root(&Tensor::randn([outputs], options));
        self.weight_noise = self.bias_noise.outer(&from_inputs);
    }

    /// Act by the means alone, as in an evaluation.
    pub fn remove_noise(&mut self) {
        self.weight_noise = self.weight_noise.zeros_like();
        self.bias_noise = self.bias_noise.zeros_like();
    }

    /// (batch, inputs) to (batch, outputs).
    pub fn forward(&self, input: &Tensor) -> Tensor {
        let weight = &self.weight + &self.weight_sigma * &self.weight_noise;
        let bias = &self.bias + &self.bias_sigma * &self.bias_noise;
        input.linear(&weight, Some(&bias))
    }
}

fn signed_root(x: &Tensor) -> Tensor {
    x.sign() * x.abs().sqrt()
}

/// A linear layer, with or without noise.
#[derive(Debug)]
enum Layer {
    Plain(nn::Linear),
    Noisy(NoisyLinear),
}

impl Layer {
    fn new(path: &Path<'_>, inputs: i64, outputs: i64, sigma: Option<f64>) -> Self {
        match sigma {
            Some(sigma) => Self::Noisy(NoisyLinear::new(path, inputs, outputs, sigma)),
            None => Self::Plain(nn::linear(path, inputs, outputs, nn::LinearConfig::default())),
        }
    }

    fn forward(&self, input: &Tensor) -> Tensor {
        match self {
            Self::Plain(linear) => input.linear(&linear.ws, linear.bs.as_ref()),
            Self::Noisy(noisy) => noisy.forward(input),
        }
    }
}

/// Layers between the sizes, an activation between the layers, none at the end.
#[derive(Debug)]
pub struct Mlp {
    layers: Vec<Layer>,
    activation: fn(&Tensor) -> Tensor,
}

impl Mlp {
    /// Layers are numbered as in PyTorch's `Sequential`, which counts the activations too.
    pub fn new(
        path: &Path<'_>,
        sizes: &[i64],
        activation: fn(&Tensor) -> Tensor,
        sigma: Option<f64>,
    ) -> Self {
        let layers = sizes
            .windows(2)
            .enumerate()
            .map(|(i, size)| Layer::new(&(path / (2 * i)), size[0], size[1], sigma))
            .collect();
        Self { layers, activation }
    }

    /// (batch, first size) to (batch, last size).
    pub fn forward(&self, input: &Tensor) -> Tensor {
        let (last, before) = self.layers.split_last().expect("there is a layer");
        let mut hidden = input.shallow_clone();
        for layer in before {
            hidden = (self.activation)(&layer.forward(&hidden));
        }
        last.forward(&hidden)
    }

    fn noisy_layers(&mut self) -> impl Iterator<Item = &mut NoisyLinear> {
        self.layers.iter_mut().filter_map(|layer| match layer {
            Layer::Noisy(noisy) => Some(noisy),
            Layer::Plain(_) => None,
        })
    }
}

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

    /// Take over the parameters of another network of the same shape.
    pub fn copy(&mut self, other: &Self) {
        self.store.copy(&other.store).expect("networks of the same shape");
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

/// Fill weights and biases from U(-1/sqrt(fan in), 1/sqrt(fan in)), PyTorch's default.
///
/// The numbers are `data::uniform`'s, one stream per tensor in the order of the names, so that both
/// suites start from the same weights. The noise scales keep what their layer set.
pub fn initialize(store: &VarStore, seed: u64) {
    let parameters: BTreeMap<String, Tensor> = store.variables().into_iter().collect();
    for (index, (name, tensor)) in parameters.iter().enumerate() {
        if name.ends_with("_sigma") {
            continue;
        }
        let (layer, _) = name.rsplit_once('.').expect("a parameter belongs to a layer");
        let bound = 1.0 / (parameters[&format!("{layer}.weight")].size()[1] as f64).sqrt();
        let numbers: Vec<f32> = uniform(seed, tensor.numel(), WEIGHTS + index as u64)
            .into_iter()
            .map(|number| ((2.0 * number - 1.0) * bound) as f32)
            .collect();
        let _no_grad = no_grad_guard();
        tensor.shallow_clone().copy_(&Tensor::from_slice(&numbers).view_as(tensor));
    }
}
