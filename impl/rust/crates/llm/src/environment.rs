//! What this process is made of, and how many threads it may use.

use std::collections::BTreeMap;

use rvp_bench_core::Result;
use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::Description;
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
    let rustc = env!("RVP_RUSTC").split(' ').nth(1).unwrap_or_default();
    let mut versions = BTreeMap::from([("rust".to_owned(), rustc.to_owned())]);
    let libraries = env!("RVP_LIBRARIES").split(',').filter_map(|pair| pair.split_once('='));
    versions.extend(libraries.map(|(name, version)| (name.to_owned(), version.to_owned())));
    let settings = Map::from_iter([
        ("threads".to_owned(), json!(candle_core::utils::get_num_threads())),
        ("blas".to_owned(), json!("none (gemm)")),
        // candle's int8 and int4 kernels are chosen when it is compiled.
        ("avx2_kernels".to_owned(), json!(candle_core::utils::with_avx())),
        ("target_features".to_owned(), json!(env!("RVP_TARGET_FEATURES"))),
        ("rustflags".to_owned(), json!(env!("RVP_RUSTFLAGS"))),
    ]);
    let name = if device.is_cpu() { "cpu".to_owned() } else { format!("{:?}", device.location()) };
    Ok(Description { versions, device: name, settings })
}
