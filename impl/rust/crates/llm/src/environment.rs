//! What this process is made of, and how many threads it may use.

use rvp_bench_core::Result;
use rvp_bench_core::gpu::Gpu;
use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::{Description, recorded_versions};
use serde_json::{Map, json};

use crate::device::open_device;

/// Apply threads and device; versions, device and settings. Fails when a GPU is asked for and is
/// not there.
pub fn describe(request: &Request) -> Result<Description> {
    // candle asks this variable how many pieces to cut its work into.
    // SAFETY: no other thread runs yet.
    unsafe {
        std::env::set_var("RAYON_NUM_THREADS", request.threads.to_string());
        std::env::set_var("TOKENIZERS_PARALLELISM", "false");
    }
    join_rayon_pool(request.threads)?;
    let device = open_device(&request.device)?;
    let versions = recorded_versions(env!("RVP_VERSIONS"));
    let settings = Map::from_iter([
        ("threads".to_owned(), json!(candle_core::utils::get_num_threads())),
        ("blas".to_owned(), json!("none (gemm)")),
        // Which of candle's int8 and int4 kernels run is decided by the processor.
        ("avx2_kernels".to_owned(), json!(candle_core::utils::with_avx())),
        ("target_features".to_owned(), json!(env!("RVP_TARGET_FEATURES"))),
        ("rustflags".to_owned(), json!(env!("RVP_RUSTFLAGS"))),
        (
            "tf32_override".to_owned(),
            json!(std::env::var("NVIDIA_TF32_OVERRIDE").unwrap_or_default()),
        ),
    ]);
    let name = if device.is_cpu() { "cpu".to_owned() } else { Gpu::open()?.name()? };
    Ok(Description { versions, device: name, settings })
}

/// Make the calling thread one of the `threads` of rayon's global pool. Fails when that already runs.
///
/// candle's softmax, normalisation and other kernels run in this pool. A caller outside it hands each
/// of them to a worker on another core and sleeps until it is done, which takes longer than a small
/// kernel itself.
fn join_rayon_pool(threads: usize) -> Result<()> {
    rayon::ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build_global()?;
    Ok(())
}
