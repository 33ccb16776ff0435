"""CartPole-v1 (Barto, Sutton, Anderson 1983): balance a pole on a cart, at most 500 steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gymnasium


def create(_benchmarks: Path) -> gymnasium.Env[Any, Any]:
    """Gymnasium's environment as ``gymnasium.make`` gives it. Observation (4,), 2 actions."""
    return gymnasium.make("CartPole-v1")
