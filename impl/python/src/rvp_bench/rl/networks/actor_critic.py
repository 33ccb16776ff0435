"""The networks of the policy-gradient agents."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from .mlp import mlp


class ActorCritic(nn.Module):
    """A policy, and a value network beside it that shares nothing (none for REINFORCE).

    Args:
        sizes: observations, hidden layers…, actions.
        critic: whether there is a value network.
    """

    def __init__(self, sizes: Sequence[int], critic: bool) -> None:
        super().__init__()
        self.policy = mlp(sizes, nn.Tanh)
        self.value = mlp([*sizes[:-1], 1], nn.Tanh) if critic else None

    def values(self, observations: torch.Tensor) -> torch.Tensor | None:
        """State values (batch,), or None without a critic."""
        if self.value is None:
            return None
        values: torch.Tensor = self.value(observations)
        return values.squeeze(1)
