//! Text generation with a key-value cache: greedy, temperature, top-k, top-p, repetition penalty.
//!
//! The logits are warped as Hugging Face's processors do it, in the order of its `generate`; the
//! token is then drawn by inverting the cumulative distribution with a number of the shared
//! `SplitMix64` stream, so that both suites, given equal logits, draw equal tokens.

use candle_core::Tensor;
use rvp_bench_core::{BenchError, Result, clock};
use serde::Deserialize;

use crate::llm_models::CausalModel;

/// How the next token is chosen; the defaults change nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Decoding {
    /// Draw, or take the likeliest.
    pub sample: bool,
    /// Divides the logits.
    pub temperature: f32,
    /// Keep so many of the likeliest; 0 keeps all.
    pub top_k: usize,
    /// Keep the likeliest that together reach this probability.
    pub top_p: f32,
    /// Divides positive logits of tokens already there, and multiplies negative ones.
    pub repetition_penalty: f32,
}

const GREEDY: Decoding =
    Decoding { sample: false, temperature: 1.0, top_k: 0, top_p: 1.0, repetition_penalty: 1.0 };

/// The decodings that a definition may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecodingName {
    /// The likeliest token.
    Greedy,
    /// Drawn from a sharper distribution.
    Temperature,
    /// Drawn from the 40 likeliest.
    TopK,
    /// Drawn from the likeliest that make up nine tenths.
    TopP,
    /// Drawn, with what was said before made less likely.
    RepetitionPenalty,
}

impl DecodingName {
    /// What it stands for.
    pub fn decoding(self) -> Decoding {
        match self {
            Self::Greedy => GREEDY,
            Self::Temperature => Decoding { sample: true, temperature: 0.7, ..GREEDY },
            Self::TopK => Decoding { sample: true, top_k: 40, ..GREEDY },
            Self::TopP => Decoding { sample: true, top_p: 0.9, ..GREEDY },
            Self::RepetitionPenalty => {
                Decoding { sample: true, top_k: 40, repetition_penalty: 1.2, ..GREEDY }
            }
        }
    }
}

impl Decoding {
    /// Warp the logits in place: what is cut off becomes minus infinity.
    pub fn process(&self, logits: &mut [f32], sequence: &[u32]) {
        if self.repetition_penalty != 1.0 {
            penalize_repetition(logits, sequence, self.repetition_penalty);
        }
        if self.temperature != 1.0 {
            logits.iter_mut().for_each(|logit| *logit /= self.temperature);
        }
        if self.top_k > 0 {
            keep_top_k(logits, self.top_k);
        }
        if self.top_p != 1.0 {
            keep_top_p(logits, self.top_p);
        }
    }
}

/// New tokens, and the seconds until the first and until the last of them.
#[derive(Debug, Clone)]
pub struct Generation {
    /// What was written.
    pub tokens: Vec<u32>,
    /// Prefill and the choice of one token.
    pub first_seconds: f64,
    /// All of it.
    pub total_seconds: f64,
}

/// Extend the prompt, (1, length), by exactly `new_tokens` (no end token stops it: equal work).
///
/// `uniforms` has one number in [0, 1) for each new token; unused when greedy.
///
/// Fails when prompt and new tokens together exceed the model's context.
///
/// # Panics
/// When there are fewer numbers than new tokens to draw: a mistake of the programmer.
pub fn generate(
    model: &CausalModel,
    prompt: &Tensor,
    new_tokens: usize,
    decoding: &Decoding,
    uniforms: &[f64],
) -> Result<Generation> {
    let length = prompt.dim(1)?;
    check_context(model, length + new_tokens)?;
    let start = clock::now();
    let (mut step, mut cache) = (prompt.clone(), model.new_cache(length + new_tokens));
    let mut sequence: Vec<u32> = prompt.squeeze(0)?.to_vec1()?;
    let mut first_seconds = 0.0;
    for i in 0..new_tokens {
        let logits = model.next_logits(&step, &mut cache)?;
        let token = if decoding.sample {
            // On the CPU in both suites, whatever the device of the model.
            let mut logits: Vec<f32> = logits.to_vec1()?;
            decoding.process(&mut logits, &sequence);
            let token = draw(&logits, *uniforms.get(i).expect("a number for each new token"));
            step = Tensor::new(&[[token]], prompt.device())?;
            token
        } else {
            step = logits.argmax_keepdim(0)?.unsqueeze(0)?;
            step.squeeze(0)?.squeeze(0)?.to_scalar()? // waits for the device: known as it comes
        };
        sequence.push(token);
        if i == 0 {
            first_seconds = clock::seconds_since(start);
        }
    }
    let tokens = sequence.split_off(length);
    Ok(Generation { tokens, first_seconds, total_seconds: clock::seconds_since(start) })
}

/// The first token whose cumulative probability exceeds `uniform`.
pub fn draw(logits: &[f32], uniform: f64) -> u32 {
    let weights = softmax(logits);
    let total: f64 = weights.iter().map(|&weight| f64::from(weight)).sum();
    let target = uniform * total;
    let mut cumulative = 0.0;
    for (token, &weight) in weights.iter().enumerate() {
        cumulative += f64::from(weight);
        if cumulative > target {
            return token as u32;
        }
    }
    likeliest(logits)
}

/// Fails when `length` tokens do not fit the model's positions.
pub fn check_context(model: &CausalModel, length: usize) -> Result<()> {
    let limit = model.config().context;
    if length <= limit {
        return Ok(());
    }
    Err(BenchError::with_hint(
        format!("{length} tokens (prompt and new ones) exceed the context of {limit}"),
        "shorten the prompt or ask for fewer new tokens",
    ))
}

// --- choices -----------------------------------------------------------------------------------

/// The highest logit; the first of equals, as in PyTorch.
fn likeliest(logits: &[f32]) -> u32 {
    let mut best = 0;
    for (token, logit) in logits.iter().enumerate() {
        if *logit > logits[best] {
            best = token;
        }
    }
    best as u32
}

fn penalize_repetition(logits: &mut [f32], sequence: &[u32], penalty: f32) {
    let mut seen = sequence.to_vec();
    seen.sort_unstable();
    seen.dedup();
    for token in seen {
        let logit = &mut logits[token as usize];
        *logit = if *logit < 0.0 { *logit * penalty } else { *logit / penalty };
    }
}

fn keep_top_k(logits: &mut [f32], k: usize) {
    let mut sorted = logits.to_vec();
    let k = k.min(sorted.len());
    let (_, &mut threshold, _) = sorted.select_nth_unstable_by(k - 1, |a, b| b.total_cmp(a));
    cut_below(logits, threshold);
}

/// Cut the least likely tokens whose probabilities add up to at most `1 - p`.
fn keep_top_p(logits: &mut [f32], p: f32) {
    let probabilities = softmax(logits);
    let mut order: Vec<usize> = (0..logits.len()).collect();
    order.sort_by(|&a, &b| logits[a].total_cmp(&logits[b]));
    let mut cumulative = 0.0_f32;
    let last = order.len() - 1; // the likeliest always stays
    for &token in &order[..last] {
        cumulative += probabilities[token];
        if cumulative > 1.0 - p {
            break;
        }
        logits[token] = f32::NEG_INFINITY;
    }
}

fn cut_below(logits: &mut [f32], threshold: f32) {
    for logit in logits {
        if *logit < threshold {
            *logit = f32::NEG_INFINITY;
        }
    }
}

fn softmax(logits: &[f32]) -> Vec<f32> {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let weights: Vec<f32> = logits.iter().map(|logit| (logit - highest).exp()).collect();
    let total: f32 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / total).collect()
}
