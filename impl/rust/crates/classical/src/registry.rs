//! The benchmarks of the classical domain.

use rvp_bench_core::Registry;

use crate::{
    clustering_benchmark, job_benchmark, regression_benchmark, serving_benchmark, svm_benchmark,
};

/// All of them, by name.
pub fn registry() -> Registry {
    Registry::default()
        .register("classical/clustering", clustering_benchmark::create)
        .register("classical/job", job_benchmark::create)
        .register("classical/regression", regression_benchmark::create)
        .register("classical/serving", serving_benchmark::create)
        .register("classical/svm", svm_benchmark::create)
}
