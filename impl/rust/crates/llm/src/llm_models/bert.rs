//! BERT: an encoder with post-layer normalisation.
//!
//! Devlin et al.: BERT: Pre-training of Deep Bidirectional Transformers (2019).

use candle_core::{DType, Module, Tensor};
use candle_nn::{Embedding, LayerNorm, VarBuilder};
use rvp_bench_core::Result;

use super::Backbone;
use super::configs::Config;
use super::encoder::{EncoderLayer, LayerNames};
use super::layers::{layer_norm, padding_mask};
use crate::quantization::{Matrix, Precision};
use crate::tokenization::Batch;

const NAMES: LayerNames = LayerNames {
    qkv: ["attention.self.query", "attention.self.key", "attention.self.value"],
    output: "attention.output.dense",
    attention_norm: "attention.output.LayerNorm",
    feed_forward: ["intermediate.dense", "output.dense"],
    output_norm: "output.LayerNorm",
};

/// Embeddings and layers.
pub struct Bert {
    embeddings: Embeddings,
    layers: Vec<EncoderLayer>,
}

impl Bert {
    /// Load from the checkpoint; the first position is `first_position` (RoBERTa's is not 0).
    pub fn load(
        vb: &VarBuilder,
        config: &Config,
        precision: Precision,
        first_position: u32,
    ) -> Result<Self> {
        let layers = vb.pp("encoder.layer");
        Ok(Self {
            embeddings: Embeddings::load(&vb.pp("embeddings"), config, first_position)?,
            layers: (0..config.layers)
                .map(|i| EncoderLayer::load(&layers.pp(i), config, &NAMES, precision))
                .collect::<Result<_>>()?,
        })
    }
}

impl Backbone for Bert {
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

/// Word, position and type embeddings, added and normalised.
pub struct Embeddings {
    words: Embedding,
    positions: Embedding,
    types: Option<Embedding>,
    norm: LayerNorm,
    first_position: u32,
}

impl Embeddings {
    /// Load from the checkpoint; DistilBERT has no types.
    pub fn load(vb: &VarBuilder, config: &Config, first_position: u32) -> Result<Self> {
        let width = config.embedding;
        let table = |name: &str, rows: usize| -> Result<Embedding> {
            Ok(Embedding::new(vb.pp(name).get((rows, width), "weight")?, width))
        };
        let has_types = vb.contains_tensor("token_type_embeddings.weight");
        Ok(Self {
            words: table("word_embeddings", config.vocab_size)?,
            positions: table("position_embeddings", config.positions)?,
            types: has_types.then(|| table("token_type_embeddings", config.types)).transpose()?,
            norm: layer_norm(&vb.pp("LayerNorm"), width, config.norm_eps)?,
            first_position,
        })
    }

    /// (batch, length, embedding).
    pub fn forward(&self, batch: &Batch) -> Result<Tensor> {
        let mut x = self.words.forward(&batch.ids)?;
        if let Some(types) = &self.types {
            // RoBERTa has a table of one type, which its tokenizer's pairs do not use.
            let single = types.embeddings().dim(0)? == 1;
            let ids = if single { batch.type_ids.zeros_like()? } else { batch.type_ids.clone() };
            x = (x + types.forward(&ids)?)?;
        }
        Ok(self.norm.forward(&x.broadcast_add(&self.position_rows(batch)?)?)?)
    }

    /// Position embeddings, broadcastable to (batch, length, embedding).
    fn position_rows(&self, batch: &Batch) -> Result<Tensor> {
        let length = batch.ids.dim(1)?;
        if self.first_position == 0 {
            return Ok(self.positions.embeddings().narrow(0, 0, length)?);
        }
        // RoBERTa counts tokens only; all padding has the position before the first.
        let padding = f64::from(self.first_position - 1);
        let mask = batch.mask.to_dtype(DType::F32)?;
        let ids = (mask.cumsum(1)? * mask)?.affine(1.0, padding)?.to_dtype(DType::U32)?;
        Ok(self.positions.forward(&ids)?)
    }
}
