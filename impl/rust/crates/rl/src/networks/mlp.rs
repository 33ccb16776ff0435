//! Multi-layer perceptrons, and the weights that every network starts from.

use std::collections::BTreeMap;

use rvp_bench_core::data::uniform;
use tch::nn::{self, Path, VarStore};
use tch::{Tensor, no_grad_guard};

use super::noisy_linear::NoisyLinear;
use crate::random_stream::WEIGHTS;

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

    /// The layers with noise, in order.
    pub fn noisy_layers(&mut self) -> impl Iterator<Item = &mut NoisyLinear> {
        self.layers.iter_mut().filter_map(|layer| match layer {
            Layer::Noisy(noisy) => Some(noisy),
            Layer::Plain(_) => None,
        })
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
