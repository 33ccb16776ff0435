"""Environments by name. CartPole, Acrobot and LunarLander are Gymnasium's own, unchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gymnasium

from ...errors import BenchError
from ..random_stream import ENVIRONMENT, RandomStream, StreamGenerator
from . import acrobot, cartpole, lunar_lander, pursuit

Environment = gymnasium.Env[Any, Any]

ENVIRONMENTS: dict[str, Callable[[Path], Environment]] = {
    "cartpole": cartpole.create,
    "acrobot": acrobot.create,
    "lunar_lander": lunar_lander.create,
    "pursuit": pursuit.create,
}


def create_environment(name: str, seed: int, benchmarks: Path) -> Environment:
    """An environment with its time limit, fed by the stream of ``seed``.

    Args:
        name: one of :data:`ENVIRONMENTS`.
        seed: of the start states and of whatever is random in the dynamics.
        benchmarks: folder of the definitions (the pursuit's rules lie there).

    Raises:
        BenchError: for an unknown name, listing the known ones.
    """
    if name not in ENVIRONMENTS:
        raise BenchError(f"unknown environment {name!r}; known: {', '.join(ENVIRONMENTS)}")
    environment = ENVIRONMENTS[name](benchmarks)
    generator: Any = StreamGenerator(RandomStream(seed, ENVIRONMENT))
    environment.unwrapped.np_random = generator
    return environment
