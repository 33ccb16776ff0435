"""How a value-based agent learns: one gradient update after the other on replayed transitions."""

from __future__ import annotations

import math

import torch

from ..errors import BenchError
from .components import Components
from .networks.q_network import QNetwork
from .prioritized_replay import PrioritizedReplayBuffer
from .replay_buffer import UniformReplayBuffer
from .schedules import linear
from .settings import ValueSettings
from .temporal_difference import categorical, huber


class ValueLearner:
    """The networks, their optimizer and the transitions they learn from.

    Args:
        online: the network that acts and learns.
        target: the network that values the next states; copied from ``online`` after so many
            updates (as in the Nature paper, extended data table 1).
    """

    def __init__(
        self,
        components: Components,
        settings: ValueSettings,
        online: QNetwork,
        target: QNetwork,
        optimizer: torch.optim.Optimizer,
        buffer: UniformReplayBuffer,
    ) -> None:
        self.components, self.settings = components, settings
        self.online, self.target = online, target
        self.buffer = buffer
        self.updates = 0
        self._optimizer = optimizer

    def update(self, steps: int) -> float:
        """One gradient update on a minibatch, after ``steps`` of the training; its loss.

        Raises BenchError when the loss is not finite.
        """
        components, settings = self.components, self.settings
        if components.noisy:
            self.online.reset_noise()
            self.target.reset_noise()
        batch = self.buffer.sample(settings.batch_size)
        discounts = settings.gamma if batch.discounts is None else batch.discounts
        discounts = (1.0 - batch.dones) * discounts
        compare = categorical if components.distributional else huber
        losses, errors = compare(self.online, self.target, batch, discounts, components.double)
        if isinstance(self.buffer, PrioritizedReplayBuffer):
            loss = (self.buffer.weights(self._beta(steps)) * losses.flatten()).mean()
            self.buffer.update_priorities(errors().cpu().numpy())
        else:
            loss = losses.mean()
        value = float(loss.item())
        if not math.isfinite(value):
            raise BenchError(
                f"the loss is {value} in update {self.updates + 1}: the training diverged",
                "lower learning_rate or max_grad_norm",
            )
        self._optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.online.parameters(), settings.max_grad_norm)
        self._optimizer.step()
        self.updates += 1
        if self.updates % settings.target_update_interval == 0:
            self.target.copy(self.online)
        return value

    def _beta(self, steps: int) -> float:
        progress = steps / self.settings.total_steps
        return linear(self.settings.beta_initial, self.settings.beta_final, progress)
