//! Where the bytes of a data set come from; never one instead of another in silence.
//!
//! - `mnist_5k` is carried by the repository (`benchmarks/dl/data`);
//! - `mnist`, `cifar10` and `cifar100` are the official files: from the folder that the
//!   environment variable `RVP_DATASETS` names, else from the fixtures, which download them once;
//! - `synthetic` is made up here, and says so in its name.

use std::fs;
use std::path::{Path, PathBuf};

use rvp_bench_core::{BenchError, Context, Params, Result};

use crate::datasets::{Samples, normalize, read_cifar, read_idx, synthetic};
use crate::params;

/// Name of the environment variable with a folder of official data sets.
pub const FOLDER_VARIABLE: &str = "RVP_DATASETS";
/// Folder names are those that the official archives unpack to.
pub const OFFICIAL: [(&str, &str); 3] =
    [("mnist", "mnist"), ("cifar10", "cifar-10-batches-bin"), ("cifar100", "cifar-100-binary")];

/// Standardised float32 images and their labels.
#[derive(Debug)]
pub struct Dataset {
    /// To learn from.
    pub train: Samples,
    /// To be judged on.
    pub test: Samples,
}

/// The data set of a case, cut to `train_samples` and `test_samples`.
///
/// Fails for an unknown name, listing the known ones, and when the files are not there.
pub fn load_dataset(params: &Params, context: &Context) -> Result<Dataset> {
    let name = params::text(params, "dataset")?;
    let train_count = params::integer(params, "train_samples")?;
    let test_count = params::integer(params, "test_samples")?;
    let channels = params::integer_or(params, "in_channels", 3)?;
    let side = params::integer(params, "image_size")?;
    if name == "synthetic" {
        let classes = params::integer(params, "num_classes")?;
        let samples = synthetic(context.seed, train_count + test_count, channels, side, classes);
        let test = samples.range(train_count, test_count);
        return Ok(Dataset { train: samples.take(train_count)?, test });
    }
    let (train, test) = read_dataset(&name, &locate(&name, context)?)?;
    let default = if name == "mnist_5k" { "mnist" } else { name.as_str() };
    let normalization = params::text_or(params, "normalization", default)?;
    Ok(Dataset {
        train: normalize(&train.take(train_count)?, &normalization, channels, side)?,
        test: normalize(&test.take(test_count)?, &normalization, channels, side)?,
    })
}

/// Folder of a data set's files.
pub fn locate(name: &str, context: &Context) -> Result<PathBuf> {
    if name == "mnist_5k" {
        return Ok(context.benchmarks.join("dl/data/mnist-5k"));
    }
    let Some((_, folder)) = OFFICIAL.iter().find(|(known, _)| *known == name) else {
        let known = OFFICIAL.map(|(name, _)| name).join(", ");
        return Err(BenchError::new(format!(
            "unknown dataset {name:?}; known: mnist_5k, {known}, synthetic"
        )));
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
pub fn read_dataset(name: &str, folder: &Path) -> Result<(Samples, Samples)> {
    let part = |name: &str| {
        read_idx(
            &folder.join(format!("{name}-images-idx3-ubyte.gz")),
            &folder.join(format!("{name}-labels-idx1-ubyte.gz")),
        )
    };
    let file = |name: &str| vec![folder.join(name)];
    match name {
        "mnist_5k" | "mnist" => Ok((part("train")?, part("t10k")?)),
        "cifar10" => {
            let batches: Vec<PathBuf> =
                (1..=5).map(|index| folder.join(format!("data_batch_{index}.bin"))).collect();
            Ok((read_cifar(&batches, 1)?, read_cifar(&file("test_batch.bin"), 1)?))
        }
        _ => Ok((read_cifar(&file("train.bin"), 2)?, read_cifar(&file("test.bin"), 2)?)),
    }
}

/// Why the fixtures step could not download a file, as it wrote it down; or empty.
pub fn unavailable_reason(name: &str, context: &Context) -> String {
    let note = context.fixture(&format!("{name}.unavailable"));
    let reason = note.ok().and_then(|path| fs::read_to_string(path).ok());
    reason.map_or_else(String::new, |reason| format!(": {}", reason.trim()))
}
