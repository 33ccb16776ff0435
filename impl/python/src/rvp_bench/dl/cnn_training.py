"""``dl/cnn_training``: the time of one training step, and the course of the loss."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from ..protocol import CheckValue
from . import weights
from .cnn_models import CnnModel, evaluating
from .datasets import Samples
from .train_step import TrainStep

CHECKED_IMAGES = 4


class CnnTraining(TrainStep):
    """Trains all layers from the initial weights."""

    def before_training(self) -> None:
        model = self.trainer.model
        self._parameters = weights.count_parameters(model)
        self._logits = first_logits(model, self.trainer.samples)

    def after_checked_steps(self) -> None:
        # What no loss of a training step shows: running statistics, and the last update.
        self._trained_logits = first_logits(self.trainer.model, self.trainer.samples)

    def check(self) -> Mapping[str, CheckValue]:
        losses = self.first_losses()
        return {
            "parameters": float(self._parameters),
            "initial_logits": self._logits,
            "losses": losses,
            "trained_logits": self._trained_logits,
        }


def first_logits(model: CnnModel, samples: Samples) -> list[float]:
    """Logits of the first images, in evaluation mode, flattened."""
    with evaluating(model), torch.no_grad():
        logits = model(samples.images[:CHECKED_IMAGES])
    return logits.to(torch.float64).flatten().tolist()  # type: ignore[no-any-return]
