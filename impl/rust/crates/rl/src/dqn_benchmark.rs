//! Value-based learning: DQN, double, dueling, prioritized and Rainbow.

use rvp_bench_core::{Benchmark, Context, Params, Result};

use crate::agent_benchmark::AgentBenchmark;
use crate::rl_models::VALUE_BASED;

/// The benchmark of a value-based algorithm.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    AgentBenchmark::create(params, context, "value-based", &VALUE_BASED.map(|(name, _)| name))
}
