//! What stands on a backbone: Hugging Face's heads, which differ in names and in pooling.

use candle_core::{D, IndexOp, Tensor};
use candle_nn::VarBuilder;
use rvp_bench_core::Result;

use super::layers::Linear;
use crate::params::{ModelName, TaskName};
use crate::quantization::Precision;
use crate::tokenization::Batch;

/// What follows a head's first layer.
pub type Activation = fn(&Tensor) -> candle_core::Result<Tensor>;

/// Hidden states to logits.
pub enum Head {
    /// A label for every token: token classification; start and end of an answer.
    Tokens(Linear),
    /// A label for the text, from one hidden state of it.
    Sequence {
        /// Which state speaks for the text.
        from: Position,
        /// A layer before the last, and what follows it.
        dense: Option<(Linear, Activation)>,
        /// To the labels.
        output: Linear,
    },
}

/// A place in the text.
pub enum Position {
    /// The first token (`[CLS]`): encoders.
    First,
    /// The last token before the padding: decoders.
    Last,
}

impl Head {
    /// The head of `name` for `task`, from its place in the checkpoint.
    ///
    /// `root` is the whole checkpoint, `backbone` the part that BERT's pooler is in.
    pub fn load(
        root: &VarBuilder,
        backbone: &VarBuilder,
        name: ModelName,
        task: TaskName,
        width: usize,
        labels: usize,
    ) -> Result<Self> {
        let layer = |vb: VarBuilder, outputs| Linear::load(&vb, width, outputs, Precision::Float32);
        match task {
            TaskName::QuestionAnswering => {
                return Ok(Self::Tokens(layer(root.pp("qa_outputs"), 2)?));
            }
            TaskName::TokenClassification => {
                return Ok(Self::Tokens(layer(root.pp("classifier"), labels)?));
            }
            TaskName::SequenceClassification => {}
        }
        let classifier = root.pp("classifier");
        let (from, dense, output) = match name {
            ModelName::Gpt2 => {
                let score = root.pp("score").get((labels, width), "weight")?;
                (Position::Last, None, Linear::tied(&score)?)
            }
            ModelName::Distilbert => {
                let dense = layer(root.pp("pre_classifier"), width)?;
                (Position::First, Some((dense, relu as _)), layer(classifier, labels)?)
            }
            ModelName::Roberta => {
                let dense = layer(classifier.pp("dense"), width)?;
                (
                    Position::First,
                    Some((dense, tanh as _)),
                    layer(classifier.pp("out_proj"), labels)?,
                )
            }
            ModelName::Albert => {
                let dense = layer(backbone.pp("pooler"), width)?;
                (Position::First, Some((dense, tanh as _)), layer(classifier, labels)?)
            }
            ModelName::Bert => {
                let dense = layer(backbone.pp("pooler.dense"), width)?;
                (Position::First, Some((dense, tanh as _)), layer(classifier, labels)?)
            }
        };
        Ok(Self::Sequence { from, dense, output })
    }

    /// (batch, length, width) to (batch, length, labels), or (batch, labels) for a sequence.
    pub fn forward(&self, hidden: &Tensor, batch: &Batch) -> Result<Tensor> {
        match self {
            Self::Tokens(output) => output.forward(hidden),
            Self::Sequence { from, dense, output } => {
                let mut state = match from {
                    Position::First => hidden.i((.., 0))?.contiguous()?,
                    Position::Last => last_states(hidden, batch)?,
                };
                if let Some((dense, activation)) = dense {
                    state = activation(&dense.forward(&state)?)?;
                }
                output.forward(&state)
            }
        }
    }
}

fn relu(x: &Tensor) -> candle_core::Result<Tensor> {
    x.relu()
}

fn tanh(x: &Tensor) -> candle_core::Result<Tensor> {
    x.tanh()
}

/// The state of each text's last token, (batch, width): found on the device.
fn last_states(hidden: &Tensor, batch: &Batch) -> Result<Tensor> {
    let (rows, length, _) = hidden.dims3()?;
    let begins = Tensor::arange(0, rows as u32, hidden.device())?.affine(length as f64, 0.0)?;
    // Not by `affine`: its terms are cast to u32 first, which makes 0 of -1.
    let one = Tensor::new(1u32, hidden.device())?;
    let last = batch.mask.sum(D::Minus1)?.maximum(1u32)?.broadcast_sub(&one)?;
    Ok(hidden.flatten_to(1)?.index_select(&(begins + last)?, 0)?)
}
