"""The losses of the value-based agents: temporal-difference errors of values, or of distributions.

Each takes the ``online`` network that learns, the ``target`` network that values the next states,
a minibatch, its ``discounts`` (batch, 1), 0 where the episode terminated, and whether the next
action is selected by the online network (van Hasselt et al. 2016) or by the target itself.
Each gives losses, one for each of the batch, and what gives their errors (batch,): the new
priorities, for which prioritized replay alone asks.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from stable_baselines3.common.type_aliases import ReplayBufferSamples
from torch.nn import functional

from . import distributional
from .networks.q_network import QNetwork

LossesAndErrors = tuple[torch.Tensor, Callable[[], torch.Tensor]]


def huber(
    online: QNetwork,
    target: QNetwork,
    batch: ReplayBufferSamples,
    discounts: torch.Tensor,
    double: bool,
) -> LossesAndErrors:
    """Huber losses (batch, 1) of the temporal-difference errors, and their absolute values."""
    with torch.no_grad():
        next_values = target(batch.next_observations)
        if double:
            best = online(batch.next_observations).argmax(1, keepdim=True)
            next_values = next_values.gather(1, best)
        else:
            next_values = next_values.amax(1, keepdim=True)
        targets = batch.rewards + discounts * next_values
    values = online(batch.observations).gather(1, batch.actions)
    losses = functional.smooth_l1_loss(values, targets, reduction="none")
    return losses, lambda: (targets - values.detach()).abs().squeeze(1)


def categorical(
    online: QNetwork,
    target: QNetwork,
    batch: ReplayBufferSamples,
    discounts: torch.Tensor,
    double: bool,
) -> LossesAndErrors:
    """Cross-entropies (batch,) with the projected target distribution; they are the errors."""
    z = online.z
    assert z is not None
    with torch.no_grad():
        probabilities = target.log_probabilities(batch.next_observations).exp()
        selecting = online(batch.next_observations) if double else (probabilities * z).sum(2)
        rows = torch.arange(len(selecting), device=selecting.device)
        best = probabilities[rows, selecting.argmax(1)]
        targets = distributional.project(best, batch.rewards, discounts, z)
    predicted = online.log_probabilities(batch.observations)[rows, batch.actions.squeeze(1)]
    losses = -(targets * predicted).sum(1)
    return losses, losses.detach
