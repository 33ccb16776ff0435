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
use rvp_bench_core::{BenchError, Result};

use self::configs::Config;
use self::gpt2::{Cache, Gpt2};
use self::heads::Head;
use self::layers::Linear;
use crate::params::{ModelName, TaskName};
use crate::quantization::{Matrix, Precision, stored_as};
use crate::tokenization::Batch;
use crate::weights::{Checkpoint, load_tensors};

/// A network without its head.
pub trait Backbone: Send + Sync {
    /// Last hidden states, (batch, length, width).
    fn hidden(&self, batch: &Batch) -> Result<Tensor>;

    /// Those of its blocks.
    fn matrices(&self) -> Vec<&Matrix>;
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

    /// Number formats of the blocks' matrices.
    pub fn stored_as(&self) -> String {
        stored_as(self.backbone.matrices().into_iter())
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

    /// Number formats of the blocks' matrices.
    pub fn stored_as(&self) -> String {
        stored_as(self.backbone.matrices().into_iter())
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
/// `labels` are the outputs of the head (question answering always has two).
///
/// Fails for weights that do not fit.
pub fn create_language_model(
    name: ModelName,
    task: TaskName,
    checkpoint: &Checkpoint,
    labels: usize,
    precision: Precision,
    device: &Device,
) -> Result<TaskModel> {
    let config = Config::read(&checkpoint.config)?;
    let root = open(checkpoint, prefix(name), precision, device)?;
    let vb = root.pp(prefix(name));
    let load = || -> Result<TaskModel> {
        let backbone: Box<dyn Backbone> = match name {
            ModelName::Gpt2 => Box::new(Gpt2::load(&vb, &config, precision)?),
            ModelName::Bert => Box::new(bert::Bert::load(&vb, &config, precision, 0)?),
            ModelName::Distilbert => {
                Box::new(distilbert::DistilBert::load(&vb, &config, precision)?)
            }
            ModelName::Roberta => Box::new(roberta::load(&vb, &config, precision)?),
            ModelName::Albert => Box::new(albert::Albert::load(&vb, &config, precision)?),
        };
        let head = Head::load(&root, &vb, name, task, config.width, labels)?;
        Ok(TaskModel { backbone, head })
    };
    load().map_err(|error| misfit(checkpoint, name, task.as_str(), &error))
}

/// The same for generation, which GPT-2 alone does: the head is tied to the word embeddings.
pub fn create_causal_model(
    checkpoint: &Checkpoint,
    precision: Precision,
    device: &Device,
) -> Result<CausalModel> {
    let name = ModelName::Gpt2;
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
pub fn prefix(name: ModelName) -> &'static str {
    if name == ModelName::Gpt2 { "transformer" } else { name.as_str() }
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

fn misfit(checkpoint: &Checkpoint, name: ModelName, task: &str, error: &BenchError) -> BenchError {
    BenchError::with_hint(
        format!("{} does not fit {} for {task}: {error}", checkpoint.name, name.as_str()),
        "is it a checkpoint of this model, with a head for this task?",
    )
}
