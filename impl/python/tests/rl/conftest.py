"""Small agents and the settings they share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rvp_bench import params
from rvp_bench.registry import Context
from rvp_bench.rl.components import Components
from rvp_bench.rl.environments import create_environment
from rvp_bench.rl.recording import Transitions
from rvp_bench.rl.settings import ValueSettings
from rvp_bench.rl.value_agent import ValueAgent

BENCHMARKS = Path(__file__).parents[4] / "benchmarks"
VALUE: dict[str, Any] = {
    "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9, "batch_size": 16, "buffer_size": 200,
    "learning_starts": 0, "train_frequency": 1, "gradient_steps": 1, "target_update_interval": 5,
    "max_grad_norm": 10.0, "exploration_initial": 0.0, "exploration_final": 0.0,
    "exploration_fraction": 1.0, "total_steps": 1000, "n_step": 3, "alpha": 0.6,
    "beta_initial": 0.4, "beta_final": 1.0, "atoms": 11, "v_min": 0.0, "v_max": 10.0, "sigma": 0.5,
}  # fmt: skip
POLICY_GRADIENT: dict[str, Any] = {
    "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9, "max_grad_norm": 10.0,
    "gae_lambda": 0.95, "rollout_steps": 32, "value_coefficient": 0.5, "entropy_coefficient": 0.01,
    "total_steps": 1000,
}  # fmt: skip


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def context(fixtures: Path | None = None, seed: int = 7) -> Context:
    return Context(seed, "cpu", "float32", 1, BENCHMARKS, fixtures)


def transitions() -> Transitions:
    """100 made-up steps; every tenth ends an episode, every twentieth by the time limit."""
    t = np.arange(100)
    observations = np.stack([0.01 * t, 0 * t + 0.5, -0.01 * t, 0 * t + 0.3], 1)
    return Transitions(
        observations.astype(np.float32),
        (observations + np.array([0.01, 0, -0.01, 0])).astype(np.float32),
        t % 2,
        (1 + t / 50).astype(np.float32),
        (t % 10 == 9).astype(np.float32),
        (t % 20 == 19).astype(np.float32),
    )


def value_agent(components: Components = Components(), **changes: Any) -> ValueAgent:  # noqa: B008
    """An agent that has the transitions in its buffer."""
    settings = params.read(ValueSettings, {**VALUE, **changes})
    environment = create_environment("cartpole", 1, BENCHMARKS)
    agent = ValueAgent(components, settings, environment, 1, "cpu")
    agent.learner.buffer.fill(transitions())
    return agent


def losses(components: Components = Components(), **changes: Any) -> list[float]:  # noqa: B008
    """Losses of the first 20 updates of a fresh agent."""
    agent = value_agent(components, **changes)
    return [agent.update() for _ in range(20)]
