//! The language models under test, by name: networks on candle, with given weights.

pub mod albert;
pub mod bert;
pub mod configs;
pub mod distilbert;
mod encoder;
pub mod gpt2;
pub mod heads;
mod layers;
pub mod roberta;

use candle_core::{DType, Device, Tensor};
use candle_nn::VarBuilder;
use rvp_bench_core::{BenchError, Params, Result};

use self::configs::Config;
use self::gpt2::{Cache, Gpt2};
use self::heads::Head;
use self::layers::Linear;
use crate::quantization::Precision;
use crate::tokenization::Batch;
use crate::weights::{Checkpoint, load_tensors};

const NAMES: [&str; 5] = ["gpt2", "bert", "distilbert", "roberta", "albert"];
const TASKS: [&str; 3] = ["sequence_classification", "question_answering", "token_classification"];

/// A network without its head.
pub trait Backbone {
    /// Last hidden states, (batch, length, width).
    fn hidden(&self, batch: &Batch) -> Result<Tensor>;
}

/// A backbone with a head for a task.
pub struct TaskModel {
    backbone: Box<dyn Backbone>,
    head: Head,
}

impl TaskModel {
    /// Logits, float32: (batch, labels), or (batch, length, labels) for tasks on tokens.
    pub fn forward(&self, batch: &Batch) -> Result<Tensor> {
        let hidden = self.backbone.hidden(batch)?;
        Ok(self.head.forward(&hidden, batch)?.to_dtype(DType::F32)?)
    }
}

/// A decoder that predicts the next token.
pub struct CausalModel {
    backbone: Gpt2,
    head: Linear,
    config: Config,
}

impl CausalModel {
    /// What the checkpoint says of itself.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// An empty cache with room for `length` tokens.
    pub fn new_cache(&self, length: usize) -> Cache {
        self.backbone.new_cache(length)
    }

    /// Logits of every token in `ids` (1, length), float32: (1, length, vocabulary).
    pub fn forward(&self, ids: &Tensor, cache: &mut Cache) -> Result<Tensor> {
        let hidden = self.backbone.decode(ids, cache)?;
        Ok(self.head.forward(&hidden)?.to_dtype(DType::F32)?)
    }

    /// Logits after the last token only, float32: (vocabulary).
    pub fn next_logits(&self, ids: &Tensor, cache: &mut Cache) -> Result<Tensor> {
        let hidden = self.backbone.decode(ids, cache)?;
        let last = hidden.narrow(1, hidden.dim(1)? - 1, 1)?;
        Ok(self.head.forward(&last)?.flatten_all()?.to_dtype(DType::F32)?)
    }
}

/// Build a model with a head, in inference mode, with the checkpoint's weights.
///
/// `name` is one of gpt2, bert, distilbert, roberta, albert; `labels` the outputs of the head
/// (question answering always has two).
///
/// Fails for an unknown name or task, and for weights that do not fit.
pub fn create_language_model(
    name: &str,
    task: &str,
    checkpoint: &Checkpoint,
    labels: usize,
    precision: Precision,
    device: &Device,
) -> Result<TaskModel> {
    known(name, &NAMES, "model")?;
    known(task, &TASKS, &format!("task of {name}"))?;
    let config = Config::read(&checkpoint.config)?;
    let root = open(checkpoint, prefix(name), precision, device)?;
    let vb = root.pp(prefix(name));
    let load = || -> Result<TaskModel> {
        let backbone: Box<dyn Backbone> = match name {
            "gpt2" => Box::new(Gpt2::load(&vb, &config, precision)?),
            "distilbert" => Box::new(distilbert::DistilBert::load(&vb, &config, precision)?),
            "roberta" => Box::new(roberta::load(&vb, &config, precision)?),
            "albert" => Box::new(albert::Albert::load(&vb, &config, precision)?),
            _ => Box::new(bert::Bert::load(&vb, &config, precision, 0)?),
        };
        let head = Head::load(&root, &vb, name, task, config.width, labels)?;
        Ok(TaskModel { backbone, head })
    };
    load().map_err(|error| misfit(checkpoint, name, task, &error))
}

/// The same for generation, which GPT-2 alone does: the head is tied to the word embeddings.
pub fn create_causal_model(
    name: &str,
    checkpoint: &Checkpoint,
    precision: Precision,
    device: &Device,
) -> Result<CausalModel> {
    known(name, &["gpt2"], "model that generates")?;
    let config = Config::read(&checkpoint.config)?;
    let root = open(checkpoint, prefix(name), precision, device)?;
    let load = || -> Result<CausalModel> {
        let backbone = Gpt2::load(&root.pp(prefix(name)), &config, precision)?;
        let head = Linear::tied(backbone.word_embeddings())?;
        Ok(CausalModel { backbone, head, config: config.clone() })
    };
    load().map_err(|error| misfit(checkpoint, name, "generation", &error))
}

/// What names of backbone tensors begin with in a checkpoint that has a head.
fn prefix(name: &str) -> &str {
    if name == "gpt2" { "transformer" } else { name }
}

fn open(
    checkpoint: &Checkpoint,
    prefix: &str,
    precision: Precision,
    device: &Device,
) -> Result<VarBuilder<'static>> {
    if precision == Precision::Bfloat16 && device.is_cpu() {
        return Err(BenchError::with_hint(
            "candle has no bfloat16 matrix product on the CPU",
            "take float16, or a GPU",
        ));
    }
    let tensors = load_tensors(checkpoint, prefix, device)?;
    Ok(VarBuilder::from_tensors(tensors, precision.storage_dtype(), device))
}

fn misfit(checkpoint: &Checkpoint, name: &str, task: &str, error: &BenchError) -> BenchError {
    BenchError::with_hint(
        format!("{} does not fit {name} for {task}: {error}", checkpoint.name),
        "is it a checkpoint of this model, with a head for this task?",
    )
}

/// Fails for an unknown `attention`, listing the known. Both are computed unfused, see
/// `layers::attention`.
pub fn check_attention(params: &Params) -> Result<()> {
    let name = params.get("attention").and_then(|value| value.as_str()).unwrap_or("sdpa");
    known(name, &["sdpa", "eager"], "attention")
}

fn known(value: &str, names: &[&str], what: &str) -> Result<()> {
    if names.contains(&value) {
        return Ok(());
    }
    Err(BenchError::new(format!("unknown {what} {value:?}; known: {}", names.join(", "))))
}
