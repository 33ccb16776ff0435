//! The process of the rl domain: one request in, events out.

use rvp_bench_core::{Registry, runner};
use rvp_bench_rl::device::describe;
use rvp_bench_rl::environment_benchmark::EnvironmentBenchmark;
use rvp_bench_rl::learning_benchmark::LearningBenchmark;
use rvp_bench_rl::{dqn_benchmark, policy_gradient_benchmark};

/// The benchmarks of this domain.
fn registry() -> Registry {
    Registry::default()
        .register("rl/environment", EnvironmentBenchmark::create)
        .register("rl/dqn", dqn_benchmark::create)
        .register("rl/policy_gradient", policy_gradient_benchmark::create)
        .register("rl/learning", LearningBenchmark::create)
}

fn main() {
    std::process::exit(runner::serve(&registry(), describe));
}
