//! Tables whose keys and types are declared, and what is said of one that does not fit.
//!
//! The requests of the harness and the parameters of a case are such tables: structs with
//! `#[serde(deny_unknown_fields)]`. The same words come from the Python suite (`closed.py`).

use serde::de::DeserializeOwned;
use serde_json::{Error, Value};

/// The table as `T`, or which key is why it is none: unknown, missing, or of another type.
pub fn read_closed<T: DeserializeOwned>(table: &Value) -> Result<T, (String, Error)> {
    serde_path_to_error::deserialize(table).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { "" } else { &path };
        (explain(table, path, &error.inner().to_string()), error.into_inner())
    })
}

fn explain(table: &Value, path: &str, message: &str) -> String {
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let known = rest.split_once(", expected ").map_or("", |(_, known)| known);
        return format!("{path} is unknown; known: {}", quoted(known));
    }
    if let Some(rest) = message.strip_prefix("missing field ") {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
        return format!("{prefix}{} is missing", quoted(rest));
    }
    let value = table.pointer(&pointer(path)).unwrap_or(&Value::Null);
    let expected = match message.rsplit_once(", expected ") {
        Some((found, known)) if found.starts_with("unknown variant") => {
            format!("one of {}", quoted(known))
        }
        Some((_, kind)) => in_words(kind).to_owned(),
        None => return format!("{path} is {value}: {message}"),
    };
    format!("{path} is {value}, expected {expected}")
}

/// The names between backquotes, sorted.
fn quoted(text: &str) -> String {
    let mut names: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    names.sort_unstable();
    names.join(", ")
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
