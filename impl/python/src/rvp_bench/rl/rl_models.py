"""The agents by algorithm name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import BenchError
from .components import Components
from .environments import create_environment
from .policy_gradient_agent import Estimator, PolicyGradientAgent
from .settings import PolicyGradientSettings, ValueSettings
from .value_agent import ValueAgent

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

Agent = ValueAgent | PolicyGradientAgent


def create_rl_agent(
    algorithm: str, params: Mapping[str, Any], seed: int, device: str, benchmarks: Path
) -> Agent:
    """An untrained agent in its environment.

    Args:
        algorithm: a key of :data:`VALUE_BASED` or :data:`POLICY_GRADIENT`.
        params: ``environment`` and the algorithm's settings (see :mod:`.settings`).
        seed: of weights, environment, exploration and replay.
        device: ``cpu`` or ``cuda``.
        benchmarks: folder of the definitions.

    Raises:
        BenchError: for an unknown algorithm or environment, or a missing setting.
    """
    known = [*VALUE_BASED, *POLICY_GRADIENT]
    if algorithm not in known:
        raise BenchError(f"unknown algorithm {algorithm!r}; known: {', '.join(known)}")
    environment = create_environment(str(params.get("environment")), seed, benchmarks)
    if algorithm in VALUE_BASED:
        values = ValueSettings.from_params(params)
        return ValueAgent(VALUE_BASED[algorithm], values, environment, seed, device)
    settings = PolicyGradientSettings.from_params(params)
    return PolicyGradientAgent(POLICY_GRADIENT[algorithm], settings, environment, seed, device)
