"""Acrobot-v1 (Sutton 1996): swing the tip of a two-link arm up, at most 500 steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gymnasium


def create(_benchmarks: Path) -> gymnasium.Env[Any, Any]:
    """Gymnasium's environment as ``gymnasium.make`` gives it. Observation (6,), 3 actions."""
    return gymnasium.make("Acrobot-v1")
