//! Policy-gradient learning: REINFORCE, with a baseline, and actor-critic.

use rvp_bench_core::{Benchmark, Context, Params, Result};

use crate::agent_benchmark::AgentBenchmark;
use crate::rl_models::POLICY_GRADIENT;

/// The benchmark of a policy-gradient algorithm.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let known = POLICY_GRADIENT.map(|(name, _)| name);
    AgentBenchmark::create(params, context, "policy-gradient", &known)
}
