"""LunarLander-v3: land on the pad, rigid bodies by Box2D 2.3, at most 1000 steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gymnasium
from gymnasium.envs.box2d import lunar_lander


def create(_benchmarks: Path) -> gymnasium.Env[Any, Any]:
    """Gymnasium's environment as ``gymnasium.make`` gives it. Observation (8,), 4 actions."""
    return gymnasium.make("LunarLander-v3")


def heuristic(environment: gymnasium.Env[Any, Any], observation: Sequence[float]) -> int:
    """The action of Gymnasium's own hand-written controller."""
    return int(lunar_lander.heuristic(environment, observation))  # type: ignore[no-untyped-call]
