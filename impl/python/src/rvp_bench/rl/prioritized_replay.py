"""Prioritized replay: an update learns from what surprised the agent."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from .recording import Transitions
from .replay_buffer import Indices, UniformReplayBuffer
from .sum_tree import SumTree


class PrioritizedReplayBuffer(UniformReplayBuffer):
    """Transitions with a large error are drawn more often, and weigh less.

    Schaul et al., Prioritized Experience Replay (2016): proportional variant with stratified
    draws; P(i) = p_i^alpha / sum p^alpha, w_i = (N P(i))^-beta, divided by the batch's largest.
    A new transition gets the largest priority seen.
    """

    PRIORITY_FLOOR = 1e-6  # epsilon of the paper: no transition is lost for ever

    def __init__(self, *args: Any, alpha: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._alpha = alpha
        self._tree = SumTree(self.buffer_size)
        self._largest = 1.0
        self._indices: Indices = np.zeros(0, dtype=np.int64)

    def add(self, *args: Any, **kwargs: Any) -> None:
        """Store a transition with the largest priority."""
        leaf = np.array([self.pos])
        super().add(*args, **kwargs)
        self._tree.update(leaf, np.array([self._largest**self._alpha]))

    def fill(self, transitions: Transitions) -> None:
        """Hold these transitions, all with the largest priority."""
        super().fill(transitions)
        leaves = np.arange(len(transitions.rewards))
        self._tree.update(leaves, np.full(len(leaves), self._largest**self._alpha))

    def draw(self, batch_size: int) -> Indices:
        """One draw from each of ``batch_size`` equal shares of the total priority."""
        shares = (np.arange(batch_size) + self._stream.uniforms(batch_size)) / batch_size
        indices = self._tree.find(shares * self._tree.total())
        # rounding may step over the last leaf in use
        self._indices = np.minimum(indices, self.size() - 1)
        return self._indices

    def weights(self, beta: float) -> torch.Tensor:
        """Importance-sampling weights (batch_size,) of the minibatch drawn last."""
        probabilities = self._tree.values(self._indices) / self._tree.total()
        weights = (self.size() * probabilities) ** -beta
        return torch.as_tensor(weights / weights.max(), dtype=torch.float32, device=self.device)

    def update_priorities(self, errors: npt.NDArray[np.float32]) -> None:
        """New priorities (batch_size,) of the minibatch drawn last, from its absolute errors."""
        priorities = errors.astype(np.float64) + self.PRIORITY_FLOOR
        self._largest = max(self._largest, float(priorities.max()))
        self._tree.update(self._indices, priorities**self._alpha)
