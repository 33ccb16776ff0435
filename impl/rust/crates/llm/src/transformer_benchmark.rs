//! The entry to both families: names of benchmarks to their makers.

use rvp_bench_core::{Benchmark, Context, Params, Registry, Result};

use crate::bert_benchmark::TaskBenchmark;
use crate::gpt2_benchmark::GenerationBenchmark;
use crate::params;

/// The benchmarks of this domain.
pub fn create_registry() -> Registry {
    Registry::default()
        .register("llm/bert", TaskBenchmark::create)
        .register("llm/gpt2", create_gpt2)
}

/// GPT-2 generates, or carries the same heads as the encoders.
fn create_gpt2(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    match params::text(params, "task")? {
        "generation" => GenerationBenchmark::create(params, context),
        _ => TaskBenchmark::create(params, context),
    }
}
