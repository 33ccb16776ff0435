//! The data sets of `benchmarks/classical/data`: the same bytes for both suites, verified.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use ndarray::{Array1, Array2, Axis, Dimension, s};
use ndarray_npy::ReadableElement;
use rvp_bench_core::npy::load_array;
use rvp_bench_core::{BenchError, Context, Result};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// One data set, split and standardised (`tools/classical/make_data.py`).
///
/// `Y` is `f64` for targets of a regression, `i64` for classes 0..k-1.
pub struct Dataset<Y> {
    /// (n_train, p), C order.
    pub x_train: Array2<f64>,
    /// (n_train,)
    pub y_train: Array1<Y>,
    /// (n_test, p), C order.
    pub x_test: Array2<f64>,
    /// (n_test,)
    pub y_test: Array1<Y>,
    /// (n_train,), the validation fold of each training row.
    pub folds: Array1<i64>,
    /// (k,), training rows where clusterings begin; empty for regression.
    pub starts: Array1<i64>,
}

/// What a data set can be learned for.
pub trait Target: ReadableElement + Clone {
    /// What the manifest calls the tasks with such targets.
    const TASKS: &'static [&'static str];
}

impl Target for f64 {
    const TASKS: &'static [&'static str] = &["regression"];
}

impl Target for i64 {
    const TASKS: &'static [&'static str] = &["classification", "clustering"];
}

#[derive(Deserialize)]
struct Entry {
    task: String,
    files: Files,
}

/// Files of a data set, and their digests.
type Files = BTreeMap<String, String>;

impl<Y> Dataset<Y> {
    /// The first `size` test rows, from the first again when they run out.
    pub fn batch(&self, size: usize) -> Array2<f64> {
        let rows: Vec<usize> = (0..size).map(|row| row % self.x_test.nrows()).collect();
        self.x_test.select(Axis(0), &rows)
    }

    /// The same rows with only the first columns; `None` keeps all. Fails when there are fewer.
    pub fn first_features(mut self, count: Option<NonZeroUsize>) -> Result<Self> {
        let features = self.x_train.ncols();
        let Some(count) = count.map(NonZeroUsize::get) else { return Ok(self) };
        if count > features {
            let message = format!("the data set has {features} features, not {count}");
            return Err(BenchError::new(message));
        }
        self.x_train = self.x_train.slice(s![.., ..count]).to_owned();
        self.x_test = self.x_test.slice(s![.., ..count]).to_owned();
        Ok(self)
    }
}

/// Load a data set and verify its digests; `train_rows` keeps only the first rows of the (already
/// shuffled) training set.
///
/// Fails for an unknown name, another task, a missing file, other bytes than the manifest says, or
/// too few rows.
pub fn load_dataset<Y: Target>(
    context: &Context,
    name: &str,
    train_rows: Option<NonZeroUsize>,
) -> Result<Dataset<Y>> {
    let (folder, files) = files_of(context, name, Y::TASKS)?;
    let x_train: Array2<f64> = load_verified(&folder, "x_train.npy", &files)?;
    let y_train: Array1<Y> = load_verified(&folder, "y_train.npy", &files)?;
    let folds: Array1<i64> = load_verified(&folder, "folds.npy", &files)?;
    let starts = match files.contains_key("starts.npy") {
        true => load_verified(&folder, "starts.npy", &files)?,
        false => Array1::zeros(0),
    };
    let rows = train_rows.map_or(x_train.nrows(), NonZeroUsize::get);
    if rows > x_train.nrows() {
        let message = format!("{name} has {} training rows, not {rows}", x_train.nrows());
        return Err(BenchError::new(message));
    }
    Ok(Dataset {
        x_train: x_train.slice_move(s![..rows, ..]),
        y_train: y_train.slice_move(s![..rows]),
        x_test: load_verified(&folder, "x_test.npy", &files)?,
        y_test: load_verified(&folder, "y_test.npy", &files)?,
        folds: folds.slice_move(s![..rows]),
        starts,
    })
}

/// The CSV of a table, its digest verified. Fails for an unknown name, what is no table, a missing
/// file, or other bytes than the manifest says.
pub fn table_path(context: &Context, name: &str) -> Result<PathBuf> {
    let (folder, files) = files_of(context, name, &["table"])?;
    let Some(file) = files.keys().next() else {
        return Err(BenchError::new(format!("the manifest names no file of {name}")));
    };
    let path = folder.join(file);
    let content = fs::read(&path)
        .map_err(|error| BenchError::new(format!("cannot read {}: {error}", path.display())))?;
    verify(&path, &content, &files[file])?;
    Ok(path)
}

/// The folder of a data set, its files and their digests.
fn files_of(context: &Context, name: &str, tasks: &[&str]) -> Result<(PathBuf, Files)> {
    let root = context.benchmarks.join("classical").join("data");
    let mut manifest = read_manifest(&root)?;
    let Some(entry) = manifest.remove(name) else {
        let known = manifest.into_keys().collect::<Vec<_>>().join(", ");
        return Err(BenchError::new(format!("unknown data set {name:?}; known: {known}")));
    };
    if !tasks.contains(&entry.task.as_str()) {
        let (task, wanted) = (&entry.task, tasks.join(" or "));
        return Err(BenchError::new(format!("{name} is for {task}, not for {wanted}")));
    }
    Ok((root.join(name), entry.files))
}

fn read_manifest(root: &Path) -> Result<BTreeMap<String, Entry>> {
    let path = root.join("manifest.json");
    let fail = |error: String| BenchError::new(format!("cannot read {}: {error}", path.display()));
    let text = fs::read_to_string(&path).map_err(|error| fail(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| fail(error.to_string()))
}

fn load_verified<A: ReadableElement, D: Dimension>(
    folder: &Path,
    file: &str,
    files: &Files,
) -> Result<ndarray::Array<A, D>> {
    let path = folder.join(file);
    let array = load_array(&path)?;
    let digest = files.get(file).map_or("no file of this name", String::as_str);
    verify(&path, &fs::read(&path)?, digest)?;
    Ok(array)
}

fn verify(path: &Path, content: &[u8], digest: &str) -> Result<()> {
    let found = format!("{:x}", Sha256::digest(content));
    if found != digest {
        return Err(BenchError::with_hint(
            format!("{} has SHA-256 {found}, the manifest says {digest}", path.display()),
            "git checkout benchmarks/classical/data",
        ));
    }
    Ok(())
}
