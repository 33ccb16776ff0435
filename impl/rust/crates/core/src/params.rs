//! The parameters of a case: typed and closed, in the same words in both suites.
//!
//! A benchmark declares what its definition may say as a struct with
//! `#[serde(deny_unknown_fields)]`; an unknown key, a missing one and a value of the wrong type are
//! errors that name the key. The twin is `params.py`.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::errors::{BenchError, Result};
use crate::protocol::Params;

/// The parameters as `T`. Fails for an unknown key, a missing one, or a value of the wrong type,
/// naming the key.
pub fn read<T: DeserializeOwned>(params: &Params) -> Result<T> {
    let table = Value::Object(params.clone());
    serde_path_to_error::deserialize(&table).map_err(|error| {
        let path = error.path().to_string();
        let message = explain(&table, path.trim_start_matches('.'), &error.inner().to_string());
        BenchError::new(message).caused_by(error.into_inner())
    })
}

fn explain(table: &Value, path: &str, message: &str) -> String {
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let known = rest.split_once(", expected ").map_or("", |(_, known)| known);
        return format!("parameter {path} is unknown; known: {}", names(known).join(", "));
    }
    if let Some(rest) = message.strip_prefix("missing field ") {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
        return format!("parameter {prefix}{} is missing", names(rest).join(", "));
    }
    let value = table.pointer(&pointer(path)).unwrap_or(&Value::Null);
    let expected = match message.split_once(", expected ") {
        Some((found, known)) if found.starts_with("unknown variant") => {
            format!("one of {}", names(known).join(", "))
        }
        Some((_, kind)) => in_words(kind).to_owned(),
        None => return format!("parameter {path} is {value}: {message}"),
    };
    format!("parameter {path} is {value}, expected {expected}")
}

/// What stands between backquotes.
fn names(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// `model.sizes[0]` as RFC 6901 writes it.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace(['.', '['], "/").replace(']', ""))
}

/// serde's name of a type, as the reader of a definition would say it.
fn in_words(kind: &str) -> &str {
    match kind {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, at least 0",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "a nonzero usize" | "a nonzero u64" | "a nonzero u32" => "a whole number, at least 1",
        "f32" | "f64" => "a number",
        "a string" | "string" => "a text",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "a map" => "a table",
        other if other.starts_with("struct ") => "a table",
        other => other,
    }
}
