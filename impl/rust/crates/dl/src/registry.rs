//! The benchmarks of this domain.

use rvp_bench_core::Registry;

use crate::{
    cnn_inference, cnn_training, job_benchmark, serving_benchmark, time_to_accuracy,
    transfer_learning,
};

/// All benchmarks of this domain.
pub fn registry() -> Registry {
    Registry::default()
        .register("dl/cnn_training", cnn_training::create)
        .register("dl/cnn_inference", cnn_inference::create)
        .register("dl/job", job_benchmark::create)
        .register("dl/serving", serving_benchmark::create)
        .register("dl/time_to_accuracy", time_to_accuracy::create)
        .register("dl/transfer_learning", transfer_learning::create)
}
