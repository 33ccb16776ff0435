//! What `benchmarks/classical/*.toml` may say of a case.

use std::num::NonZeroUsize;

use rvp_bench_core::{BenchError, Params};
use serde::Deserialize;

/// Of a clustering.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClusteringParams {
    /// A name of the family's models.
    pub algorithm: String,
    /// Folder of `classical/data`.
    pub dataset: String,
    /// Hyperparameters; see the family's models.
    #[serde(default)]
    pub model: Params,
    /// Keep only so many training rows.
    #[serde(default)]
    pub train_rows: Option<NonZeroUsize>,
    /// Keep only so many columns.
    #[serde(default)]
    pub features: Option<NonZeroUsize>,
    /// Predict batches to time.
    #[serde(default)]
    pub batch_sizes: Vec<NonZeroUsize>,
}

/// Of a regression.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegressionParams {
    /// A name of the family's models.
    pub algorithm: String,
    /// Folder of `classical/data`.
    pub dataset: String,
    /// Hyperparameters; see the family's models.
    #[serde(default)]
    pub model: Params,
    /// Keep only so many training rows.
    #[serde(default)]
    pub train_rows: Option<NonZeroUsize>,
    /// Keep only so many columns.
    #[serde(default)]
    pub features: Option<NonZeroUsize>,
    /// Predict batches to time.
    #[serde(default)]
    pub batch_sizes: Vec<NonZeroUsize>,
    /// Time the recorded folds as well.
    #[serde(default)]
    pub cross_validation: bool,
}

/// Of a support vector machine.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SvmParams {
    /// A name of the family's models.
    pub algorithm: String,
    /// Folder of `classical/data`.
    pub dataset: String,
    /// Hyperparameters; see the family's models.
    #[serde(default)]
    pub model: Params,
    /// Keep only so many training rows.
    #[serde(default)]
    pub train_rows: Option<NonZeroUsize>,
    /// Keep only so many columns.
    #[serde(default)]
    pub features: Option<NonZeroUsize>,
    /// Predict batches to time.
    #[serde(default)]
    pub batch_sizes: Vec<NonZeroUsize>,
    /// Time the recorded folds as well.
    #[serde(default)]
    pub cross_validation: bool,
    /// Calibrate and time probabilities as well (classifiers).
    #[serde(default)]
    pub probability: bool,
}

impl SvmParams {
    /// What is left when probabilities are none of it.
    pub fn without_probability(self) -> RegressionParams {
        RegressionParams {
            algorithm: self.algorithm,
            dataset: self.dataset,
            model: self.model,
            train_rows: self.train_rows,
            features: self.features,
            batch_sizes: self.batch_sizes,
            cross_validation: self.cross_validation,
        }
    }
}

/// The error for an algorithm that a family does not have.
pub fn unknown_algorithm(algorithm: &str, known: &[&str]) -> BenchError {
    BenchError::new(format!("unknown algorithm {algorithm:?}; known: {}", known.join(", ")))
}
