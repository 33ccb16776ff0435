//! What this process is made of, and how many threads it may use.

use rvp_bench_core::Result;
use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::{Description, recorded_versions};
use serde_json::{Map, json};

use crate::device::open_device;

/// Apply threads and device; versions, device and settings. Fails when a GPU is asked for and is
/// not there.
pub fn describe(request: &Request) -> Result<Description> {
    // candle and gemm take the size of rayon's pool, which reads this when it is first used.
    // SAFETY: no other thread runs yet.
    unsafe {
        std::env::set_var("RAYON_NUM_THREADS", request.threads.to_string());
        std::env::set_var("TOKENIZERS_PARALLELISM", "false");
    }
    let device = open_device(&request.device)?;
    let versions = recorded_versions(env!("RVP_VERSIONS"));
    let settings = Map::from_iter([
        ("threads".to_owned(), json!(candle_core::utils::get_num_threads())),
        ("blas".to_owned(), json!("none (gemm)")),
        // Which of candle's int8 and int4 kernels run is decided by the processor.
        ("avx2_kernels".to_owned(), json!(candle_core::utils::with_avx())),
        ("target_features".to_owned(), json!(env!("RVP_TARGET_FEATURES"))),
        ("rustflags".to_owned(), json!(env!("RVP_RUSTFLAGS"))),
    ]);
    let name = if device.is_cpu() { "cpu".to_owned() } else { format!("{:?}", device.location()) };
    Ok(Description { versions, device: name, settings })
}
