//! The program that is deployed: logits of a text's labels, a line of JSON for each.
//!
//! ```text
//! rvp-bench-llm-classifier MODEL < REQUESTS
//! ```

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use candle_core::Device;
use rvp_bench_core::Result;
use rvp_bench_core::line_server::LineServer;
use serde::Deserialize;
use serde_json::json;
use tokenizers::{Tokenizer, TruncationParams};

use crate::llm_models::configs::Config;
use crate::llm_models::{TaskModel, create_language_model};
use crate::params::{ModelName, TaskName};
use crate::quantization::Precision;
use crate::tokenization::{Batch, read_tokenizer, tokenizer_error};
use crate::weights::folder_checkpoint;
use crate::worker_pool::join_own_pool;

/// The program.
pub const CLASSIFIER: LineServer<Classifier> = LineServer { load, answer };

/// A network and what makes its input.
pub struct Classifier {
    tokenizer: Tokenizer,
    model: TaskModel,
}

/// What the configuration says of network and head.
#[derive(Deserialize)]
struct Described {
    model_type: ModelName,
    id2label: Option<HashMap<String, String>>,
}

#[derive(Deserialize)]
struct Request {
    text: String,
}

/// The model of a folder: its configuration, weights and tokenizer.
fn load(path: &Path) -> Result<Classifier> {
    let task = TaskName::SequenceClassification;
    let checkpoint = folder_checkpoint(path, task.as_str())?;
    let Described { model_type, id2label } =
        serde_json::from_str(&fs::read_to_string(&checkpoint.config)?)?;
    let labels = id2label.map_or(2, |labels| labels.len()); // as Transformers has it
    let (precision, device) = (Precision::Float32, Device::Cpu);
    let model = create_language_model(model_type, task, &checkpoint, labels, precision, &device)?;
    let mut tokenizer = read_tokenizer(&checkpoint.tokenizer)?;
    let max_length = Config::read(&checkpoint.config)?.context;
    let truncation = TruncationParams { max_length, ..TruncationParams::default() };
    tokenizer.with_truncation(Some(truncation)).map_err(tokenizer_error)?;
    Ok(Classifier { tokenizer, model })
}

/// Logits of the request's text.
fn answer(classifier: &Classifier, request: &str) -> Result<String> {
    join_own_pool()?;
    let Request { text } = serde_json::from_str(request)?;
    let text = classifier.tokenizer.encode(text, true).map_err(tokenizer_error)?;
    let logits: Vec<f32> =
        classifier.model.forward(&Batch::new(vec![text])?)?.flatten_all()?.to_vec1()?;
    Ok(json!({ "logits": logits }).to_string())
}
