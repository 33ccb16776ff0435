"""Recorded transitions: what both suites learn from when their updates are compared."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load_file

from ..data import uniform
from ..errors import BenchError
from .environments import create_environment
from .rollout import Rollout

RECORDED_ACTIONS = 10
"""Stream of the random actions."""


def random_actions(seed: int, count: int, actions: int) -> list[int]:
    """Actions in 0..actions-1, equal in both suites."""
    return [int(number) for number in uniform(seed, count, RECORDED_ACTIONS) * actions]


@dataclasses.dataclass(frozen=True)
class Transitions:
    """Consecutive steps of random actions.

    Attributes:
        observations, next_observations: (count, n) float32.
        actions: (count,) int64.
        rewards, dones, timeouts: (count,) float32. ``dones`` includes the timeouts.
    """

    observations: npt.NDArray[np.float32]
    next_observations: npt.NDArray[np.float32]
    actions: npt.NDArray[np.int64]
    rewards: npt.NDArray[np.float32]
    dones: npt.NDArray[np.float32]
    timeouts: npt.NDArray[np.float32]

    @classmethod
    def record(cls, environment: str, count: int, seed: int, benchmarks: Path) -> Transitions:
        """``count`` transitions; more of them begin with the same ones."""
        task = create_environment(environment, seed, benchmarks)
        space: Any = task.action_space
        observation = task.reset()[0]
        rows = []
        for action in random_actions(seed, count, int(space.n)):
            following, reward, terminated, truncated, _ = task.step(action)
            done, timeout = terminated or truncated, truncated and not terminated
            rows.append((observation, following, action, reward, done, timeout))
            observation = task.reset()[0] if done else following
        observations, next_observations, actions, rewards, dones, timeouts = zip(*rows, strict=True)
        return cls(
            np.stack(observations),
            np.stack(next_observations),
            np.array(actions, dtype=np.int64),
            np.array(rewards, dtype=np.float32),
            np.array(dones, dtype=np.float32),
            np.array(timeouts, dtype=np.float32),
        )

    @classmethod
    def load(cls, path: Path, count: int) -> Transitions:
        """The first ``count`` of those that the fixtures step wrote.

        Raises BenchError when the file is not that, or holds fewer.
        """
        try:
            tensors = load_file(path)
            transitions = cls(**{name: tensor[:count] for name, tensor in tensors.items()})
        except (OSError, SafetensorError, TypeError) as error:
            raise BenchError(f"cannot read {path}: {error}") from error
        if (found := len(transitions.rewards)) < count:
            raise BenchError(f"{path} holds {found} transitions, the case asks for {count}")
        return transitions

    def rollouts(self, steps: int, whole_episodes: bool) -> list[Rollout]:
        """Cut into rollouts of so many steps, or on until the last episode has ended.

        The rest that is too short is left out. Raises BenchError when that is everything.
        """
        rollouts, start = [], 0
        while (end := self._end(start + steps, whole_episodes)) is not None:
            rollouts.append(self._rollout(start, end))
            start = end
        if not rollouts:
            length = len(self.rewards)
            raise BenchError(f"the recording of {length} steps is too short for {steps}")
        return rollouts

    def _end(self, end: int, whole_episodes: bool) -> int | None:
        while whole_episodes and end <= len(self.rewards) and not self.dones[end - 1]:
            end += 1
        return end if end <= len(self.rewards) else None

    def _rollout(self, start: int, end: int) -> Rollout:
        steps = slice(start, end)
        ended, timeouts = self.dones[steps] != 0, self.timeouts[steps] != 0
        return Rollout(
            list(self.observations[steps]),
            self.actions[steps].tolist(),
            self.rewards[steps].tolist(),
            list(self.next_observations[steps]),
            (ended & ~timeouts).tolist(),
            ended.tolist(),
        )
