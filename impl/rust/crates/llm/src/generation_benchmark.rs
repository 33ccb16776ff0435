//! Generation: prefill and decode apart, and the quality of what is written.

use candle_core::{Device, Tensor};
use rvp_bench_core::{
    Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock, data, params,
};

use crate::device::open_device;
use crate::generation::{Decoding, Generation, check_context, generate};
use crate::llm_models::{CausalModel, create_causal_model};
use crate::params::{GenerationParams, precision_in};
use crate::text_quality::{self, Texts};
use crate::tokenization::LanguageTokenizer;
use crate::weights::resolve_checkpoint;

/// Index of the phase; generation follows.
const PREFILL: usize = 0;
const SHOWN_LOGITS: usize = 64;

/// A decoder that continues a prompt.
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
    prompt: Tensor,
    uniforms: Vec<f64>,
    next_logits: Option<Tensor>,
    generation: Option<Generation>,
}

impl GenerationBenchmark {
    /// Set the benchmark up.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let case: GenerationParams = params::read(params)?;
        let device = open_device(&context.device)?;
        let (prompt_tokens, new_tokens) = (case.prompt_tokens.get(), case.new_tokens.get());
        let checkpoint = resolve_checkpoint(case.source(), "generation", context)?;
        let tokenizer = LanguageTokenizer::new(&checkpoint, prompt_tokens)?;
        let texts = Texts::read(&context.fixture("tasks/generation.json")?, case.texts.get())?;
        let precision = precision_in(case.precision, &context.dtype)?;
        let start = clock::now();
        let model = create_causal_model(&checkpoint, precision, &device)?;
        let model_load_time = clock::seconds_since(start);
        let ids = tokenizer.encode(&texts.text)?;
        let first = |count: usize| &ids[..count.min(ids.len())];
        let prompt = Tensor::new(first(prompt_tokens), &device)?.unsqueeze(0)?;
        check_context(&model, prompt.dim(1)? + new_tokens)?;
        Ok(Box::new(Self {
            seed: context.seed,
            decoding: case.decoding.decoding(),
            new_tokens,
            stride: case.stride.get(),
            text: first(case.perplexity_tokens.get()).to_vec(),
            uniforms: data::uniform(context.seed, new_tokens, 0),
            device,
            tokenizer,
            texts,
            model,
            model_load_time,
            prompt,
            next_logits: None,
            generation: None,
        }))
    }

    /// Logits after the prompt, float32: (vocabulary). Fills a cache, as generation does.
    fn prefill(&self) -> Result<Tensor> {
        let mut cache = self.model.new_cache(self.prompt.dim(1)?);
        self.model.next_logits(&self.prompt, &mut cache)
    }

    /// Logits after the prompt and, from its cache, one token more: (vocabulary), float32.
    ///
    /// The token is the prompt's first: where numbers have few bits the likeliest may be another
    /// in each suite.
    fn decode(&self) -> Result<Tensor> {
        let mut cache = self.model.new_cache(self.prompt.dim(1)? + 1);
        self.model.next_logits(&self.prompt, &mut cache)?;
        self.model.next_logits(&self.prompt.narrow(1, 0, 1)?, &mut cache)
    }
}

impl Benchmark for GenerationBenchmark {
    fn phases(&self) -> Vec<Phase> {
        vec![
            Phase::new("prefill_time").items(self.prompt.elem_count()).blockable(),
            Phase::new("generate_time").items(self.new_tokens),
        ]
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == PREFILL {
            self.next_logits = Some(self.prefill()?);
            return Ok(None);
        }
        let done =
            generate(&self.model, &self.prompt, self.new_tokens, &self.decoding, &self.uniforms)?;
        let (total, first) = (done.total_seconds, done.first_seconds);
        self.generation = Some(done);
        Ok(Some(vec![
            ("generate_time".into(), total),
            ("ttft".into(), first),
            ("tpot".into(), (total - first) / (self.new_tokens - 1) as f64),
        ]))
    }

    fn synchronize(&self) {
        self.device.synchronize().expect("the device answers");
    }

    fn setup_metrics(&self) -> Metrics {
        vec![("model_load_time".into(), self.model_load_time)]
    }

    fn check(&mut self) -> Result<Checks> {
        let logits = self.next_logits.as_ref().expect("check follows the phases");
        let written = self.generation.as_ref().expect("check follows the phases");
        let tokens = written.tokens.iter().copied().map(f64::from).collect();
        let perplexity =
            text_quality::perplexity(&self.model, &self.device, &self.text, self.stride)?;
        let mut checks = vec![
            ("stored_weights".to_owned(), CheckValue::Text(self.model.stored_as())),
            ("logits".to_owned(), shown(logits)?),
            ("decode_logits".to_owned(), shown(&self.decode()?)?),
            ("perplexity".to_owned(), CheckValue::Number(perplexity)),
            ("tokens".to_owned(), CheckValue::Numbers(tokens)),
        ];
        checks.extend(text_quality::continuations(
            &self.model,
            &self.device,
            &self.tokenizer,
            &self.texts.prompts,
            &self.decoding,
            self.seed,
        )?);
        Ok(checks)
    }
}

fn shown(logits: &Tensor) -> Result<CheckValue> {
    let logits = logits.to_vec1::<f32>()?;
    Ok(CheckValue::Numbers(logits.into_iter().take(SHOWN_LOGITS).map(f64::from).collect()))
}
