"""Pursuit: a hunter chases a prey on a torus. The rules: benchmarks/rl/data/pursuit.json.

One step: the hunter moves; if it stands on the prey, the prey is caught. Else the prey moves (two
draws: whether, and where), and may run into the hunter, which is a catch too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
from gymnasium import spaces
from gymnasium.wrappers import TimeLimit

from ...errors import BenchError

Observation = npt.NDArray[np.float32]


def create(benchmarks: Path) -> gymnasium.Env[Any, Any]:
    """The pursuit with its time limit. Raises BenchError when the rules cannot be read."""
    path = benchmarks / "rl/data/pursuit.json"
    try:
        rules = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BenchError(f"cannot read the rules of the pursuit, {path}: {error}") from error
    return TimeLimit(Pursuit(rules), max_episode_steps=rules["max_steps"])


class Pursuit(gymnasium.Env[Observation, int]):
    """Observation (2,): the shortest way to the prey in x and y, in halves of the grid."""

    def __init__(self, rules: dict[str, Any]) -> None:
        self._size: int = rules["size"]
        self._moves: list[tuple[int, int]] = [tuple(move) for move in rules["moves"]]
        self._prey_speed: float = rules["prey_move_probability"]
        self._step_reward: float = rules["step_reward"]
        self._catch_reward: float = rules["catch_reward"]
        self.observation_space = spaces.Box(-1.0, 1.0, (2,), np.float32)
        self.action_space = spaces.Discrete(len(self._moves))  # type: ignore[assignment]
        self._hunter = self._prey = (0, 0)

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Observation, dict[str, Any]]:
        """Four draws: the hunter's cell, the prey's; the prey steps aside in x if they meet."""
        super().reset(seed=seed)
        x, y, prey_x, prey_y = (int(self.np_random.integers(self._size)) for _ in range(4))
        self._hunter = (x, y)
        self._prey = (prey_x, prey_y)
        if self._prey == self._hunter:
            self._prey = ((prey_x + 1) % self._size, prey_y)
        return self._observation(), {}

    def step(self, action: int) -> tuple[Observation, float, bool, bool, dict[str, Any]]:
        """Hunter, then prey."""
        self._hunter = self._moved(self._hunter, int(action))
        if self._hunter != self._prey:
            runs = self.np_random.uniform() < self._prey_speed
            direction = int(self.np_random.integers(len(self._moves)))
            if runs:
                self._prey = self._moved(self._prey, direction)
        caught = self._hunter == self._prey
        reward = self._catch_reward if caught else self._step_reward
        return self._observation(), reward, caught, False, {}

    def _moved(self, cell: tuple[int, int], direction: int) -> tuple[int, int]:
        dx, dy = self._moves[direction]
        return (cell[0] + dx) % self._size, (cell[1] + dy) % self._size

    def _observation(self) -> Observation:
        half = self._size // 2
        # signed distance on the torus, in [-half, half)
        ways = [
            (prey - hunter + half) % self._size - half
            for prey, hunter in zip(self._prey, self._hunter, strict=True)
        ]
        return np.array(ways, dtype=np.float32) / np.float32(half)
