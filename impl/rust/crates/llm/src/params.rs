//! What a definition may say of a case. The twin is `params.py`.

use std::num::NonZeroUsize;

use rvp_bench_core::Result;
use serde::Deserialize;

use crate::generation::DecodingName;
use crate::quantization::Precision;

/// The networks under test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ModelName {
    /// A decoder.
    Gpt2,
    /// An encoder.
    Bert,
    /// An encoder.
    Distilbert,
    /// An encoder.
    Roberta,
    /// An encoder.
    Albert,
}

impl ModelName {
    /// As in definitions, checkpoints and fixtures.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gpt2 => "gpt2",
            Self::Bert => "bert",
            Self::Distilbert => "distilbert",
            Self::Roberta => "roberta",
            Self::Albert => "albert",
        }
    }
}

/// What a head is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskName {
    /// A label for a text.
    SequenceClassification,
    /// A span of a text.
    QuestionAnswering,
    /// A label for every word.
    TokenClassification,
}

impl TaskName {
    /// As in definitions and fixtures.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SequenceClassification => "sequence_classification",
            Self::QuestionAnswering => "question_answering",
            Self::TokenClassification => "token_classification",
        }
    }
}

/// What a served head is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassifierTask {
    /// A label for a text.
    SequenceClassification,
}

/// What a decoder without a head is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GenerationTask {
    /// A text that goes on.
    Generation,
}

/// The network that generates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Decoder {
    /// The only one so far.
    Gpt2,
}

/// Both are unfused here, see `layers::attention`: candle has no other for a batch with padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Attention {
    /// What the library runs by itself.
    #[default]
    Default,
    /// Unfused.
    Eager,
}

/// Where a case's weights come from; see `weights::resolve_checkpoint`.
#[derive(Debug, Clone, Copy)]
pub struct WeightsSource<'p> {
    /// The network.
    pub model: ModelName,
    /// A size of it, as the fixtures step names it.
    pub size: &'p str,
    /// `random`, `file:<folder>` or `hub:<id>`.
    pub weights: &'p str,
    /// Of a hub's repository.
    pub revision: &'p str,
}

/// A model with a head, on the examples of a task.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskParams {
    /// The network.
    pub model: ModelName,
    /// A size of it.
    pub size: String,
    /// See `WeightsSource`.
    pub weights: String,
    /// See `WeightsSource`; none is `main`.
    pub revision: Option<String>,
    /// Of the weights; none is the request's `dtype`.
    pub precision: Option<Precision>,
    /// How attention is computed.
    #[serde(default)]
    pub attention: Attention,
    /// What the head is for.
    pub task: TaskName,
    /// A phase for each.
    pub batch_sizes: Sizes,
    /// Tokens that every text is cut or padded to.
    pub sequence_length: NonZeroUsize,
    /// How many the quality figures are of.
    pub examples: NonZeroUsize,
}

impl TaskParams {
    /// Where the weights come from.
    pub fn source(&self) -> WeightsSource<'_> {
        let revision = self.revision.as_deref().unwrap_or("main");
        WeightsSource { model: self.model, size: &self.size, weights: &self.weights, revision }
    }
}

/// A decoder that continues a prompt.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenerationParams {
    /// The network.
    pub model: Decoder,
    /// A size of it.
    pub size: String,
    /// See `WeightsSource`.
    pub weights: String,
    /// See `WeightsSource`; none is `main`.
    pub revision: Option<String>,
    /// Of the weights; none is the request's `dtype`.
    pub precision: Option<Precision>,
    /// How attention is computed.
    #[serde(default)]
    pub attention: Attention,
    /// What it is for.
    pub task: GenerationTask,
    /// How the next token is chosen.
    pub decoding: DecodingName,
    /// Of the timed generation.
    pub prompt_tokens: NonZeroUsize,
    /// Of the timed generation; the time per output token needs a second one.
    pub new_tokens: AtLeastTwo,
    /// Held-out text that is scored.
    pub perplexity_tokens: AtLeastTwo,
    /// From one window of that text to the next.
    pub stride: NonZeroUsize,
    /// Prompts whose continuations are compared with what really follows.
    pub texts: NonZeroUsize,
}

impl GenerationParams {
    /// Where the weights come from.
    pub fn source(&self) -> WeightsSource<'_> {
        let revision = self.revision.as_deref().unwrap_or("main");
        let Decoder::Gpt2 = self.model;
        WeightsSource { model: ModelName::Gpt2, size: &self.size, weights: &self.weights, revision }
    }
}

/// A list of sizes that is not empty.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Vec<NonZeroUsize>")]
pub struct Sizes(pub Vec<usize>);

impl TryFrom<Vec<NonZeroUsize>> for Sizes {
    type Error = &'static str;

    fn try_from(sizes: Vec<NonZeroUsize>) -> std::result::Result<Self, Self::Error> {
        if sizes.is_empty() {
            return Err("no size, expected a list");
        }
        Ok(Self(sizes.into_iter().map(NonZeroUsize::get).collect()))
    }
}

impl Sizes {
    /// The largest.
    pub fn largest(&self) -> usize {
        self.0.iter().copied().max().expect("a list that is not empty")
    }
}

/// A number of tokens of which the first alone says nothing.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "usize")]
pub struct AtLeastTwo(usize);

impl TryFrom<usize> for AtLeastTwo {
    type Error = &'static str;

    fn try_from(count: usize) -> std::result::Result<Self, Self::Error> {
        if count < 2 {
            Err("too few, expected a whole number, at least 2")
        } else {
            Ok(Self(count))
        }
    }
}

impl AtLeastTwo {
    /// The number.
    pub fn get(self) -> usize {
        self.0
    }
}

/// A saved model that answers requests, in float32 whatever `dtype` the request names: a request is
/// a text, an answer the logits of its labels.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassifierServingParams {
    /// The network.
    pub model: ModelName,
    /// A size of it.
    pub size: String,
    /// See `WeightsSource`.
    pub weights: String,
    /// See `WeightsSource`; none is `main`.
    pub revision: Option<String>,
    /// Of one load.
    pub requests: NonZeroUsize,
    /// Requests in flight; a load for each.
    pub concurrency: Vec<NonZeroUsize>,
    /// What the head is for.
    pub task: ClassifierTask,
}

impl ClassifierServingParams {
    /// Where the weights come from.
    pub fn source(&self) -> WeightsSource<'_> {
        let revision = self.revision.as_deref().unwrap_or("main");
        WeightsSource { model: self.model, size: &self.size, weights: &self.weights, revision }
    }
}

/// The same for a decoder: an answer is the tokens that follow.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GeneratorServingParams {
    /// The network.
    pub model: Decoder,
    /// A size of it.
    pub size: String,
    /// See `WeightsSource`.
    pub weights: String,
    /// See `WeightsSource`; none is `main`.
    pub revision: Option<String>,
    /// Of one load.
    pub requests: NonZeroUsize,
    /// Requests in flight; a load for each.
    pub concurrency: Vec<NonZeroUsize>,
    /// What it is for.
    pub task: GenerationTask,
    /// Tokens of an answer.
    pub new_tokens: NonZeroUsize,
}

impl GeneratorServingParams {
    /// Where the weights come from.
    pub fn source(&self) -> WeightsSource<'_> {
        let revision = self.revision.as_deref().unwrap_or("main");
        let Decoder::Gpt2 = self.model;
        WeightsSource { model: ModelName::Gpt2, size: &self.size, weights: &self.weights, revision }
    }
}

/// The precision of a case: its own, or the request's. Fails for float64.
pub fn precision_in(own: Option<Precision>, dtype: &str) -> Result<Precision> {
    own.map_or_else(|| Precision::of_dtype(dtype), Ok)
}
