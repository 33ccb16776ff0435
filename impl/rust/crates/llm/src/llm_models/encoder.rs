//! The encoder layer that BERT, RoBERTa, DistilBERT and ALBERT share: post-normalisation.

use candle_core::{Module, Tensor};
use candle_nn::{LayerNorm, VarBuilder};
use rvp_bench_core::Result;

use super::configs::{Activation, Config};
use super::layers::{Linear, activate, attention, layer_norm, merge_heads, split_heads};
use crate::quantization::{Matrix, Precision};

/// What an architecture calls the parts of its layer.
pub struct LayerNames {
    /// Query, key and value projections.
    pub qkv: [&'static str; 3],
    /// Projection of the attended values.
    pub output: &'static str,
    /// Normalisation after attention.
    pub attention_norm: &'static str,
    /// First and second layer of the feed-forward.
    pub feed_forward: [&'static str; 2],
    /// Normalisation after the feed-forward.
    pub output_norm: &'static str,
}

/// Self-attention and a feed-forward, each added to its input and normalised.
pub struct EncoderLayer {
    qkv: [Linear; 3],
    output: Linear,
    attention_norm: LayerNorm,
    feed_forward: [Linear; 2],
    output_norm: LayerNorm,
    heads: usize,
    activation: Activation,
}

impl EncoderLayer {
    /// Load from a layer's place in the checkpoint.
    pub fn load(
        vb: &VarBuilder,
        config: &Config,
        names: &LayerNames,
        precision: Precision,
    ) -> Result<Self> {
        let Config { width, inner, norm_eps, .. } = *config;
        let square = |name: &str| Linear::load(&vb.pp(name), width, width, precision);
        let [query, key, value] = names.qkv;
        let [up, down] = names.feed_forward;
        Ok(Self {
            qkv: [square(query)?, square(key)?, square(value)?],
            output: square(names.output)?,
            attention_norm: layer_norm(&vb.pp(names.attention_norm), width, norm_eps)?,
            feed_forward: [
                Linear::load(&vb.pp(up), width, inner, precision)?,
                Linear::load(&vb.pp(down), inner, width, precision)?,
            ],
            output_norm: layer_norm(&vb.pp(names.output_norm), width, norm_eps)?,
            heads: config.heads,
            activation: config.activation,
        })
    }

    /// All its matrices.
    pub fn matrices(&self) -> impl Iterator<Item = &Matrix> {
        let linears = self.qkv.iter().chain([&self.output]).chain(&self.feed_forward);
        linears.map(Linear::weight)
    }

    /// Hidden states, (batch, length, width) to the same; `mask` is additive.
    pub fn forward(&self, x: &Tensor, mask: &Tensor) -> Result<Tensor> {
        let [q, k, v] = &self.qkv;
        let project = |linear: &Linear| split_heads(&linear.forward(x)?, self.heads);
        let attended = attention(&project(q)?, &project(k)?, &project(v)?, Some(mask))?;
        let attended = self.output.forward(&merge_heads(&attended)?)?;
        let x = self.attention_norm.forward(&(x + attended)?)?;
        let [up, down] = &self.feed_forward;
        let fed = down.forward(&activate(&up.forward(&x)?, self.activation)?)?;
        Ok(self.output_norm.forward(&(x + fed)?)?)
    }
}
