//! Generation: prefill and decode apart, and the quality of what is written.

use candle_core::{Device, Tensor};
use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock, data,
};
use serde::Deserialize;

use crate::device::open_device;
use crate::generation::{Decoding, check_context, generate};
use crate::llm_models::{CausalModel, check_attention, create_causal_model};
use crate::params;
use crate::quantization::Precision;
use crate::text_metrics;
use crate::tokenization::LanguageTokenizer;
use crate::weights::resolve_checkpoint;

/// Index of the phase of the prompt.
const PREFILL: usize = 0;
const SHOWN_LOGITS: usize = 64;

#[derive(Deserialize)]
struct Texts {
    text: String,
    prompts: Vec<Prompt>,
}

#[derive(Deserialize)]
struct Prompt {
    prompt: String,
    reference: String,
}

/// A decoder that continues a prompt.
///
/// Params:
/// - `model`, `size`, `weights`: the checkpoint; see `weights::resolve_checkpoint`.
/// - `decoding`: see `generation::Decoding::from_params`.
/// - `prompt_tokens`, `new_tokens`: of the timed generation.
/// - `perplexity_tokens`, `stride`: held-out text that is scored, window by window.
/// - `texts`: prompts whose continuations are compared with what really follows.
/// - `precision`: see `quantization::Precision`; `attention`: see `llm_models::check_attention`.
pub struct GenerationBenchmark {
    device: Device,
    seed: u64,
    decoding: Decoding,
    new_tokens: usize,
    stride: usize,
    tokenizer: LanguageTokenizer,
    texts: Texts,
    model: CausalModel,
    model_load_time: f64,
    text: Vec<u32>,
    prompt: Vec<u32>,
}

impl GenerationBenchmark {
    /// Set the benchmark up.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let device = open_device(&context.device)?;
        let decoding = Decoding::from_params(params)?;
        check_attention(params)?;
        let new_tokens = params::size(params, "new_tokens")?;
        if new_tokens < 2 {
            return Err(BenchError::new(
                "new_tokens is below 2: the time per output token needs a second one",
            ));
        }
        let prompt_tokens = params::size(params, "prompt_tokens")?;
        let checkpoint = resolve_checkpoint(params, "generation", context)?;
        let tokenizer = LanguageTokenizer::new(&checkpoint, prompt_tokens, &device)?;
        let file = std::fs::read_to_string(context.fixture("tasks/generation.json")?)?;
        let mut texts: Texts = serde_json::from_str(&file)?;
        texts.prompts.truncate(params::size(params, "texts")?);
        let precision = params::text(params, "precision").unwrap_or(&context.dtype);
        let start = clock::now();
        let model = create_causal_model(
            params::text(params, "model")?,
            &checkpoint,
            Precision::parse(precision)?,
            &device,
        )?;
        let model_load_time = clock::seconds_since(start);
        let ids = tokenizer.encode(&texts.text)?;
        let first = |count: usize| ids[..count.min(ids.len())].to_vec();
        let (text, prompt) =
            (first(params::size(params, "perplexity_tokens")?), first(prompt_tokens));
        check_context(&model, prompt.len() + new_tokens)?;
        Ok(Box::new(Self {
            device,
            seed: context.seed,
            decoding,
            new_tokens,
            stride: params::size(params, "stride")?,
            tokenizer,
            texts,
            model,
            model_load_time,
            text,
            prompt,
        }))
    }

    /// Logits of every position, float32: (length, vocabulary).
    fn prefill(&self, ids: &[u32]) -> Result<Tensor> {
        let ids = Tensor::new(ids, &self.device)?.unsqueeze(0)?;
        let mut cache = self.model.new_cache(ids.dim(1)?);
        Ok(self.model.forward(&ids, &mut cache)?.squeeze(0)?)
    }

    fn perplexity(&self) -> Result<f64> {
        let context = self.model.config().context;
        let mut losses = Vec::new();
        for (begin, end, first) in
            text_metrics::strided_windows(self.text.len(), context, self.stride)
        {
            let logits: Vec<Vec<f32>> = self.prefill(&self.text[begin..end])?.to_vec2()?;
            for target in first..end {
                let predicting = &logits[target - 1 - begin];
                let token = self.text[target] as usize;
                losses.push(text_metrics::negative_log_likelihood(predicting, token));
            }
        }
        Ok(text_metrics::perplexity(&losses))
    }

    /// Each prompt continued by as many tokens as its reference has.
    fn continuations(&self) -> Result<Checks> {
        let (mut written, mut texts, mut references) = (Vec::new(), Vec::new(), Vec::new());
        for (i, pair) in self.texts.prompts.iter().enumerate() {
            let prompt = self.tokenizer.encode(&pair.prompt)?;
            let count = self.tokenizer.encode(&format!(" {}", pair.reference))?.len();
            let tokens = self.generate(&prompt, 1 + i as u64, count)?;
            texts.push(self.tokenizer.decode(&tokens)?);
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

    fn generate(&self, prompt: &[u32], stream: u64, count: usize) -> Result<Vec<u32>> {
        let uniforms = data::uniform(self.seed, count, stream);
        let decoding = &self.decoding;
        Ok(generate(&self.model, &self.device, prompt, count, decoding, &uniforms)?.tokens)
    }
}

impl Benchmark for GenerationBenchmark {
    fn phases(&self) -> Vec<Phase> {
        vec![
            Phase::new("prefill_time").items(self.prompt.len()).blockable(),
            Phase::new("generate_time").items(self.new_tokens),
        ]
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == PREFILL {
            self.prefill(&self.prompt)?;
            return Ok(None);
        }
        let uniforms = data::uniform(self.seed, self.new_tokens, 0);
        let done = generate(
            &self.model,
            &self.device,
            &self.prompt,
            self.new_tokens,
            &self.decoding,
            &uniforms,
        )?;
        let decode_seconds = done.total_seconds - done.first_seconds;
        Ok(Some(vec![
            ("generate_time".into(), done.total_seconds),
            ("ttft".into(), done.first_seconds),
            ("tpot".into(), decode_seconds / (self.new_tokens - 1) as f64),
        ]))
    }

    fn synchronize(&self) {
        self.device.synchronize().expect("the device answers");
    }

    fn setup_metrics(&self) -> Metrics {
        vec![("model_load_time".into(), self.model_load_time)]
    }

    fn check(&mut self) -> Result<Checks> {
        let tokens = self.generate(&self.prompt, 0, self.new_tokens)?;
        let logits: Vec<Vec<f32>> = self.prefill(&self.prompt)?.to_vec2()?;
        let last = logits.last().map_or(&[][..], Vec::as_slice);
        let shown = last.iter().take(SHOWN_LOGITS).map(|&logit| f64::from(logit)).collect();
        let mut checks = vec![
            ("logits".to_owned(), CheckValue::Numbers(shown)),
            ("perplexity".to_owned(), CheckValue::Number(self.perplexity()?)),
            ("tokens".to_owned(), CheckValue::Numbers(tokens.into_iter().map(f64::from).collect())),
        ];
        checks.extend(self.continuations()?);
        Ok(checks)
    }
}
