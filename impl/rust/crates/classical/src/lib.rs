//! The classical domain: regression, support vector machines, clustering.
//! The files are twins of `impl/python/src/rvp_bench/classical`.

pub mod case_params;
pub mod cross_validation;
pub mod datasets;
pub mod environment;
pub mod regression_benchmark;
pub mod regression_metrics;
pub mod regression_models;

use rvp_bench_core::Registry;

/// The benchmarks of this domain.
pub fn registry() -> Registry {
    Registry::default().register("classical/regression", regression_benchmark::create)
}
