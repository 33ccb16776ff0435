//! Language models called by hand. Twin: `impl/python/loop_overhead/llm.py`.
//!
//! candle has no whole models of these: networks and tokenization are the suite's, and what is
//! written by hand is the loop around them.

use std::rc::Rc;

use candle_core::Tensor;
use rvp_bench_core::{Context, Params, Result, data, read};
use rvp_bench_llm::device::open_device;
use rvp_bench_llm::environment::describe;
use rvp_bench_llm::generation::draw;
use rvp_bench_llm::llm_models::{create_causal_model, create_language_model};
use rvp_bench_llm::params::{GenerationParams, TaskParams, precision_in};
use rvp_bench_llm::registry::create_registry;
use rvp_bench_llm::tasks::load_task;
use rvp_bench_llm::text_quality::Texts;
use rvp_bench_llm::tokenization::LanguageTokenizer;
use rvp_bench_llm::weights::resolve_checkpoint;
use rvp_bench_loop_overhead::{Blocks, block, compare};

fn main() -> Result<()> {
    compare(&create_registry(), describe, by_hand)
}

/// Of batches the smallest, where a loop's own time weighs most.
fn by_hand(_: &str, params: &Params, context: &Context) -> Result<Blocks> {
    if params["task"] == "generation" { generation(params, context) } else { task(params, context) }
}

/// Texts to token ids, and these to logits.
fn task(params: &Params, context: &Context) -> Result<Blocks> {
    let case: TaskParams = read(params)?;
    let device = open_device(&context.device)?;
    let checkpoint = resolve_checkpoint(case.source(), case.task.as_str(), context)?;
    let path = context.fixture(&format!("tasks/{}.json", case.task.as_str()))?;
    let task = load_task(case.task, &path, case.examples.get())?;
    let tokenizer = LanguageTokenizer::new(&checkpoint, case.sequence_length.get())?;
    let precision = precision_in(case.precision, &context.dtype)?;
    let labels = task.labels();
    let model =
        create_language_model(case.model, case.task, &checkpoint, labels, precision, &device)?;
    let first = |count: usize| (0..count).map(|i| i % task.examples()).collect::<Vec<usize>>();
    let size = *case.batch_sizes.0.iter().min().expect("a batch size");
    let batch = task.encode(&tokenizer, &first(size))?.to_device(&device)?;
    let chosen = first(case.batch_sizes.largest());
    Ok(vec![
        ("tokenize_time".to_owned(), block(move || task.encode(&tokenizer, &chosen))),
        (format!("inference_latency@{size}"), block(move || model.forward(&batch))),
    ])
}

/// A prompt read, and continued with a cache.
fn generation(params: &Params, context: &Context) -> Result<Blocks> {
    let case: GenerationParams = read(params)?;
    let device = open_device(&context.device)?;
    let (length, new_tokens) = (case.prompt_tokens.get(), case.new_tokens.get());
    let checkpoint = resolve_checkpoint(case.source(), "generation", context)?;
    let tokenizer = LanguageTokenizer::new(&checkpoint, length)?;
    let texts = Texts::read(&context.fixture("tasks/generation.json")?, 1)?;
    let precision = precision_in(case.precision, &context.dtype)?;
    let model = Rc::new(create_causal_model(&checkpoint, precision, &device)?);
    let ids = tokenizer.encode(&texts.text)?[..length].to_vec();
    let prompt = Tensor::new(&ids[..], &device)?.unsqueeze(0)?;
    let (decoding, uniforms) =
        (case.decoding.decoding(), data::uniform(context.seed, new_tokens, 0));
    let (decoder, start) = (Rc::clone(&model), prompt.clone());
    let prefill = move || {
        let mut cache = model.new_cache(length);
        model.next_logits(&prompt, &mut cache)
    };
    let generate = move || {
        let (mut step, mut cache) = (start.clone(), decoder.new_cache(length + new_tokens));
        let mut sequence = ids.clone();
        for uniform in &uniforms {
            let logits = decoder.next_logits(&step, &mut cache)?;
            let token: u32 = if decoding.sample {
                let mut logits: Vec<f32> = logits.to_vec1()?;
                decoding.process(&mut logits, &sequence);
                let token = draw(&logits, *uniform);
                step = Tensor::new(&[[token]], start.device())?;
                token
            } else {
                step = logits.argmax_keepdim(0)?.unsqueeze(0)?;
                step.squeeze(0)?.squeeze(0)?.to_scalar()?
            };
            sequence.push(token);
        }
        Ok(sequence)
    };
    Ok(vec![
        ("prefill_time".to_owned(), block(prefill)),
        ("generate_time".to_owned(), block(generate)),
    ])
}
