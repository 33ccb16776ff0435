//! Timing of blocks: an action or a step is too short for the clock on its own.

use rvp_bench_core::{Metrics, Result, clock};
use tch::Cuda;

/// Wait until the device has done all the work that was queued.
pub fn synchronize(device: &str) {
    if device == "cuda" {
        Cuda::synchronize(0);
    }
}

/// The metric of one item, when `run` does `count` of them: their mean seconds.
pub fn seconds_each(
    metric: &str,
    count: usize,
    device: &str,
    run: impl FnOnce() -> Result<()>,
) -> Result<Option<Metrics>> {
    synchronize(device);
    let start = clock::now();
    run()?;
    synchronize(device);
    Ok(Some(vec![(metric.to_owned(), clock::seconds_since(start) / count as f64)]))
}
