//! The parameters of a case: typed and closed.
//!
//! A benchmark declares what its definition may say as a struct with
//! `#[serde(deny_unknown_fields)]`; an unknown key, a missing one and a value of the wrong type are
//! errors that name the key.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::closed::read_closed;
use crate::errors::{BenchError, Result};
use crate::protocol::Params;

/// The parameters as `T`. Fails for an unknown key, a missing one, or a value of the wrong type,
/// naming the key.
///
/// ```
/// #[derive(serde::Deserialize, Debug)]
/// #[serde(deny_unknown_fields)]
/// struct Sizes {
///     rows: usize,
/// }
///
/// let params = serde_json::from_str(r#"{ "rows": -1 }"#).unwrap();
/// let error = rvp_bench_core::read::<Sizes>(&params).unwrap_err();
/// assert_eq!(error.to_string(), "parameter rows is -1, expected a whole number, at least 0");
/// ```
pub fn read<T: DeserializeOwned>(params: &Params) -> Result<T> {
    read_prefixed(params, "")
}

/// The same for a table that is a part of a case's parameters, under the key `within`.
pub fn read_within<T: DeserializeOwned>(within: &str, params: &Params) -> Result<T> {
    read_prefixed(params, &format!("{within}."))
}

fn read_prefixed<T: DeserializeOwned>(params: &Params, prefix: &str) -> Result<T> {
    read_closed(&Value::Object(params.clone())).map_err(|(reason, source)| {
        BenchError::new(format!("parameter {prefix}{reason}")).caused_by(source)
    })
}
