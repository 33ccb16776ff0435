//! Arrays that all suites read: the same bytes, checked.

use std::fs::File;
use std::path::Path;

use ndarray::{Array, Dimension};
use ndarray_npy::{ReadNpyExt, ReadableElement};

use crate::errors::{BenchError, Result};

/// Read a `.npy` file. Fails when it is missing, or holds another element type or dimension.
pub fn load_array<A: ReadableElement, D: Dimension>(path: &Path) -> Result<Array<A, D>> {
    let fail = |error: String| BenchError::new(format!("cannot read {}: {error}", path.display()));
    let file = File::open(path).map_err(|error| fail(error.to_string()))?;
    Array::read_npy(file).map_err(|error| fail(error.to_string()))
}
