//! `config.json`, whose words differ from one architecture to the next.

use std::path::Path;

use rvp_bench_core::{BenchError, Result};
use serde_json::{Map, Value};

/// What the networks here need to know of a configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// Token ids are below this.
    pub vocab_size: usize,
    /// Rows of the position table.
    pub positions: usize,
    /// Tokens of a text at most.
    pub context: usize,
    /// Width of hidden states.
    pub width: usize,
    /// Width between the two linear layers of a feed-forward.
    pub inner: usize,
    /// Attention heads; each is `width / heads` wide.
    pub heads: usize,
    /// Layers, or uses of the one layer (ALBERT).
    pub layers: usize,
    /// Width of the embeddings (ALBERT's is smaller than that of the states).
    pub embedding: usize,
    /// Rows of the token type table.
    pub types: usize,
    /// Added to the variance in layer normalisation.
    pub norm_eps: f64,
    /// The id that pads, and that RoBERTa counts positions from.
    pub pad_id: u32,
    /// Nonlinearity of the feed-forward.
    pub activation: Activation,
}

/// The two forms of the Gaussian error linear unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activation {
    /// By the error function.
    Gelu,
    /// By a hyperbolic tangent.
    GeluNew,
}

impl Config {
    /// Read a configuration; the names are GPT-2's, BERT's or DistilBERT's.
    pub fn read(path: &Path) -> Result<Self> {
        let fail = |error: String| {
            BenchError::new(format!("{} is not a configuration: {error}", path.display()))
        };
        let text = std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
        let map: Map<String, Value> =
            serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
        let optional = |names: &[&str]| {
            names.iter().find_map(|&name| map.get(name)?.as_u64()).map(|value| value as usize)
        };
        let needed =
            |names: &[&str]| optional(names).ok_or_else(|| fail(format!("it lacks {}", names[0])));
        let width = needed(&["hidden_size", "n_embd", "dim"])?;
        let norm_eps = ["layer_norm_eps", "layer_norm_epsilon"]
            .iter()
            .find_map(|&name| map.get(name)?.as_f64());
        let activation = ["hidden_act", "activation_function", "activation"]
            .iter()
            .find_map(|&name| map.get(name)?.as_str());
        let positions = needed(&["max_position_embeddings", "n_positions"])?;
        let pad_id = optional(&["pad_token_id"]).unwrap_or(0);
        // RoBERTa's positions begin after the one of padding.
        let is_roberta = map.get("model_type").is_some_and(|name| name == "roberta");
        let unused = if is_roberta { pad_id + 1 } else { 0 };
        Ok(Self {
            vocab_size: needed(&["vocab_size"])?,
            positions,
            context: positions.saturating_sub(unused),
            width,
            inner: optional(&["intermediate_size", "n_inner", "hidden_dim"]).unwrap_or(4 * width),
            heads: needed(&["num_attention_heads", "n_head", "n_heads"])?,
            layers: needed(&["num_hidden_layers", "n_layer", "n_layers"])?,
            embedding: optional(&["embedding_size"]).unwrap_or(width),
            types: optional(&["type_vocab_size"]).unwrap_or(1),
            // DistilBERT's configuration does not say it: 1e-12, as in BERT.
            norm_eps: norm_eps.unwrap_or(1e-12),
            pad_id: pad_id as u32,
            activation: match activation {
                Some("gelu") => Activation::Gelu,
                Some("gelu_new") => Activation::GeluNew,
                other => {
                    let other = other.unwrap_or("nothing");
                    return Err(fail(format!("its activation is {other}, not gelu or gelu_new")));
                }
            },
        })
    }
}
