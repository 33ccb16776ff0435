//! Reading the parameters of a case.

use rvp_bench_core::{BenchError, Params, Result};
use serde_json::Value;

/// A text. Fails when it is missing or something else.
pub fn text<'p>(params: &'p Params, key: &str) -> Result<&'p str> {
    params.get(key).and_then(Value::as_str).ok_or_else(|| missing(key, "a text"))
}

/// A whole number. Fails when it is missing or something else.
pub fn size(params: &Params, key: &str) -> Result<usize> {
    let value = params.get(key).and_then(Value::as_u64);
    value.map(|value| value as usize).ok_or_else(|| missing(key, "a whole number"))
}

/// A list of whole numbers. Fails when it is missing or something else.
pub fn sizes(params: &Params, key: &str) -> Result<Vec<usize>> {
    let list = params.get(key).and_then(Value::as_array);
    list.and_then(|values| values.iter().map(|v| v.as_u64().map(|v| v as usize)).collect())
        .ok_or_else(|| missing(key, "a list of whole numbers"))
}

fn missing(key: &str, kind: &str) -> BenchError {
    BenchError::new(format!("parameter {key} must be {kind}"))
}
