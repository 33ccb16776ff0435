"""n-step transitions: reward sum, discount and the state to bootstrap from, found when sampled.

Sutton and Barto, Reinforcement Learning (2018), section 7.1. The sum stops at the end of an
episode, and at the newest transition in the buffer; a truncated end still bootstraps.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from stable_baselines3.common.buffers import NStepReplayBuffer, ReplayBuffer
from stable_baselines3.common.type_aliases import ReplayBufferSamples
from stable_baselines3.common.vec_env import VecNormalize


class NStepTransitions(NStepReplayBuffer):
    """Stable-Baselines3's n-step buffer, with its plain (cheaper) lookup when n is 1."""

    def _get_samples(
        self, batch_inds: npt.NDArray[Any], env: VecNormalize | None = None
    ) -> ReplayBufferSamples:
        if self.n_steps == 1:
            return ReplayBuffer._get_samples(self, batch_inds, env)
        return super()._get_samples(np.asarray(batch_inds), env)
