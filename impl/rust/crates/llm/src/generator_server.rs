//! The program that is deployed: the tokens that follow a text, a line of JSON for each.
//!
//! ```text
//! rvp-bench-llm-generator MODEL < REQUESTS
//! ```

use std::path::Path;

use candle_core::{Device, Tensor};
use rvp_bench_core::Result;
use rvp_bench_core::line_server::LineServer;
use serde::Deserialize;
use serde_json::json;
use tokenizers::Tokenizer;

use crate::generation::{DecodingName, generate};
use crate::llm_models::{CausalModel, create_causal_model};
use crate::quantization::Precision;
use crate::tokenization::{read_tokenizer, tokenizer_error};
use crate::weights::folder_checkpoint;
use crate::worker_pool::join_own_pool;

/// The program.
pub const GENERATOR: LineServer<Generator> = LineServer { load, answer };

/// A network and what makes its input.
pub struct Generator {
    tokenizer: Tokenizer,
    model: CausalModel,
}

#[derive(Deserialize)]
struct Request {
    text: String,
    new_tokens: usize,
}

/// The model of a folder: its configuration, weights and tokenizer.
fn load(path: &Path) -> Result<Generator> {
    let checkpoint = folder_checkpoint(path, "generation")?;
    let model = create_causal_model(&checkpoint, Precision::Float32, &Device::Cpu)?;
    Ok(Generator { tokenizer: read_tokenizer(&checkpoint.tokenizer)?, model })
}

/// Ids of the likeliest tokens after the request's text, one after another.
fn answer(generator: &Generator, request: &str) -> Result<String> {
    join_own_pool()?;
    let Request { text, new_tokens } = serde_json::from_str(request)?;
    let text = generator.tokenizer.encode(text, true).map_err(tokenizer_error)?;
    let prompt = Tensor::new(text.get_ids(), &Device::Cpu)?.unsqueeze(0)?;
    let greedy = DecodingName::Greedy.decoding();
    let written = generate(&generator.model, &prompt, new_tokens, &greedy, &[])?;
    Ok(json!({ "tokens": written.tokens }).to_string())
}
