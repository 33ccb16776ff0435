//! A linear layer that explores: its weights carry learned noise.

use tch::nn::{self, Path};
use tch::{Kind, Tensor};

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
