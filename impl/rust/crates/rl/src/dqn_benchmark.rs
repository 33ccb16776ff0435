//! `rl/dqn`: value-based learning, with DQN, double, dueling, prioritized and Rainbow.

use rvp_bench_core::{Benchmark, Context, Params, Result};

use crate::agent_benchmark::{AgentBenchmark, AgentCase, Update};
use crate::algorithms::create_value_agent;
use crate::case_params::read_two;
use crate::recording::Transitions;
use crate::settings::ValueSettings;
use crate::value_agent::ValueAgent;

/// The benchmark of a value-based algorithm, which learns from a full replay buffer.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let (case, settings) = read_two::<AgentCase, ValueSettings>(params)?;
    let (of, at) = (case.clone(), context.clone());
    let new_agent = Box::new(move || {
        create_value_agent(&of.algorithm, &of.environment, settings.clone(), at.seed, &at)
    });
    AgentBenchmark::create(case, context, new_agent, learning)
}

fn learning(agent: &mut ValueAgent, recorded: &Transitions) -> Result<Update<ValueAgent>> {
    agent.learner.buffer.fill(recorded)?;
    Ok(Box::new(ValueAgent::update))
}
