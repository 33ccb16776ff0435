//! A saved model as a service: its answers are the model's, saved, loaded, and as a program.

use std::fs;
use std::path::Path;

use candle_core::{Device, Tensor};
use rvp_bench_core::{Benchmark, CheckValue, Checks, Metrics, Params, Result};
use rvp_bench_llm::generation::{DecodingName, generate};
use rvp_bench_llm::llm_models::create_causal_model;
use rvp_bench_llm::quantization::Precision;
use rvp_bench_llm::registry::create_registry;
use rvp_bench_llm::serving_benchmark::create_with;
use rvp_bench_llm::tokenization::LanguageTokenizer;
use serde_json::{Value, json};

use crate::params::context;
use crate::{checkpoint, data, fixtures, message};

// Of the bytes that are asked: the same in both suites.
const TEXTS: &str = "1f24ee162fa388aaa76d9abb0d3323a15f76264913c49a879877772feaa5985f";
const PROMPTS: &str = "2591e46cfb61c4f5d0f1c8473ccc6446d8d17f0180a85a24bda2a8ee60dd00e9";

fn params(value: Value) -> Params {
    value.as_object().unwrap().clone()
}

fn classifier() -> Params {
    params(json!({
        "model": "bert", "size": "tiny", "weights": "file:llm/data/bert-tiny",
        "task": "sequence_classification", "requests": 6, "concurrency": [1, 3],
    }))
}

fn generator() -> Params {
    params(json!({
        "model": "gpt2", "size": "tiny", "weights": "file:llm/data/gpt2-tiny",
        "task": "generation", "requests": 3, "concurrency": [1, 3], "new_tokens": 8,
    }))
}

fn with(mut params: Params, key: &str, value: Value) -> Params {
    params.insert(key.into(), value);
    params
}

fn served(params: &Params) -> Result<Box<dyn Benchmark>> {
    let programs = Path::new(env!("CARGO_BIN_EXE_rvp-bench-llm-classifier")).parent().unwrap();
    create_with(programs, params, &context("float32"))
}

fn run(benchmark: &mut dyn Benchmark) -> (Checks, Metrics) {
    let mut own = Metrics::new();
    for phase in 0..benchmark.phases().len() {
        benchmark.prepare(phase).unwrap();
        own.extend(benchmark.step(phase).unwrap().unwrap_or_default());
    }
    (benchmark.check().unwrap(), own)
}

fn value<'a>(checks: &'a Checks, name: &str) -> &'a CheckValue {
    &checks.iter().find(|(found, _)| found == name).unwrap().1
}

fn numbers<'a>(checks: &'a Checks, name: &str) -> &'a [f64] {
    match value(checks, name) {
        CheckValue::Numbers(values) => values,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn the_classifier_answers_the_logits_of_the_model() {
    let (checks, own) = run(served(&classifier()).unwrap().as_mut());
    let task = params(json!({
        "model": "bert", "size": "tiny", "weights": "file:llm/data/bert-tiny",
        "task": "sequence_classification", "batch_sizes": [6], "sequence_length": 64, "examples": 6,
    }));
    let mut model = create_registry().create("llm/bert", &task, &context("float32")).unwrap();
    let (expected, _) = run(model.as_mut());
    let (answers, expected) = (numbers(&checks, "answers"), numbers(&expected, "example_logits"));
    assert_eq!(answers.len(), 12, "two labels a text");
    for (answer, expected) in answers.iter().zip(expected) {
        assert!((answer - expected).abs() < 2e-5, "{answer} is not {expected}");
    }
    assert_eq!(value(&checks, "unequal_answers"), &CheckValue::Number(0.0));
    assert_eq!(value(&checks, "requests"), &CheckValue::Text(TEXTS.to_owned()));
    let count = |name: &str| own.iter().filter(|(found, _)| found == name).count();
    for (name, expected) in [
        ("serve_time@1", 1),
        ("request_latency@1", 6),
        ("serve_time@3", 1),
        ("request_latency@3", 6),
        ("cold_start_time", 1),
    ] {
        assert_eq!(count(name), expected, "{name}");
    }
}

#[test]
fn the_generator_answers_the_tokens_of_the_model() {
    let (checks, _) = run(served(&generator()).unwrap().as_mut());
    let checkpoint = checkpoint(&data().join("gpt2-tiny"), "generation");
    let model = create_causal_model(&checkpoint, Precision::Float32, &Device::Cpu).unwrap();
    let tokenizer = LanguageTokenizer::new(&checkpoint, 64).unwrap();
    let task = fs::read_to_string(fixtures().join("tasks/generation.json")).unwrap();
    let task: Value = serde_json::from_str(&task).unwrap();
    let mut expected = Vec::new();
    for prompt in &task["prompts"].as_array().unwrap()[..3] {
        let ids = tokenizer.encode(prompt["prompt"].as_str().unwrap()).unwrap();
        let prompt = Tensor::new(&ids[..], &Device::Cpu).unwrap().unsqueeze(0).unwrap();
        let greedy = DecodingName::Greedy.decoding();
        expected.extend(generate(&model, &prompt, 8, &greedy, &[]).unwrap().tokens);
    }
    let expected: Vec<f64> = expected.into_iter().map(f64::from).collect();
    assert_eq!(numbers(&checks, "answers"), expected);
    assert_eq!(value(&checks, "unequal_answers"), &CheckValue::Number(0.0));
    assert_eq!(value(&checks, "requests"), &CheckValue::Text(PROMPTS.to_owned()));
}

#[test]
fn what_is_deployed_is_weighed() {
    for (params, program) in [
        (classifier(), env!("CARGO_BIN_EXE_rvp-bench-llm-classifier")),
        (generator(), env!("CARGO_BIN_EXE_rvp-bench-llm-generator")),
    ] {
        let sizes = served(&params).unwrap().setup_metrics();
        let [(_, all), (_, model)] = sizes.as_slice() else { panic!("{sizes:?}") };
        assert_eq!(*all, fs::metadata(program).unwrap().len() as f64 + model);
        // 0.56 million parameters in float32, and the tokenizer.
        assert!(*model > 2.2e6 && *model < 2.5e6, "{model}");
    }
}

#[test]
fn a_case_that_cannot_be_says_why() {
    // The twin of this table is in tests/llm/test_serving.py.
    for (params, key, value, says) in [
        (classifier(), "weights", json!("file:llm/data/gpt2-tiny"), "gpt2-tiny"),
        (classifier(), "task", json!("question_answering"), "parameter task is \"question_answ"),
        (classifier(), "new_tokens", json!(8), "parameter new_tokens is unknown; known: "),
        (classifier(), "concurrency", json!([0]), "concurrency[0] is 0, expected a whole"),
        (generator(), "new_tokens", json!(0), "new_tokens is 0, expected a whole number, at least"),
        (generator(), "model", json!("bert"), "parameter model is \"bert\", expected one of"),
        (generator(), "precision", json!("int8"), "parameter precision is unknown; known: "),
    ] {
        let said = message(served(&with(params, key, value)));
        assert!(said.contains(says), "{said:?} does not say {says:?}");
    }
}
