//! What this process runs on, and with what.

use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::Description;
use rvp_bench_core::{BenchError, Result};
use rvp_bench_torch::torch_device;

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
    torch_device::describe(request, env!("RVP_VERSIONS"))
}
