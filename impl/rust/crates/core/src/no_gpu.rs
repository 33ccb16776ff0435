//! In place of `gpu.rs` where the feature `gpu` is off: there is no GPU to open.

use std::convert::Infallible;

use crate::errors::{BenchError, Result};
use crate::registry::Metrics;

/// No GPU: there is no value of this type.
pub struct Gpu(Infallible);

impl Gpu {
    /// Fails: a GPU figure is never made up.
    pub fn open() -> Result<Self> {
        Err(BenchError::with_hint(
            "rvp-bench-core was built without its feature gpu",
            "ask for device cpu, or turn the feature on",
        ))
    }

    /// What the driver calls it.
    pub fn name(&self) -> Result<String> {
        match self.0 {}
    }

    /// Take one reading.
    pub fn sample(&mut self) {
        match self.0 {}
    }

    /// Peak memory (bytes), mean utilisation (%), mean power (W), throttled share of samples.
    pub fn metrics(&self) -> Result<Metrics> {
        match self.0 {}
    }
}
