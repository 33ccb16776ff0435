//! A whole job and its service: the same network step by step, saved, loaded, and as a program.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{SEED, assert_close, benchmarks_folder, filled, flat, write_order};
use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Result};
use rvp_bench_dl::digit_network::NETWORK;
use rvp_bench_dl::providers::{DatasetConfig, DatasetName, load_dataset};
use rvp_bench_dl::registry;
use rvp_bench_dl::serving_benchmark::create_with;
use rvp_bench_dl::weights::{self, State};
use serde_json::{Value, json};
use tch::nn::ModuleT;

const PROGRAM: &str = env!("CARGO_BIN_EXE_rvp-bench-dl-server");
// Of the bytes that are asked: the same in both suites.
const REQUESTS: &str = "d5d2befaf75137903118bab58cbcb6106a959317b8656f2ac04a52ef497d6f30";

/// Fixtures of one test: the network in both states, and the order of a hundred images.
fn context(test: &str) -> Context {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jobs").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    for state in [State::Initial, State::Trained] {
        let path = folder.join(weights::file_name(&NETWORK, state));
        filled(&NETWORK).store.save(path).expect("written");
    }
    write_order(&folder, 100);
    Context {
        seed: SEED,
        device: "cpu".to_owned(),
        dtype: "float32".to_owned(),
        threads: 1,
        benchmarks: benchmarks_folder(),
        fixtures: Some(folder),
    }
}

fn job() -> Value {
    json!({
        "dataset": "mnist_5k", "train_samples": 100, "epochs": 2, "batch_size": 10,
        "learning_rate": 0.01, "momentum": 0.9,
    })
}

fn serving() -> Value {
    json!({ "dataset": "mnist_5k", "requests": 20, "concurrency": [1, 4] })
}

fn with(mut case: Value, key: &str, value: Value) -> Value {
    case[key] = value;
    case
}

fn create_job(case: &Value, context: &Context) -> Result<Box<dyn Benchmark>> {
    registry().create("dl/job", case.as_object().expect("an object"), context)
}

fn create_serving(case: &Value, context: &Context) -> Result<Box<dyn Benchmark>> {
    create_with(PathBuf::from(PROGRAM), case.as_object().expect("an object"), context)
}

fn run(benchmark: &mut dyn Benchmark) -> (Checks, Metrics) {
    let mut own = Metrics::new();
    for phase in 0..benchmark.phases().len() {
        benchmark.prepare(phase).expect("prepared");
        own.extend(benchmark.step(phase).expect("a step").unwrap_or_default());
    }
    (benchmark.check().expect("answers"), own)
}

fn value<'a>(checks: &'a Checks, name: &str) -> &'a CheckValue {
    &checks.iter().find(|(found, _)| found == name).expect("a check of that name").1
}

fn numbers<'a>(checks: &'a Checks, name: &str) -> &'a [f64] {
    match value(checks, name) {
        CheckValue::Numbers(values) => values,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn what_is_saved_is_what_was_trained() {
    let (checks, _) = run(create_job(&job(), &context("saved")).unwrap().as_mut());
    assert_eq!(numbers(&checks, "logits").len(), 40);
    assert_eq!(numbers(&checks, "saved_logits"), numbers(&checks, "logits"));
    assert_eq!(value(&checks, "images"), &CheckValue::Number(5000.0));
    let losses = numbers(&checks, "losses");
    assert_eq!(losses.len(), 20);
    assert!(losses[19] < losses[0], "{losses:?}");
}

#[test]
fn each_fit_starts_afresh() {
    let mut benchmark = create_job(&job(), &context("afresh")).unwrap();
    let (once, _) = run(benchmark.as_mut());
    assert_eq!(once, run(benchmark.as_mut()).0);
}

#[test]
fn the_service_answers_what_the_network_does() {
    let context = context("service");
    let (checks, own) = run(create_serving(&serving(), &context).unwrap().as_mut());
    let config = DatasetConfig {
        dataset: DatasetName::Mnist5k,
        image_size: 28,
        normalization: None,
        train_samples: 0,
        test_samples: 20,
    };
    let images = load_dataset(&config, &NETWORK, &context).unwrap().test.images;
    let logits = tch::no_grad(|| filled(&NETWORK).forward_t(&images, false));
    let classes = flat(&logits.argmax(1, false));
    let answers: Vec<_> = numbers(&checks, "answers").chunks(11).collect();
    assert_eq!(answers.len(), 20);
    let expected = flat(&logits);
    for (index, answer) in answers.into_iter().enumerate() {
        assert_close(&answer[..10], &expected[10 * index..10 * (index + 1)], 1e-5);
        assert_eq!(answer[10], classes[index]);
    }
    assert_eq!(value(&checks, "unequal_answers"), &CheckValue::Number(0.0));
    assert_eq!(value(&checks, "requests"), &CheckValue::Text(REQUESTS.to_owned()));
    let count = |name: &str| own.iter().filter(|(found, _)| found == name).count();
    for (name, expected) in [
        ("serve_time@1", 1),
        ("request_latency@1", 20),
        ("serve_time@4", 1),
        ("request_latency@4", 20),
        ("cold_start_time", 1),
    ] {
        assert_eq!(count(name), expected, "{name}");
    }
}

#[test]
fn phases_are_the_steps() {
    let context = context("phases");
    let phases = |benchmark: Box<dyn Benchmark>| -> Vec<_> {
        let phases = benchmark.phases().into_iter();
        phases.map(|phase| (phase.metric, phase.items as usize, phase.once)).collect()
    };
    let named = |expected: &[(&str, usize, bool)]| -> Vec<_> {
        expected.iter().map(|&(metric, items, once)| (metric.to_owned(), items, once)).collect()
    };
    let steps =
        ["read_time", "preprocess_time", "fit_time", "evaluate_time", "save_time", "job_time"];
    assert_eq!(
        phases(create_job(&job(), &context).unwrap()),
        named(&steps.map(|step| (step, 1, false)))
    );
    assert_eq!(
        phases(create_serving(&serving(), &context).unwrap()),
        named(&[
            ("model_load_time", 1, false),
            ("serve_time@1", 20, true),
            ("serve_time@4", 20, true),
            ("cold_start_time", 1, true),
        ])
    );
}

#[test]
fn what_is_deployed_is_weighed() {
    let sizes = create_serving(&serving(), &context("weighed")).unwrap().setup_metrics();
    let program = fs::metadata(PROGRAM).unwrap().len() as f64;
    let [(_, all), (_, model)] = sizes.as_slice() else { panic!("{sizes:?}") };
    assert!(*all > program + model + 1e8, "{all}: libtorch is not in it");
    assert!(*model > 4e5 && *model < 6e5, "{model}");
}

#[test]
fn a_case_that_cannot_be_says_why() {
    let context = context("refused");
    let refused = |made: Result<Box<dyn Benchmark>>, expected: &str| {
        let message = made.err().expect("it is refused").to_string();
        assert!(message.contains(expected), "{message}");
    };
    let job_with = |key: &str, value: Value| create_job(&with(job(), key, value), &context);
    let serving_with =
        |key: &str, value: Value| create_serving(&with(serving(), key, value), &context);
    refused(job_with("dataset", json!("mnist")), "dataset is \"mnist\", expected one of mnist_5k");
    refused(
        job_with("colour", json!(1)),
        "colour is unknown; known: batch_size, dataset, epochs, l",
    );
    refused(job_with("batch_size", json!(101)), "100 samples make no batch of 101");
    refused(serving_with("concurrency", json!([0])), "concurrency[0] is 0, expected a whole");
    refused(serving_with("requests", json!(1001)), "1001 samples are asked for, the data set has");
}
