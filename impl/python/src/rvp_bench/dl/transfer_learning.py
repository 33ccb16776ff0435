"""``dl/transfer_learning``: a pretrained backbone, frozen; a new head, trained."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from ..protocol import CheckValue
from . import weights
from .cnn_models import CnnModel, evaluating
from .train_step import TrainStep
from .training import accuracy


class TransferLearning(TrainStep):
    """Puts the pretrained backbone into a new network, freezes that, trains the head."""

    def prepare_model(self, model: CnnModel) -> None:
        self.setup.load_pretrained_backbone(model)
        model.freeze_backbone()
        self._trainable = weights.count_parameters(model)

    def before_training(self) -> None:
        self._backbone = backbone_sum(self.trainer.model)

    def after_checked_steps(self) -> None:
        trainer = self.trainer
        test = self.setup.test.to(trainer.precision.kind)
        with evaluating(trainer.model):
            self._accuracy = accuracy(trainer.model, test, trainer.config.memory_format)

    def check(self) -> Mapping[str, CheckValue]:
        losses = self.first_losses()
        return {
            "trainable_parameters": float(self._trainable),
            "backbone_change": abs(backbone_sum(self.trainer.model) - self._backbone),
            "losses": losses,
            "accuracy": self._accuracy,
        }


def backbone_sum(model: CnnModel) -> float:
    """Sum of absolute values of all parameters and statistics outside the head."""
    total = 0.0
    for name, tensor in weights.state(model).items():
        if not name.startswith(model.HEAD + "."):
            total += float(tensor.detach().to(torch.float64).abs().sum())
    return total
