//! How well a decoder knows a text, and how well it continues one: untimed.

use std::path::Path;

use candle_core::{Device, Tensor};
use rvp_bench_core::{BenchError, CheckValue, Checks, Result, data};
use serde::Deserialize;

use crate::generation::{Decoding, generate};
use crate::llm_models::CausalModel;
use crate::text_metrics;
use crate::tokenization::LanguageTokenizer;

/// What a decoder is asked to read and to continue.
#[derive(Deserialize)]
pub struct Texts {
    /// Scored, and the start of the timed prompt.
    pub text: String,
    /// Beginnings, with what really follows.
    pub prompts: Vec<Prompt>,
}

/// A beginning.
#[derive(Deserialize)]
pub struct Prompt {
    /// What is given.
    pub prompt: String,
    /// What really follows.
    pub reference: String,
}

impl Texts {
    /// The fixtures' file, with its first `limit` prompts.
    pub fn read(path: &Path, limit: usize) -> Result<Self> {
        let mut texts: Self = serde_json::from_str(&std::fs::read_to_string(path)?)
            .map_err(|error| BenchError::new(format!("{}: {error}", path.display())))?;
        texts.prompts.truncate(limit);
        Ok(texts)
    }
}

/// Of a text, in windows of the model's context.
pub fn perplexity(
    model: &CausalModel,
    device: &Device,
    text: &[u32],
    stride: usize,
) -> Result<f64> {
    let mut losses = Vec::new();
    let context = model.config().context;
    for (begin, end, first) in text_metrics::strided_windows(text.len(), context, stride) {
        let ids = Tensor::new(&text[begin..end], device)?.unsqueeze(0)?;
        let logits = model.forward(&ids, &mut model.new_cache(end - begin))?;
        let logits: Vec<Vec<f32>> = logits.squeeze(0)?.to_vec2()?;
        for target in first..end {
            let predicting = &logits[target - 1 - begin];
            let token = text[target] as usize;
            losses.push(text_metrics::negative_log_likelihood(predicting, token));
        }
    }
    Ok(text_metrics::perplexity(&losses))
}

/// Each prompt continued by as many tokens as its reference has; scores by name.
pub fn continuations(
    model: &CausalModel,
    device: &Device,
    tokenizer: &LanguageTokenizer,
    pairs: &[Prompt],
    decoding: &Decoding,
    seed: u64,
) -> Result<Checks> {
    let (mut written, mut texts, mut references) = (Vec::new(), Vec::new(), Vec::new());
    for (i, pair) in pairs.iter().enumerate() {
        let prompt = Tensor::new(tokenizer.encode(&pair.prompt)?, device)?.unsqueeze(0)?;
        let count = tokenizer.encode(&format!(" {}", pair.reference))?.len();
        let uniforms = data::uniform(seed, count, 1 + i as u64);
        let tokens = generate(model, &prompt, count, decoding, &uniforms)?.tokens;
        texts.push(tokenizer.decode(&tokens)?);
        written.push(tokens);
        references.push(pair.reference.clone());
    }
    let quality = [
        ("bleu", text_metrics::bleu(&texts, &references)),
        ("distinct_1", text_metrics::distinct_n(&written, 1)),
        ("distinct_2", text_metrics::distinct_n(&written, 2)),
        ("repetition", text_metrics::repetition(&written)),
    ];
    Ok(quality.map(|(name, value)| (name.to_owned(), CheckValue::Number(value))).to_vec())
}
