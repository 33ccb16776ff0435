//! What this process is made of. It starts no thread beside the monitor's: every library here
//! is called where it is single-threaded; `classical/serving` has threads of its own.

use rvp_bench_core::Result;
use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::{Description, describe_cpu, recorded_versions};
use serde_json::{Map, json};

/// Versions, device and settings. Fails when a GPU is asked for: nothing in this domain runs on
/// one.
pub fn describe(request: &Request) -> Result<Description> {
    let description = describe_cpu(request)?;
    let versions = recorded_versions(env!("RVP_VERSIONS"));
    let settings = Map::from_iter([
        ("dtype".to_owned(), json!("float64")),
        ("threads".to_owned(), json!(1)),
        ("blas".to_owned(), json!("none (matrixmultiply)")),
        ("target_cpu".to_owned(), json!(target_cpu())),
        ("target_features".to_owned(), json!(env!("RVP_TARGET_FEATURES"))),
        ("rustflags".to_owned(), json!(env!("RVP_RUSTFLAGS"))),
    ]);
    Ok(Description { versions, settings, ..description })
}

fn target_cpu() -> &'static str {
    let flags = env!("RVP_RUSTFLAGS");
    let named = flags.split_once("target-cpu=").map(|(_, rest)| rest);
    named.and_then(|rest| rest.split(' ').next()).unwrap_or("generic")
}
