"""``dl/transfer_learning``: a pretrained backbone, frozen; a new head, trained."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from .. import clock
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from . import weights
from .cnn_models import CnnModel
from .setup import Setup
from .training import TrainingConfig, accuracy

CHECKED_STEPS = 20


class TransferLearning(Benchmark):
    """Loads a new network, puts the pretrained backbone into it, freezes that, trains the head."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        start = clock.now()
        self._setup = setup = Setup(params, context)
        model, self._load_seconds = setup.load_model("initial")
        setup.load_pretrained_backbone(model)
        model.freeze_backbone()
        self._trainable = weights.count_parameters(model)
        self._trainer = setup.trainer(model, TrainingConfig.from_params(params))
        self._backbone = backbone_sum(model)
        setup.first_step(self._trainer)
        self._first_batch_seconds = clock.seconds_since(start)

    def phases(self) -> list[Phase]:
        return [Phase("train_step_time", self._trainer.config.batch_size)]

    def step(self, phase: int) -> None:
        self._trainer.step()

    def synchronize(self) -> None:
        synchronize(self._setup.device)

    def check(self) -> Mapping[str, CheckValue]:
        losses = self._trainer.first_losses(CHECKED_STEPS)
        model = self._trainer.model
        model.eval()
        test = self._setup.test.to(self._trainer.precision.kind)
        return {
            "trainable_parameters": float(self._trainable),
            "backbone_change": abs(backbone_sum(model) - self._backbone),
            "losses": losses,
            "accuracy": accuracy(model, test, self._trainer.config.channels_last),
        }

    def setup_metrics(self) -> Mapping[str, float]:
        return {
            "model_load_time": self._load_seconds,
            "time_to_first_batch": self._first_batch_seconds,
        }


def backbone_sum(model: CnnModel) -> float:
    """Sum of absolute values of all parameters and statistics outside the head."""
    total = 0.0
    for name, tensor in weights.state(model).items():
        if not name.startswith(model.HEAD + "."):
            total += float(tensor.detach().to(torch.float64).abs().sum())
    return total
