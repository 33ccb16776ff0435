"""``rl/policy_gradient``: REINFORCE, with a baseline, and actor-critic."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

from ..registry import Context
from .agent_benchmark import AgentBenchmark, AgentCase
from .algorithms import create_policy_gradient_agent
from .case_params import read_two
from .policy_gradient_agent import PolicyGradientAgent
from .recording import Transitions
from .settings import PolicyGradientSettings


def create(params: Mapping[str, Any], context: Context) -> AgentBenchmark[PolicyGradientAgent]:
    """The benchmark of a policy gradient, which learns from recorded rollouts in turn."""
    case, settings = read_two(params, AgentCase, PolicyGradientSettings)

    def new_agent() -> PolicyGradientAgent:
        return create_policy_gradient_agent(
            case.algorithm, case.environment, settings, context.seed, context
        )

    return AgentBenchmark(case, context, new_agent, _learning)


def _learning(agent: PolicyGradientAgent, recorded: Transitions) -> Callable[[], float]:
    rollouts = recorded.rollouts(agent.settings.rollout_steps, agent.estimator.whole_episodes)
    endless = itertools.cycle(rollouts)
    return lambda: agent.update(next(endless))
