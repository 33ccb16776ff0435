//! Typed reads of a case's parameters (Python's dictionaries need no such file).

use rvp_bench_core::{BenchError, Params, Result};
use serde_json::Value;

/// A text that must be there.
pub fn text(params: &Params, key: &str) -> Result<String> {
    require(params, key, Value::as_str).map(str::to_owned)
}

/// A whole number that must be there.
pub fn integer(params: &Params, key: &str) -> Result<i64> {
    require(params, key, Value::as_i64)
}

/// A number that must be there.
pub fn number(params: &Params, key: &str) -> Result<f64> {
    require(params, key, Value::as_f64)
}

/// A list of whole numbers that must be there.
pub fn integers(params: &Params, key: &str) -> Result<Vec<i64>> {
    require(params, key, |value| value.as_array()?.iter().map(Value::as_i64).collect())
}

/// A text, or `default` where the key is absent.
pub fn text_or(params: &Params, key: &str, default: &str) -> Result<String> {
    if params.contains_key(key) { text(params, key) } else { Ok(default.to_owned()) }
}

/// A whole number, or `default` where the key is absent.
pub fn integer_or(params: &Params, key: &str, default: i64) -> Result<i64> {
    if params.contains_key(key) { integer(params, key) } else { Ok(default) }
}

/// A number, or `default` where the key is absent.
pub fn number_or(params: &Params, key: &str, default: f64) -> Result<f64> {
    if params.contains_key(key) { number(params, key) } else { Ok(default) }
}

/// A truth value, or `default` where the key is absent.
pub fn flag_or(params: &Params, key: &str, default: bool) -> Result<bool> {
    if params.contains_key(key) { require(params, key, Value::as_bool) } else { Ok(default) }
}

fn require<'a, T>(
    params: &'a Params,
    key: &str,
    read: impl Fn(&'a Value) -> Option<T>,
) -> Result<T> {
    let value =
        params.get(key).ok_or_else(|| BenchError::new(format!("parameter {key} is missing")))?;
    read(value).ok_or_else(|| BenchError::new(format!("parameter {key} is {value}: wrong kind")))
}
