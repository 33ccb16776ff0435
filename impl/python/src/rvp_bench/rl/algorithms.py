"""The algorithms by name, and agents that run them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ..errors import BenchError
from ..registry import Context
from .components import Components
from .environments import create_environment
from .policy_gradient_agent import Estimator, PolicyGradientAgent
from .settings import PolicyGradientSettings, ValueSettings
from .value_agent import ValueAgent

T = TypeVar("T")

VALUE_BASED: dict[str, Components] = {
    "dqn": Components(),
    "double_dqn": Components(double=True),
    "dueling_dqn": Components(dueling=True),
    "prioritized_dqn": Components(prioritized=True),
    "rainbow": Components(
        double=True, dueling=True, prioritized=True, n_step=True, noisy=True, distributional=True
    ),
}
POLICY_GRADIENT: dict[str, Estimator] = {
    "reinforce": Estimator(critic=False, whole_episodes=True),
    "reinforce_baseline": Estimator(critic=True, whole_episodes=True),
    "actor_critic": Estimator(critic=True, whole_episodes=False),
}


def create_value_agent(
    algorithm: str, environment: str, settings: ValueSettings, seed: int, context: Context
) -> ValueAgent:
    """An untrained agent in its environment.

    Args:
        seed: of weights, environment, exploration and replay.

    Raises:
        BenchError: for an algorithm that is not value-based, or an unknown environment.
    """
    components = _find(VALUE_BASED, "value-based", algorithm)
    task = create_environment(environment, seed, context.benchmarks)
    return ValueAgent(components, settings, task, seed, context.device)


def create_policy_gradient_agent(
    algorithm: str, environment: str, settings: PolicyGradientSettings, seed: int, context: Context
) -> PolicyGradientAgent:
    """An untrained agent in its environment.

    Args:
        seed: of weights, environment and sampled actions.

    Raises:
        BenchError: for an algorithm that is not a policy gradient, or an unknown environment.
    """
    estimator = _find(POLICY_GRADIENT, "policy-gradient", algorithm)
    task = create_environment(environment, seed, context.benchmarks)
    return PolicyGradientAgent(estimator, settings, task, seed, context.device)


def _find(table: Mapping[str, T], family: str, algorithm: str) -> T:
    if algorithm not in table:
        known = ", ".join(table)
        raise BenchError(f"{algorithm!r} is not a {family} algorithm; known: {known}")
    return table[algorithm]
