"""What the benchmarks ask of an agent of either family."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

from .learning_curve import LearningCurve


class Agent(Protocol):
    """Acts in an environment of its own and learns from it."""

    def act(self, observation: npt.NDArray[np.float32]) -> int:
        """An action for one observation (1, observations)."""

    def act_greedily(self) -> None:
        """From now on act without exploration."""

    @property
    def observation(self) -> npt.NDArray[np.float32]:
        """The observation (observations,) that the next action answers."""

    def rollout(self, steps: int) -> object:
        """Act, and store or forget, for so many environment steps."""

    def train_until(self, curve: LearningCurve) -> None:
        """Train until the curve is solved or the steps are used up."""
