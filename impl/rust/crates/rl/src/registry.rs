//! The benchmarks of the rl domain by name.

use rvp_bench_core::Registry;

use crate::environment_benchmark::EnvironmentBenchmark;
use crate::learning_benchmark::LearningBenchmark;
use crate::{dqn_benchmark, policy_gradient_benchmark};

/// All benchmarks of this domain.
pub fn registry() -> Registry {
    Registry::default()
        .register("rl/environment", EnvironmentBenchmark::create)
        .register("rl/dqn", dqn_benchmark::create)
        .register("rl/policy_gradient", policy_gradient_benchmark::create)
        .register("rl/learning", LearningBenchmark::create)
}
