"""``rl/dqn``: value-based learning, with DQN, double, dueling, prioritized and Rainbow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..registry import Context
from .agent_benchmark import AgentBenchmark, AgentCase
from .algorithms import create_value_agent
from .case_params import read_two
from .recording import Transitions
from .settings import ValueSettings
from .value_agent import ValueAgent


def create(params: Mapping[str, Any], context: Context) -> AgentBenchmark[ValueAgent]:
    """The benchmark of a value-based algorithm, which learns from a full replay buffer."""
    case, settings = read_two(params, AgentCase, ValueSettings)

    def new_agent() -> ValueAgent:
        return create_value_agent(case.algorithm, case.environment, settings, context.seed, context)

    return AgentBenchmark(case, context, new_agent, _learning)


def _learning(agent: ValueAgent, recorded: Transitions) -> Callable[[], float]:
    agent.learner.buffer.fill(recorded)
    return agent.update
