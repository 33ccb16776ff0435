//! Where the bytes of a data set come from; never one instead of another in silence.
//!
//! - `mnist_5k` is carried by the repository (`benchmarks/dl/data`);
//! - `mnist`, `cifar10` and `cifar100` are the official files: from the folder that the
//!   environment variable `RVP_DATASETS` names, else from the fixtures, which download them once;
//! - `synthetic` is made up here, and says so in its name.

use std::fs;
use std::path::{Path, PathBuf};

use rvp_bench_core::{BenchError, Context, Result};
use serde::Deserialize;

use crate::cnn_models::ModelConfig;
use crate::datasets::{Normalization, Samples, normalize, read_cifar, read_idx, synthetic};
use crate::params;

/// Name of the environment variable with a folder of official data sets.
pub const FOLDER_VARIABLE: &str = "RVP_DATASETS";

/// Names of the data sets; see the head of this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are the data sets'")]
pub enum DatasetName {
    #[serde(rename = "mnist_5k")]
    Mnist5k,
    Mnist,
    Cifar10,
    Cifar100,
    Synthetic,
}

/// Which images a case reads.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatasetConfig {
    /// See the head of this file.
    pub dataset: DatasetName,
    /// Side that images are resized to.
    #[serde(deserialize_with = "params::size")]
    pub image_size: i64,
    /// Whose mean and standard deviation; the data set's own where none is named.
    pub normalization: Option<Normalization>,
    /// How many of the training set, from the first one on.
    #[serde(deserialize_with = "params::count")]
    pub train_samples: i64,
    /// How many of the test set.
    #[serde(deserialize_with = "params::size")]
    pub test_samples: i64,
}

/// Standardised float32 images and their labels.
#[derive(Debug)]
pub struct Dataset {
    /// To learn from.
    pub train: Samples,
    /// To be judged on.
    pub test: Samples,
}

/// The data set of a case, in the channels that its network takes.
///
/// Fails when the files are not there, or hold fewer samples.
pub fn load_dataset(
    config: &DatasetConfig,
    network: &ModelConfig,
    context: &Context,
) -> Result<Dataset> {
    let (train_count, test_count) = (config.train_samples, config.test_samples);
    let (side, channels) = (config.image_size, network.in_channels);
    let own = match config.dataset {
        DatasetName::Synthetic => {
            let count = train_count + test_count;
            let samples = synthetic(context.seed, count, channels, side, network.num_classes);
            let test = samples.range(train_count, test_count);
            return Ok(Dataset { train: samples.take(train_count)?, test });
        }
        DatasetName::Mnist5k | DatasetName::Mnist => Normalization::Mnist,
        DatasetName::Cifar10 => Normalization::Cifar10,
        DatasetName::Cifar100 => Normalization::Cifar100,
    };
    let (train, test) = read_dataset(config.dataset, &locate(config.dataset, context)?)?;
    let normalization = config.normalization.unwrap_or(own);
    Ok(Dataset {
        train: normalize(&train.take(train_count)?, normalization, channels, side)?,
        test: normalize(&test.take(test_count)?, normalization, channels, side)?,
    })
}

/// Folder of a data set's files; those of the official ones are what their archives unpack to.
pub fn locate(dataset: DatasetName, context: &Context) -> Result<PathBuf> {
    let (name, folder) = match dataset {
        DatasetName::Mnist5k => return Ok(context.benchmarks.join("dl/data/mnist-5k")),
        DatasetName::Mnist => ("mnist", "mnist"),
        DatasetName::Cifar10 => ("cifar10", "cifar-10-batches-bin"),
        DatasetName::Cifar100 => ("cifar100", "cifar-100-binary"),
        DatasetName::Synthetic => return Err(no_files()),
    };
    let hint = format!("set {FOLDER_VARIABLE} to a folder that holds {folder}");
    if let Some(root) = std::env::var_os(FOLDER_VARIABLE).filter(|root| !root.is_empty()) {
        let path = Path::new(&root).join(folder);
        if !path.is_dir() {
            let message = format!("{FOLDER_VARIABLE} is set, but {} is no folder", path.display());
            return Err(BenchError::with_hint(message, hint));
        }
        return Ok(path);
    }
    context.fixture(folder).map_err(|error| {
        BenchError::with_hint(format!("{error}{}", unavailable_reason(name, context)), hint)
    })
}

/// Training and test samples from a folder of official files.
pub fn read_dataset(dataset: DatasetName, folder: &Path) -> Result<(Samples, Samples)> {
    let part = |name: &str| {
        read_idx(
            &folder.join(format!("{name}-images-idx3-ubyte.gz")),
            &folder.join(format!("{name}-labels-idx1-ubyte.gz")),
        )
    };
    let file = |name: &str| vec![folder.join(name)];
    match dataset {
        DatasetName::Mnist5k | DatasetName::Mnist => Ok((part("train")?, part("t10k")?)),
        DatasetName::Cifar10 => {
            let batches: Vec<PathBuf> =
                (1..=5).map(|index| folder.join(format!("data_batch_{index}.bin"))).collect();
            Ok((read_cifar(&batches, 1)?, read_cifar(&file("test_batch.bin"), 1)?))
        }
        DatasetName::Cifar100 => {
            Ok((read_cifar(&file("train.bin"), 2)?, read_cifar(&file("test.bin"), 2)?))
        }
        DatasetName::Synthetic => Err(no_files()),
    }
}

fn no_files() -> BenchError {
    BenchError::new("synthetic images are in no file")
}

/// Why the fixtures step could not download a file, as it wrote it down; or empty.
pub fn unavailable_reason(name: &str, context: &Context) -> String {
    let note = context.fixture(&format!("{name}.unavailable"));
    let reason = note.ok().and_then(|path| fs::read_to_string(path).ok());
    reason.map_or_else(String::new, |reason| format!(": {}", reason.trim()))
}
