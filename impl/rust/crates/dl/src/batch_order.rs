//! The order of the training samples: written once with the fixtures, read by both suites.

use std::path::Path;

use ndarray::Array2;
use rvp_bench_core::npy::load_array;
use rvp_bench_core::{BenchError, Result};
use tch::Tensor;

/// Fixture with the order of a training set of `count` samples.
pub fn file_name(count: i64) -> String {
    format!("order-{count}.npy")
}

/// `[epochs, count]` sample indices. Fails when the file holds another shape.
pub fn read_order(path: &Path, count: i64) -> Result<Tensor> {
    let order: Array2<i64> = load_array(path)?;
    if order.ncols() as i64 != count {
        let (name, shape) = (path.file_name().unwrap_or_default().display(), order.dim());
        return Err(BenchError::new(format!("{name} has shape {shape:?}, not [epochs, {count}]")));
    }
    Ok(Tensor::try_from(order)?)
}
