//! ALBERT: a small embedding, and one layer used again and again.
//!
//! Lan et al.: ALBERT: A Lite BERT for Self-supervised Learning of Language Representations (2020).

use candle_core::Tensor;
use candle_nn::VarBuilder;
use rvp_bench_core::Result;

use super::Backbone;
use super::bert::Embeddings;
use super::configs::Config;
use super::encoder::{EncoderLayer, LayerNames};
use super::layers::{Linear, padding_mask};
use crate::quantization::{Matrix, Precision};
use crate::tokenization::Batch;

const NAMES: LayerNames = LayerNames {
    qkv: ["attention.query", "attention.key", "attention.value"],
    output: "attention.dense",
    attention_norm: "attention.LayerNorm",
    feed_forward: ["ffn", "ffn_output"],
    output_norm: "full_layer_layer_norm",
};

/// Embeddings, their projection to the width of the states, and the layer.
pub struct Albert {
    embeddings: Embeddings,
    projection: Linear,
    layer: EncoderLayer,
    uses: usize,
}

impl Albert {
    /// Load from the checkpoint.
    pub fn load(vb: &VarBuilder, config: &Config, precision: Precision) -> Result<Self> {
        let (encoder, layer) = (vb.pp("encoder"), "albert_layer_groups.0.albert_layers.0");
        let projection = encoder.pp("embedding_hidden_mapping_in");
        Ok(Self {
            embeddings: Embeddings::load(&vb.pp("embeddings"), config, 0)?,
            projection: Linear::load(
                &projection,
                config.embedding,
                config.width,
                Precision::Float32,
            )?,
            layer: EncoderLayer::load(&encoder.pp(layer), config, &NAMES, precision)?,
            uses: config.layers,
        })
    }
}

impl Backbone for Albert {
    fn hidden(&self, batch: &Batch) -> Result<Tensor> {
        let mut x = self.projection.forward(&self.embeddings.forward(batch)?)?;
        let mask = padding_mask(&batch.mask, &x)?;
        for _ in 0..self.uses {
            x = self.layer.forward(&x, &mask)?;
        }
        Ok(x)
    }

    fn matrices(&self) -> Vec<&Matrix> {
        self.layer.matrices().collect()
    }
}
