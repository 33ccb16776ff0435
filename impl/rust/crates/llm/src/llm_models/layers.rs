//! The pieces that all five networks are made of.

use candle_core::{D, Tensor};
use candle_nn::{LayerNorm, VarBuilder, ops};
use rvp_bench_core::Result;

use super::configs::Activation;
use crate::quantization::{Matrix, Precision};

/// A linear layer, `x W^T + b`.
#[derive(Debug, Clone)]
pub struct Linear {
    weight: Matrix,
    bias: Option<Tensor>,
}

impl Linear {
    /// PyTorch's layout: weight (outputs, inputs).
    pub fn load(
        vb: &VarBuilder,
        inputs: usize,
        outputs: usize,
        precision: Precision,
    ) -> Result<Self> {
        let weight = vb.get((outputs, inputs), "weight")?;
        Ok(Self { weight: Matrix::new(&weight, precision)?, bias: Some(vb.get(outputs, "bias")?) })
    }

    /// The layout of GPT-2's `Conv1D`: weight (inputs, outputs).
    pub fn load_conv1d(
        vb: &VarBuilder,
        inputs: usize,
        outputs: usize,
        precision: Precision,
    ) -> Result<Self> {
        let weight = vb.get((inputs, outputs), "weight")?.t()?;
        Ok(Self { weight: Matrix::new(&weight, precision)?, bias: Some(vb.get(outputs, "bias")?) })
    }

    /// Without a bias, on a weight (outputs, inputs) that may belong to another layer too.
    pub fn tied(weight: &Tensor) -> Result<Self> {
        // A view: a copy in the other order would double the largest matrix of the model.
        Ok(Self { weight: Matrix::Dense(weight.t()?), bias: None })
    }

    /// As it is stored.
    pub fn weight(&self) -> &Matrix {
        &self.weight
    }

    /// (..., inputs) to (..., outputs).
    pub fn forward(&self, x: &Tensor) -> Result<Tensor> {
        let (shape, inputs) = (x.dims(), x.dim(D::Minus1)?);
        let rows = x.reshape(((), inputs))?;
        let mut y = self.weight.multiply(&rows)?;
        if let Some(bias) = &self.bias {
            y = y.broadcast_add(bias)?;
        }
        let mut shape = shape.to_vec();
        *shape.last_mut().expect("a tensor of rows") = y.dim(D::Minus1)?;
        Ok(y.reshape(shape)?)
    }
}

/// Layer normalisation under the usual names.
pub fn layer_norm(vb: &VarBuilder, width: usize, eps: f64) -> Result<LayerNorm> {
    Ok(LayerNorm::new(vb.get(width, "weight")?, vb.get(width, "bias")?, eps))
}

/// Apply the feed-forward's nonlinearity.
pub fn activate(x: &Tensor, activation: Activation) -> Result<Tensor> {
    Ok(match activation {
        Activation::Gelu => x.gelu_erf()?,
        Activation::GeluNew => gelu_new(x)?,
    })
}

/// `x / 2 (1 + tanh u)` with `u = sqrt(2 / pi) (x + 0.044715 x^3)`, as `x sigmoid(2 u)`: the same
/// number, and six times faster than candle's `gelu`, whose tanh is one call of libm a number.
fn gelu_new(x: &Tensor) -> Result<Tensor> {
    let scale = 2.0 * (2.0 / std::f64::consts::PI).sqrt();
    let twice = (x.sqr()?.affine(scale * 0.044_715, scale)? * x)?;
    Ok((ops::sigmoid(&twice)? * x)?)
}

/// (batch, length, width) to (batch, heads, length, width / heads), contiguous.
pub fn split_heads(x: &Tensor, heads: usize) -> Result<Tensor> {
    let (batch, length, width) = x.dims3()?;
    Ok(x.reshape((batch, length, heads, width / heads))?.transpose(1, 2)?.contiguous()?)
}

/// The inverse of [`split_heads`].
pub fn merge_heads(x: &Tensor) -> Result<Tensor> {
    Ok(x.transpose(1, 2)?.flatten_from(2)?)
}

/// softmax(q k^T / sqrt(d) + mask) v (Vaswani et al., 2017).
///
/// Unfused: `candle_nn::attention::flash_attn` on a CPU takes a padding mask for one text only, and
/// took four times as long for 64 tokens.
///
/// `q`, `k`, `v` are (batch, heads, length, d); `mask` broadcasts to (batch, heads, query, key).
pub fn attention(q: &Tensor, k: &Tensor, v: &Tensor, mask: Option<&Tensor>) -> Result<Tensor> {
    let scale = 1.0 / (q.dim(D::Minus1)? as f64).sqrt();
    // Scaling the queries touches length x d numbers, scaling the scores length x length.
    let mut scores = (q * scale)?.matmul(&k.t()?)?;
    if let Some(mask) = mask {
        scores = scores.broadcast_add(mask)?;
    }
    Ok(ops::softmax_last_dim(&scores)?.matmul(v)?)
}

/// 0 for a token and the lowest number for padding, (batch, 1, 1, length): built once a batch.
///
/// The lowest finite number, not infinity: a row without any token stays a number.
pub fn padding_mask(mask: &Tensor, like: &Tensor) -> Result<Tensor> {
    let lowest = match like.dtype() {
        candle_core::DType::F16 => -65504.0,
        _ => f64::from(f32::MIN),
    };
    let mask = mask.to_dtype(candle_core::DType::F32)?;
    let additive = ((1.0 - mask)? * lowest)?.to_dtype(like.dtype())?;
    Ok(additive.unsqueeze(1)?.unsqueeze(1)?)
}
