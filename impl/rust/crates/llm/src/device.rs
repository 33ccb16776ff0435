//! The device that tensors live on.

use candle_core::Device;
use rvp_bench_core::{BenchError, Result};

/// `cpu`, or the first GPU. Fails when `cuda` is asked for and is not there, never falls back.
pub fn open_device(name: &str) -> Result<Device> {
    if name == "cpu" {
        return Ok(Device::Cpu);
    }
    if !candle_core::utils::cuda_is_available() {
        return Err(BenchError::with_hint(
            "device cuda is asked for, but candle was built without CUDA",
            "build with --features cuda, or ask for cpu",
        ));
    }
    Device::new_cuda(0).map_err(|error| {
        BenchError::with_hint(format!("no CUDA device: {error}"), "run nvidia-smi, or ask for cpu")
    })
}
