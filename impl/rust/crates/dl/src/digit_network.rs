//! The network of whole jobs and services: LeNet on handwritten digits.

use std::path::Path;

use rvp_bench_core::Result;
use serde::Deserialize;

use crate::cnn_models::{Architecture, CnnModel, ModelConfig, Stem};
use crate::providers::DatasetName;

/// Its options.
pub const NETWORK: ModelConfig = ModelConfig {
    architecture: Architecture::Lenet,
    num_classes: 10,
    in_channels: 1,
    stem: Stem::Side28,
    width: 1.0,
    batch_norm: true,
    dropout: 0.0,
};

/// The images that it is for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[allow(missing_docs, reason = "the names are the data sets'")]
pub enum Digits {
    #[serde(rename = "mnist_5k")]
    Mnist5k,
}

impl From<Digits> for DatasetName {
    fn from(digits: Digits) -> Self {
        match digits {
            Digits::Mnist5k => Self::Mnist5k,
        }
    }
}

/// All parameters and statistics, as tch's users save them.
pub fn save(model: &CnnModel, path: &Path) -> Result<()> {
    Ok(model.store.save(path)?)
}
