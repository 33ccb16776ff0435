//! The parameters of a classical case, as the definition writes them.

use rvp_bench_core::{BenchError, Params, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What `benchmarks/classical/*.toml` may say of a case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseParams {
    /// Name for the family's model factory.
    pub algorithm: String,
    /// Folder of `classical/data`.
    pub dataset: String,
    /// Hyperparameters for the factory.
    #[serde(default)]
    pub model: Params,
    /// Keep only so many training rows.
    #[serde(default)]
    pub train_rows: Option<usize>,
    /// Time the recorded folds as well.
    #[serde(default)]
    pub cross_validation: bool,
    /// Calibrate and time probabilities as well (classifiers).
    #[serde(default)]
    pub probability: bool,
    /// Predict batches to time.
    #[serde(default)]
    pub batch_sizes: Vec<usize>,
}

/// Read the parameters. Fails for an unknown or a missing one.
pub fn parse_case_params(raw: &Params) -> Result<CaseParams> {
    let params: CaseParams = serde_json::from_value(Value::Object(raw.clone()))
        .map_err(|error| BenchError::new(format!("case parameters: {error}")))?;
    if params.batch_sizes.contains(&0) {
        let sizes = &params.batch_sizes;
        return Err(BenchError::new(format!(
            "batch_sizes must be positive whole numbers, not {sizes:?}"
        )));
    }
    Ok(params)
}

/// Read the hyperparameters of one algorithm. Fails for one that it does not have, listing those
/// it has.
pub fn parse_model_params<T: DeserializeOwned>(algorithm: &str, params: &Params) -> Result<T> {
    serde_json::from_value(Value::Object(params.clone()))
        .map_err(|error| BenchError::new(format!("parameters of {algorithm}: {error}")))
}

/// The error for an algorithm that a family does not have.
pub fn unknown_algorithm(algorithm: &str, known: &[&str]) -> BenchError {
    BenchError::new(format!("unknown algorithm {algorithm:?}; known: {}", known.join(", ")))
}
