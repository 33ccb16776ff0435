//! What every domain of the Rust suite shares. The files are twins of `impl/python/src/rvp_bench`.

pub mod clock;
pub mod closed;
pub mod core_speed;
pub mod data;
pub mod errors;
pub mod gpu;
pub mod measurement;
pub mod monitor;
pub mod params;
pub mod protocol;
pub mod registry;
pub mod runner;

pub use errors::{BenchError, Result};
pub use protocol::{CheckValue, Checks, Params};
pub use registry::{Benchmark, Context, Metrics, Phase, Registry};
