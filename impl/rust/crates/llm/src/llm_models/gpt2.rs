//! GPT-2: a decoder with learned positions and pre-layer normalisation.
//!
//! Radford et al.: Language Models are Unsupervised Multitask Learners (2019).

use candle_core::{D, Module, Tensor};
use candle_nn::kv_cache::KvCache;
use candle_nn::{Embedding, LayerNorm, VarBuilder};
use rvp_bench_core::Result;

use super::Backbone;
use super::configs::{Activation, Config};
use super::layers::{
    Linear, activate, attention, layer_norm, merge_heads, padding_mask, split_heads,
};
use crate::quantization::{Matrix, Precision};
use crate::tokenization::Batch;

/// Keys and values of the tokens seen so far, for every layer.
pub struct Cache(Vec<KvCache>);

impl Cache {
    /// Tokens seen so far.
    pub fn length(&self) -> usize {
        self.0.first().map_or(0, KvCache::current_seq_len)
    }
}

/// Embeddings, layers and the last normalisation.
pub struct Gpt2 {
    words: Embedding,
    positions: Tensor,
    blocks: Vec<Block>,
    norm: LayerNorm,
}

impl Gpt2 {
    /// Load from the checkpoint.
    pub fn load(vb: &VarBuilder, config: &Config, precision: Precision) -> Result<Self> {
        let Config { width, .. } = *config;
        let words = vb.get((config.vocab_size, width), "wte.weight")?;
        Ok(Self {
            words: Embedding::new(words, width),
            positions: vb.get((config.positions, width), "wpe.weight")?,
            blocks: (0..config.layers)
                .map(|i| Block::load(&vb.pp("h").pp(i), config, precision))
                .collect::<Result<_>>()?,
            norm: layer_norm(&vb.pp("ln_f"), width, config.norm_eps)?,
        })
    }

    /// The word embeddings, (vocabulary, width): the language model's head is tied to them.
    pub fn word_embeddings(&self) -> &Tensor {
        self.words.embeddings()
    }

    /// An empty cache with room for `length` tokens.
    pub fn new_cache(&self, length: usize) -> Cache {
        Cache(self.blocks.iter().map(|_| KvCache::new(2, length)).collect())
    }

    /// Hidden states of the tokens after those in the cache, (batch, length, width).
    pub fn decode(&self, ids: &Tensor, cache: &mut Cache) -> Result<Tensor> {
        let (past, length) = (cache.length(), ids.dim(1)?);
        let mut x = self.embed(ids, past)?;
        // One token sees all that is in the cache: it needs no mask.
        let mask = if length > 1 { Some(causal_mask(length, past, &x)?) } else { None };
        for (block, cache) in self.blocks.iter().zip(&mut cache.0) {
            x = block.forward(&x, mask.as_ref(), Some(cache))?;
        }
        Ok(self.norm.forward(&x)?)
    }

    fn embed(&self, ids: &Tensor, past: usize) -> Result<Tensor> {
        let positions = self.positions.narrow(0, past, ids.dim(1)?)?;
        Ok(self.words.forward(ids)?.broadcast_add(&positions)?)
    }
}

impl Backbone for Gpt2 {
    fn hidden(&self, batch: &Batch) -> Result<Tensor> {
        let mut x = self.embed(&batch.ids, 0)?;
        let causal = causal_mask(batch.ids.dim(1)?, 0, &x)?;
        let mask = padding_mask(&batch.mask, &x)?.broadcast_minimum(&causal)?;
        for block in &self.blocks {
            x = block.forward(&x, Some(&mask), None)?;
        }
        Ok(self.norm.forward(&x)?)
    }

    fn matrices(&self) -> Vec<&Matrix> {
        self.blocks.iter().flat_map(Block::matrices).collect()
    }
}

/// Attention and a feed-forward, each on normalised input and added to it.
struct Block {
    attention_norm: LayerNorm,
    qkv: Linear,
    output: Linear,
    feed_forward_norm: LayerNorm,
    feed_forward: [Linear; 2],
    heads: usize,
    activation: Activation,
}

impl Block {
    fn load(vb: &VarBuilder, config: &Config, precision: Precision) -> Result<Self> {
        let Config { width, inner, norm_eps, .. } = *config;
        let linear = |name: &str, inputs, outputs| {
            Linear::load_conv1d(&vb.pp(name), inputs, outputs, precision)
        };
        Ok(Self {
            attention_norm: layer_norm(&vb.pp("ln_1"), width, norm_eps)?,
            qkv: linear("attn.c_attn", width, 3 * width)?,
            output: linear("attn.c_proj", width, width)?,
            feed_forward_norm: layer_norm(&vb.pp("ln_2"), width, norm_eps)?,
            feed_forward: [linear("mlp.c_fc", width, inner)?, linear("mlp.c_proj", inner, width)?],
            heads: config.heads,
            activation: config.activation,
        })
    }

    fn matrices(&self) -> impl Iterator<Item = &Matrix> {
        let linears = [&self.qkv, &self.output].into_iter().chain(&self.feed_forward);
        linears.map(Linear::weight)
    }

    fn forward(
        &self,
        x: &Tensor,
        mask: Option<&Tensor>,
        cache: Option<&mut KvCache>,
    ) -> Result<Tensor> {
        let qkv = self.qkv.forward(&self.attention_norm.forward(x)?)?;
        let width = x.dim(D::Minus1)?;
        let part = |i: usize| split_heads(&qkv.narrow(2, i * width, width)?, self.heads);
        let (q, mut k, mut v) = (part(0)?, part(1)?, part(2)?);
        if let Some(cache) = cache {
            (k, v) = cache.append(&k, &v)?;
        }
        let attended = attention(&q, &k, &v, mask)?;
        let x = (x + self.output.forward(&merge_heads(&attended)?)?)?;
        let [up, down] = &self.feed_forward;
        let fed = up.forward(&self.feed_forward_norm.forward(&x)?)?;
        Ok((x + down.forward(&activate(&fed, self.activation)?)?)?)
    }
}

/// 0 where a token may look, minus infinity ahead of it: (length, past + length).
fn causal_mask(length: usize, past: usize, like: &Tensor) -> Result<Tensor> {
    let total = past + length;
    let mask: Vec<f32> = (0..length)
        .flat_map(|i| (0..total).map(move |j| if j > past + i { f32::NEG_INFINITY } else { 0.0 }))
        .collect();
    Ok(Tensor::from_vec(mask, (length, total), like.device())?.to_dtype(like.dtype())?)
}
