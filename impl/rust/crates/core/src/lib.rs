#![doc = include_str!("../README.md")]

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");
// The files are twins of impl/python/src/rvp_bench.

pub mod barrier;
pub mod callgrind;
pub mod clock;
pub mod closed;
pub mod core_speed;
pub mod data;
#[cfg(feature = "serving")]
pub mod deployment;
pub mod errors;
#[cfg_attr(not(feature = "gpu"), path = "no_gpu.rs")]
pub mod gpu;
#[cfg(feature = "serving")]
pub mod line_server;
pub mod measurement;
pub mod monitor;
#[cfg(feature = "npy")]
pub mod npy;
pub mod params;
pub mod protocol;
pub mod registry;
pub mod runner;
#[cfg(feature = "serving")]
pub mod serving;
#[cfg(feature = "serving")]
pub mod serving_benchmark;
#[cfg(feature = "gpu")]
mod visible_gpu;

pub use errors::{BenchError, Result};
pub use params::read;
pub use protocol::{CheckValue, Checks, Params, Request};
pub use registry::{Benchmark, Context, Metrics, Phase, Registry};
pub use runner::{Description, describe_cpu, serve};
