//! Where the repository's data are, a context that reads them, and comparisons.

use std::fs;
use std::path::PathBuf;

use ndarray::{Array1, Array2};
use rvp_bench_core::{BenchError, Context, Params, Result};
use serde_json::Value;

pub fn benchmarks() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks")
}

pub fn context() -> Context {
    Context {
        seed: 1,
        device: "cpu".into(),
        dtype: "float64".into(),
        threads: 1,
        benchmarks: benchmarks(),
        fixtures: None,
    }
}

/// A committed file of `impl/vectors/classical`.
pub fn vectors(name: &str) -> Value {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../vectors/classical");
    let path = folder.join(format!("{name}.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).expect("vectors are JSON")
}

pub fn params(value: Value) -> Params {
    value.as_object().expect("an object").clone()
}

pub fn floats(value: &Value) -> Array1<f64> {
    value.as_array().expect("a list").iter().map(|v| v.as_f64().expect("a number")).collect()
}

pub fn labels(value: &Value) -> Array1<i64> {
    value.as_array().expect("a list").iter().map(|v| v.as_i64().expect("whole")).collect()
}

/// A list of rows, or a list of numbers as one column.
pub fn matrix(value: &Value) -> Array2<f64> {
    let rows = value.as_array().expect("a list");
    if rows.first().is_some_and(Value::is_number) {
        return floats(value).insert_axis(ndarray::Axis(1));
    }
    let rows: Vec<Array1<f64>> = rows.iter().map(floats).collect();
    let views: Vec<_> = rows.iter().map(Array1::view).collect();
    ndarray::stack(ndarray::Axis(0), &views).expect("rows of one length")
}

pub fn assert_close(found: f64, expected: f64, what: &str) {
    let limit = 1e-12 + 1e-9 * expected.abs();
    assert!((found - expected).abs() <= limit, "{what}: {found}, expected {expected}");
}

/// Every named number is close to the one of the same name.
pub fn assert_named<const N: usize>(found: [(&str, f64); N], expected: &Value, what: &str) {
    assert_eq!(expected.as_object().expect("an object").len(), N, "{what}");
    for (name, value) in found {
        let expected = expected[name].as_f64().expect("a number");
        assert_close(value, expected, &format!("{what}: {name}"));
    }
}

/// The call fails, and its message holds `part`.
pub fn assert_fails<T>(result: Result<T>, part: &str) {
    match result {
        Err(BenchError::Skip(reason)) => panic!("skipped: {reason}"),
        Err(error) => {
            let message = error.to_string();
            assert!(message.contains(part), "{message:?} does not say {part:?}");
        }
        Ok(_) => panic!("no error, where {part:?} was expected"),
    }
}
