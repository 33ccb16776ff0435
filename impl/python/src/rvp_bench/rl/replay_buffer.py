"""Replay buffers: which recorded transitions an update learns from."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from stable_baselines3.common.type_aliases import ReplayBufferSamples
from stable_baselines3.common.vec_env import VecNormalize

from .n_step import NStepTransitions
from .random_stream import RandomStream

Indices = npt.NDArray[np.int64]


class UniformReplayBuffer(NStepTransitions):
    """Every transition is drawn with the same probability, by the shared stream."""

    def __init__(self, *args: Any, stream: RandomStream, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._stream = stream

    def sample(self, batch_size: int, env: VecNormalize | None = None) -> ReplayBufferSamples:
        """Draw a minibatch."""
        return self._get_samples(self.draw(batch_size), env)

    def draw(self, batch_size: int) -> Indices:
        """Indices (batch_size,) of transitions in 0..size-1."""
        return (self._stream.uniforms(batch_size) * self.size()).astype(np.int64)
