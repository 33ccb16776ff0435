//! Tests of what every domain shares, in one binary: linking takes longer than running.

mod barrier;
mod data;
mod deployment;
mod errors;
#[cfg(feature = "gpu")]
mod gpu;
mod measurement;
mod monitor;
mod params;
mod protocol;
mod registry;
mod runner;
mod serving;
mod support;
