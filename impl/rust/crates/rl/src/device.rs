//! What this process runs on, and with what.

use std::collections::BTreeMap;

use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::Description;
use rvp_bench_core::{BenchError, Result};
use serde_json::{Map, json};
use tch::{Cuda, Device};

/// Apply threads and device; versions, the device's name, settings that change speed.
///
/// Fails for a GPU that is not there, and for another dtype than float32.
pub fn describe(request: &Request) -> Result<Description> {
    if request.dtype != "float32" {
        return Err(BenchError::with_hint(
            format!("the rl domain computes in float32, the request asks for {}", request.dtype),
            "leave dtype out for this domain",
        ));
    }
    torch_device(&request.device)?;
    tch::set_num_threads(request.threads as i32);
    let versions = BTreeMap::from(
        [
            ("rust", env!("CARGO_PKG_RUST_VERSION")),
            ("torch", "2.13.0"),
            ("tch", "0.26.0"),
            ("wrapped2d", "0.4.2"),
        ]
        .map(|(name, version)| (name.to_owned(), version.to_owned())),
    );
    let mut settings = Map::new();
    settings.insert("threads".into(), json!(tch::get_num_threads()));
    Ok(Description { versions, device: request.device.clone(), settings })
}

/// libtorch's device. Fails when `cuda` is asked for and absent.
pub fn torch_device(name: &str) -> Result<Device> {
    if name != "cuda" {
        return Ok(Device::Cpu);
    }
    if Cuda::is_available() {
        return Ok(Device::Cuda(0));
    }
    Err(BenchError::with_hint(
        format!(
            "device cuda was asked for, but this libtorch sees no GPU (CUDA built in: {})",
            tch::utils::has_cuda()
        ),
        "check nvidia-smi, or ask for cpu",
    ))
}
