//! The benchmarks of this domain: names to makers.

use rvp_bench_core::{Benchmark, Context, Params, Registry, Result};

use crate::generation_benchmark::GenerationBenchmark;
use crate::serving_benchmark;
use crate::task_benchmark::TaskBenchmark;

/// The benchmarks of this domain.
pub fn create_registry() -> Registry {
    Registry::default()
        .register("llm/bert", TaskBenchmark::create)
        .register("llm/gpt2", create_gpt2)
        .register("llm/serving", serving_benchmark::create)
}

/// GPT-2 generates, or carries the same heads as the encoders.
fn create_gpt2(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    match params.get("task").and_then(|task| task.as_str()) {
        Some("generation") => GenerationBenchmark::create(params, context),
        _ => TaskBenchmark::create(params, context),
    }
}
