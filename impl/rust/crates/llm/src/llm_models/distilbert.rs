//! DistilBERT: BERT without token types and pooler, half as deep.
//!
//! Sanh et al.: DistilBERT, a distilled version of BERT (2019).

use candle_core::Tensor;
use candle_nn::VarBuilder;
use rvp_bench_core::Result;

use super::Backbone;
use super::bert::Embeddings;
use super::configs::Config;
use super::encoder::{EncoderLayer, LayerNames};
use super::layers::padding_mask;
use crate::quantization::{Matrix, Precision};
use crate::tokenization::Batch;

const NAMES: LayerNames = LayerNames {
    qkv: ["attention.q_lin", "attention.k_lin", "attention.v_lin"],
    output: "attention.out_lin",
    attention_norm: "sa_layer_norm",
    feed_forward: ["ffn.lin1", "ffn.lin2"],
    output_norm: "output_layer_norm",
};

/// Embeddings and layers.
pub struct DistilBert {
    embeddings: Embeddings,
    layers: Vec<EncoderLayer>,
}

impl DistilBert {
    /// Load from the checkpoint.
    pub fn load(vb: &VarBuilder, config: &Config, precision: Precision) -> Result<Self> {
        let layers = vb.pp("transformer.layer");
        Ok(Self {
            embeddings: Embeddings::load(&vb.pp("embeddings"), config, 0)?,
            layers: (0..config.layers)
                .map(|i| EncoderLayer::load(&layers.pp(i), config, &NAMES, precision))
                .collect::<Result<_>>()?,
        })
    }
}

impl Backbone for DistilBert {
    fn hidden(&self, batch: &Batch) -> Result<Tensor> {
        let mut x = self.embeddings.forward(batch)?;
        let mask = padding_mask(&batch.mask, &x)?;
        for layer in &self.layers {
            x = layer.forward(&x, &mask)?;
        }
        Ok(x)
    }

    fn matrices(&self) -> Vec<&Matrix> {
        self.layers.iter().flat_map(EncoderLayer::matrices).collect()
    }
}
