//! Text to token ids, by the core that both suites share (the `tokenizers` library).

use std::path::Path;

use candle_core::{Device, Tensor};
use rvp_bench_core::{BenchError, Result};
use tokenizers::{
    EncodeInput, Encoding, InputSequence, PaddingParams, PaddingStrategy, Tokenizer,
    TruncationParams,
};

use crate::llm_models::configs::Config;
use crate::weights::Checkpoint;

/// Token ids of a batch, padded on the right to one length; made on the CPU.
#[derive(Debug, Clone)]
pub struct Batch {
    /// (batch, length), u32.
    pub ids: Tensor,
    /// (batch, length), u32: 1 for a token, 0 for padding.
    pub mask: Tensor,
    /// (batch, length), u32: 1 for the second text of a pair.
    pub type_ids: Tensor,
    /// The library's own, with offsets and word numbers.
    pub encodings: Vec<Encoding>,
}

impl Batch {
    /// Of texts whose encodings are of one length.
    pub fn new(encodings: Vec<Encoding>) -> Result<Self> {
        let length = encodings.first().map_or(0, |encoding| encoding.get_ids().len());
        let tensor = |field: fn(&Encoding) -> &[u32]| -> Result<Tensor> {
            let values: Vec<u32> = encodings.iter().flat_map(field).copied().collect();
            Ok(Tensor::from_vec(values, (encodings.len(), length), &Device::Cpu)?)
        };
        Ok(Self {
            ids: tensor(Encoding::get_ids)?,
            mask: tensor(Encoding::get_attention_mask)?,
            type_ids: tensor(Encoding::get_type_ids)?,
            encodings,
        })
    }

    /// The same batch, its tensors on a device.
    pub fn to_device(&self, device: &Device) -> Result<Self> {
        Ok(Self {
            ids: self.ids.to_device(device)?,
            mask: self.mask.to_device(device)?,
            type_ids: self.type_ids.to_device(device)?,
            encodings: self.encodings.clone(),
        })
    }

    /// The same rows in batches of at most `size`.
    pub fn split(&self, size: usize) -> Result<Vec<Self>> {
        let rows = self.encodings.len();
        (0..rows)
            .step_by(size)
            .map(|start| {
                let count = size.min(rows - start);
                Ok(Self {
                    ids: self.ids.narrow(0, start, count)?,
                    mask: self.mask.narrow(0, start, count)?,
                    type_ids: self.type_ids.narrow(0, start, count)?,
                    encodings: self.encodings[start..start + count].to_vec(),
                })
            })
            .collect()
    }
}

/// A checkpoint's tokenizer, checked against its model.
pub struct LanguageTokenizer {
    /// Cuts and pads to one length.
    batches: Tokenizer,
    /// Does neither.
    whole: Tokenizer,
}

impl LanguageTokenizer {
    /// Read it; `length` is what batches are cut or padded to.
    ///
    /// Fails when it is unreadable, has ids that the model's embedding lacks, or `length` is beyond
    /// the model's context.
    pub fn new(checkpoint: &Checkpoint, length: usize) -> Result<Self> {
        let config = Config::read(&checkpoint.config)?;
        let whole = read_tokenizer(&checkpoint.tokenizer)?;
        let highest = whole.get_vocab(true).into_values().max().unwrap_or(0);
        if highest as usize >= config.vocab_size {
            return Err(BenchError::with_hint(
                format!(
                    "wrong vocabulary: the tokenizer of {} has ids up to {highest}, \
                     its model has {} embeddings",
                    checkpoint.name, config.vocab_size
                ),
                "take tokenizer.json and model.safetensors from the same checkpoint",
            ));
        }
        if length > config.context {
            let (limit, name) = (config.context, &checkpoint.name);
            return Err(BenchError::with_hint(
                format!("{length} tokens exceed the context of {limit} of {name}"),
                "ask for shorter texts: sequence_length, or prompt_tokens",
            ));
        }
        let mut batches = whole.clone();
        let truncation = TruncationParams { max_length: length, ..TruncationParams::default() };
        batches.with_truncation(Some(truncation)).map_err(tokenizer_error)?;
        batches.with_padding(Some(PaddingParams {
            strategy: PaddingStrategy::Fixed(length),
            pad_id: config.pad_id,
            ..PaddingParams::default()
        }));
        Ok(Self { batches, whole })
    }

    /// Tokenize texts, pairs of them, or texts that come as words.
    pub fn encode_batch<'s, E: Into<EncodeInput<'s>> + Send>(
        &self,
        texts: Vec<E>,
    ) -> Result<Batch> {
        Batch::new(self.batches.encode_batch(texts, true).map_err(tokenizer_error)?)
    }

    /// Ids of one text, whole, without special tokens.
    pub fn encode(&self, text: &str) -> Result<Vec<u32>> {
        let input = InputSequence::from(text);
        Ok(self.whole.encode(input, false).map_err(tokenizer_error)?.get_ids().to_vec())
    }

    /// Text of ids, special tokens left out.
    pub fn decode(&self, ids: &[u32]) -> Result<String> {
        self.whole.decode(ids, true).map_err(tokenizer_error)
    }
}

/// A tokenizer's file. Fails where it is unreadable.
pub fn read_tokenizer(path: &Path) -> Result<Tokenizer> {
    Tokenizer::from_file(path)
        .map_err(|error| BenchError::new(format!("{} is not a tokenizer: {error}", path.display())))
}

/// What the library says, as this suite's error.
pub fn tokenizer_error(error: tokenizers::Error) -> BenchError {
    BenchError::new(format!("tokenizer: {error}"))
}
