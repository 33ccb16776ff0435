//! A whole job and its service: the same model step by step, saved, loaded, and as a program.

use std::path::PathBuf;

use rvp_bench_classical::registry::registry;
use rvp_bench_classical::serving_benchmark::create_with;
use rvp_bench_core::{Benchmark, CheckValue, Checks, Metrics, Result};
use serde_json::{Value, json};

use crate::support::{assert_close, assert_fails, context, floats, params, vectors};

// Of the bytes that are asked: the same in both suites.
const REQUESTS: &str = "e7d41e92554bea9c158dae94173a014b7e00af173a9a3c756c82c468aa4661b1";

fn job() -> Value {
    json!({ "table": "houses", "alpha": 1.0, "train_rows": 8000 })
}

fn serving() -> Value {
    with(with(job(), "requests", json!(20)), "concurrency", json!([1, 4]))
}

fn with(mut case: Value, key: &str, value: Value) -> Value {
    case[key] = value;
    case
}

fn create_serving(case: Value) -> Result<Box<dyn Benchmark>> {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_rvp-bench-classical-server"));
    create_with(program, &params(case), &context())
}

fn run(benchmark: &mut dyn Benchmark) -> (Checks, Metrics) {
    let mut own = Metrics::new();
    for phase in 0..benchmark.phases().len() {
        benchmark.prepare(phase).unwrap();
        own.extend(benchmark.step(phase).unwrap().unwrap_or_default());
    }
    (benchmark.check().unwrap(), own)
}

fn numbers<'a>(checks: &'a Checks, name: &str) -> &'a [f64] {
    match checks.iter().find(|(found, _)| found == name) {
        Some((_, CheckValue::Numbers(values))) => values,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn what_is_saved_is_what_was_fitted() {
    let mut benchmark = registry().create("classical/job", &params(job()), &context()).unwrap();
    let (checks, _) = run(benchmark.as_mut());
    assert_eq!(numbers(&checks, "saved_predictions").len(), 8);
    for (saved, fitted) in
        numbers(&checks, "saved_predictions").iter().zip(numbers(&checks, "predictions"))
    {
        assert_close(*saved, *fitted, "saved");
    }
}

#[test]
fn the_service_answers_what_the_job_predicts() {
    let (checks, own) = run(create_serving(serving()).unwrap().as_mut());
    let predictions = &vectors("answers")["classical/job/houses"]["answers"]["predictions"];
    for (answer, expected) in numbers(&checks, "answers").iter().zip(floats(predictions)) {
        assert_close(*answer, expected, "answer");
    }
    assert_eq!(numbers(&checks, "answers").len(), 20);
    let value = |name: &str| &checks.iter().find(|(found, _)| found == name).unwrap().1;
    assert_eq!(value("unequal_answers"), &CheckValue::Number(0.0));
    assert_eq!(value("requests"), &CheckValue::Text(REQUESTS.to_owned()));
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
    let phases = |benchmark: &dyn Benchmark| -> Vec<_> {
        let phases = benchmark.phases().into_iter();
        phases.map(|phase| (phase.metric, phase.items as usize, phase.once)).collect()
    };
    let named = |expected: &[(&str, usize, bool)]| -> Vec<_> {
        expected.iter().map(|&(metric, items, once)| (metric.to_owned(), items, once)).collect()
    };
    let steps =
        ["read_time", "preprocess_time", "fit_time", "evaluate_time", "save_time", "job_time"];
    let benchmark = registry().create("classical/job", &params(job()), &context()).unwrap();
    assert_eq!(phases(benchmark.as_ref()), named(&steps.map(|step| (step, 1, false))));
    assert_eq!(
        phases(create_serving(serving()).unwrap().as_ref()),
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
    let sizes = create_serving(serving()).unwrap().setup_metrics();
    let program = std::fs::metadata(env!("CARGO_BIN_EXE_rvp-bench-classical-server")).unwrap();
    let [(_, all), (_, model)] = sizes.as_slice() else { panic!("{sizes:?}") };
    assert_eq!(*all, program.len() as f64 + model);
    assert!(*model > 0.0 && *model < 1e5);
}

#[test]
fn a_case_that_cannot_be_says_why() {
    let create = |case: Value| registry().create("classical/job", &params(case), &context());
    assert_fails(
        create(with(job(), "table", json!("boston"))),
        "boston is for regression, not for table",
    );
    assert_fails(
        create(with(job(), "colour", json!(1))),
        "colour is unknown; known: alpha, table, train_rows",
    );
    assert_fails(
        create_serving(with(serving(), "concurrency", json!([0]))),
        "concurrency[0] is 0, expected a whole",
    );
}
