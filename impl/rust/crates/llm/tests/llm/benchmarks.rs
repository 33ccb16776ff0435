//! Both benchmarks run, and answer with what their timed calls gave.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rvp_bench_core::{Benchmark, CheckValue, Params};
use rvp_bench_llm::registry::create_registry;

use crate::params::{context, generation, task};

fn made(params: &Params) -> Box<dyn Benchmark> {
    create_registry().create("llm/gpt2", params, &context("float32")).expect("a benchmark")
}

/// Length of each answer, by name.
fn lengths(benchmark: &mut dyn Benchmark) -> Vec<(String, usize)> {
    for (index, phase) in benchmark.phases().iter().enumerate() {
        let own = benchmark.step(index).expect("a call");
        assert_eq!(phase.blockable, own.is_none(), "{}", phase.metric);
    }
    let checks = benchmark.check().expect("answers");
    let length = |value: CheckValue| match value {
        CheckValue::Numbers(numbers) => numbers.len(),
        _ => 1,
    };
    checks.into_iter().map(|(name, value)| (name, length(value))).collect()
}

fn named(lengths: &[(String, usize)], wanted: &str) -> usize {
    lengths.iter().find(|(name, _)| name == wanted).map_or(0, |(_, length)| *length)
}

#[test]
fn the_answers_are_those_of_the_timed_calls() {
    let mut params = task();
    params.insert("batch_sizes".into(), serde_json::json!([1, 3]));
    let heads = lengths(made(&params).as_mut());
    assert_eq!(named(&heads, "logits"), 2 + 3 * 2, "two labels a text");
    assert_eq!(named(&heads, "example_logits"), 2 * 2);
    assert_eq!(named(&heads, "tokens"), 3 * 16);
    let written = lengths(made(&generation()).as_mut());
    assert_eq!(named(&written, "tokens"), 2);
    assert_eq!(named(&written, "logits"), 64);
    for params in [task(), generation()] {
        let mut untimed = made(&params);
        let answers = catch_unwind(AssertUnwindSafe(|| untimed.check()));
        assert!(answers.is_err(), "no answer without a timed call");
    }
}

#[test]
fn weights_are_kept_in_the_precision_asked_for() {
    for precision in ["float32", "float16", "int8", "int4"] {
        for mut params in [task(), generation()] {
            params.insert("precision".into(), precision.into());
            let mut benchmark = made(&params);
            for index in 0..benchmark.phases().len() {
                benchmark.step(index).expect("a call");
            }
            let checks = benchmark.check().expect("answers");
            let stored = checks.into_iter().find(|(name, _)| name == "stored_weights");
            let (_, found) = stored.expect("it is said how weights are kept");
            assert!(matches!(&found, CheckValue::Text(text) if text == precision), "{found:?}");
        }
    }
}
