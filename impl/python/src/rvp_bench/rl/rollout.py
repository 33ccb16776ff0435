"""Rollouts: what a policy-gradient update learns from."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Observation = npt.NDArray[np.float32]


@dataclass
class Rollout:
    """Consecutive steps of one policy, lists of equal length."""

    observations: list[Observation] = field(default_factory=list)
    actions: list[int] = field(default_factory=list)
    rewards: list[float] = field(default_factory=list)
    next_observations: list[Observation] = field(default_factory=list)
    terminated: list[bool] = field(default_factory=list)
    ended: list[bool] = field(default_factory=list)

    def add(
        self,
        observation: Observation,
        action: int,
        reward: float,
        next_observation: Observation,
        terminated: bool,
        ended: bool,
    ) -> None:
        """One step; ``ended`` is terminated or truncated."""
        self.observations.append(observation)
        self.actions.append(action)
        self.rewards.append(reward)
        self.next_observations.append(next_observation)
        self.terminated.append(terminated)
        self.ended.append(ended)
