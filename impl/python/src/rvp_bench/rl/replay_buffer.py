"""Replay buffers: which recorded transitions an update learns from."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from stable_baselines3.common.type_aliases import ReplayBufferSamples
from stable_baselines3.common.vec_env import VecNormalize

from ..errors import BenchError
from .n_step import NStepTransitions
from .random_stream import RandomStream
from .recording import Transitions

Indices = npt.NDArray[np.int64]


class UniformReplayBuffer(NStepTransitions):
    """Every transition is drawn with the same probability, by the shared stream."""

    def __init__(self, *args: Any, stream: RandomStream, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._stream = stream

    def fill(self, transitions: Transitions) -> None:
        """Hold these transitions, as if they had been added one after the other to an empty buffer.

        Raises BenchError when they are more than it holds.
        """
        count = len(transitions.rewards)
        if count > self.buffer_size:
            raise BenchError(f"a replay buffer of {self.buffer_size} cannot hold {count}")
        self.observations[:count, 0] = transitions.observations
        self.next_observations[:count, 0] = transitions.next_observations
        self.actions[:count, 0, 0] = transitions.actions
        self.rewards[:count, 0] = transitions.rewards
        self.dones[:count, 0] = transitions.dones
        self.timeouts[:count, 0] = transitions.timeouts
        self.pos, self.full = count % self.buffer_size, count == self.buffer_size

    def sample(self, batch_size: int, env: VecNormalize | None = None) -> ReplayBufferSamples:
        """Draw a minibatch."""
        return self._get_samples(self.draw(batch_size), env)

    def draw(self, batch_size: int) -> Indices:
        """Indices (batch_size,) of transitions in 0..size-1."""
        return (self._stream.uniforms(batch_size) * self.size()).astype(np.int64)
