//! Parameters are typed and closed: nothing misspelt or of another type runs something else.

use rvp_bench_core::{Context, Params};
use rvp_bench_llm::registry::create_registry;
use serde_json::{Value, json};

use crate::{data, fixtures, message};

pub fn context(dtype: &str) -> Context {
    Context {
        seed: 1,
        device: "cpu".into(),
        dtype: dtype.into(),
        threads: 1,
        benchmarks: data().join("../.."),
        fixtures: Some(fixtures()),
    }
}

pub fn task() -> Params {
    let value = json!({
        "model": "gpt2", "size": "tiny", "weights": "random", "task": "sequence_classification",
        "batch_sizes": [1], "sequence_length": 16, "examples": 2,
    });
    value.as_object().unwrap().clone()
}

pub fn generation() -> Params {
    let value = json!({
        "model": "gpt2", "size": "tiny", "weights": "random", "task": "generation",
        "decoding": "greedy", "prompt_tokens": 4, "new_tokens": 2, "perplexity_tokens": 8,
        "stride": 4, "texts": 1,
    });
    value.as_object().unwrap().clone()
}

fn with(mut params: Params, key: &str, value: Value) -> Params {
    params.insert(key.into(), value);
    params
}

fn refused(params: &Params) -> String {
    message(create_registry().create("llm/gpt2", params, &context("float32")))
}

#[test]
fn a_wrong_parameter_is_named() {
    // The twin of this table is in tests/llm/test_params.py.
    for (params, key, value, says) in [
        (task(), "precision", json!(16), "parameter precision is 16, expected "),
        (task(), "precison", json!("int8"), "parameter precison is unknown; known: "),
        (task(), "weights", json!(0), "parameter weights is 0, expected a text"),
        (task(), "repeat", json!(2), "parameter repeat is unknown"),
        (task(), "attention", json!("paged"), "parameter attention is \"paged\", expected one of"),
        (task(), "attention", json!(true), "parameter attention is true, expected "),
        (task(), "model", json!("t5"), "parameter model is \"t5\", expected one of"),
        (
            task(),
            "task",
            json!("translation"),
            "parameter task is \"translation\", expected one of",
        ),
        (task(), "batch_sizes", json!([1, "8"]), "parameter batch_sizes[1] is \"8\", expected a"),
        (task(), "batch_sizes", json!([]), "parameter batch_sizes is [], expected a list"),
        (
            task(),
            "examples",
            json!(0),
            "parameter examples is 0, expected a whole number, at least 1",
        ),
        (task(), "sequence_length", json!(16.5), "parameter sequence_length is 16.5, expected a"),
        (task(), "decoding", json!("greedy"), "parameter decoding is unknown"),
        (generation(), "decoding", json!(["top_k"]), "parameter decoding is [\"top_k\"], expected"),
        (
            generation(),
            "decoding",
            json!("beam"),
            "parameter decoding is \"beam\", expected one of",
        ),
        (
            generation(),
            "new_tokens",
            json!(1),
            "new_tokens is 1, expected a whole number, at least 2",
        ),
        (generation(), "model", json!("bert"), "parameter model is \"bert\", expected one of"),
        (generation(), "batch_sizes", json!([1]), "parameter batch_sizes is unknown"),
    ] {
        let said = refused(&with(params, key, value));
        assert!(said.contains(says), "{said:?} does not say {says:?}");
    }
}

#[test]
fn a_missing_parameter_is_named() {
    for params in [task(), generation()] {
        assert!(create_registry().create("llm/gpt2", &params, &context("float32")).is_ok());
        for key in params.keys().filter(|key| *key != "task") {
            let mut without = params.clone();
            without.remove(key);
            assert!(refused(&without).contains(&format!("parameter {key} is missing")));
        }
    }
}

#[test]
fn float64_is_refused_unless_the_case_says_otherwise() {
    let create =
        |params: &Params| create_registry().create("llm/gpt2", params, &context("float64"));
    assert!(message(create(&task())).contains("language models do not run in float64"));
    assert!(create(&with(task(), "precision", json!("float32"))).is_ok());
}
