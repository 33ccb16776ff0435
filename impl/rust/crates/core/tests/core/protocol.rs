//! Requests in, events out: the examples of the contract, and the size limit of a sample event.

use std::fs;

use rvp_bench_core::CheckValue;
use rvp_bench_core::protocol::{EventWriter, first_non_finite, parse_request};
use serde_json::{Value, json};

use crate::support::{message_of, schema};

fn examples(kind: &str) -> Vec<(String, String)> {
    let folder = schema().join("examples").join(kind);
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let requests: Vec<_> = files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| name.starts_with("request."))
        .map(|(name, path)| (name, fs::read_to_string(path).unwrap()))
        .collect();
    assert!(!requests.is_empty(), "no requests in {folder:?}");
    requests
}

#[test]
fn valid_requests_are_read() {
    for (name, text) in examples("valid") {
        let request = parse_request(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let raw: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json!(request.seed), raw["seed"], "{name}");
        assert_eq!(request.cases.len(), raw["cases"].as_array().unwrap().len(), "{name}");
        assert_eq!(request.cases[0].id, raw["cases"][0]["id"].as_str().unwrap(), "{name}");
        assert_eq!(json!(request.cases[0].params), raw["cases"][0]["params"], "{name}");
        let seconds = &raw["cases"][0]["budget"]["seconds"];
        assert_eq!(request.cases[0].budget.seconds, seconds.as_f64().unwrap(), "{name}");
        assert_eq!(request.fixtures.is_none(), raw["fixtures"].is_null(), "{name}");
    }
}

#[test]
fn invalid_requests_are_refused() {
    for (name, text) in examples("invalid") {
        assert!(parse_request(&text).is_err(), "{name} was read");
    }
    assert!(message_of(parse_request("{")).contains("not JSON"));
}

fn written(values: &[f64]) -> Vec<Value> {
    let mut bytes = Vec::new();
    EventWriter::new(&mut bytes).samples("toys/toy", "fit_time", values);
    let text = String::from_utf8(bytes).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn samples_are_cut_at_the_size_limit() {
    let values: Vec<f64> = (0..2500).map(f64::from).collect();
    let lines = written(&values);
    let starts: Vec<u64> = lines.iter().map(|line| line["start"].as_u64().unwrap()).collect();
    assert_eq!(starts, [0, 1000, 2000]);
    let all = lines.iter().flat_map(|line| line["values"].as_array().unwrap());
    assert!(all.map(|value| value.as_f64().unwrap()).eq(values));
}

#[test]
fn the_first_answer_that_is_not_finite_is_named() {
    let number = |name: &str, value| (name.to_owned(), CheckValue::Number(value));
    let numbers = |name: &str, values| (name.to_owned(), CheckValue::Numbers(values));
    let text = ("c".to_owned(), CheckValue::Text("nan".to_owned()));
    let good = vec![number("a", 1.0), numbers("b", vec![1.0, 2.0]), text.clone()];
    assert_eq!(first_non_finite(&good), None);
    let bad = vec![number("a", 1.0), numbers("b", vec![1.0, f64::INFINITY]), text];
    assert_eq!(first_non_finite(&bad), Some("b"));
    assert_eq!(first_non_finite(&vec![number("d", f64::NAN)]), Some("d"));
}
