"""``dl/cnn_training``: the time of one training step, and the course of the loss."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import clock
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from . import weights
from .setup import Setup, first_logits
from .training import TrainingConfig

CHECKED_STEPS = 20


class CnnTraining(Benchmark):
    """Trains from the initial weights; each timed step continues the last one.

    The first step belongs to the set-up (``time_to_first_batch``), and the check trains on until
    the losses of the first 20 steps are known: warm-up and measured steps are among them.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        start = clock.now()
        self._setup = setup = Setup(params, context)
        model, self._load_seconds = setup.load_model("initial")
        self._parameters = weights.count_parameters(model)
        self._trainer = setup.trainer(model, TrainingConfig.from_params(params))
        self._logits = first_logits(model, self._trainer.samples)
        setup.first_step(self._trainer)
        self._first_batch_seconds = clock.seconds_since(start)

    def phases(self) -> list[Phase]:
        return [Phase("train_step_time", self._trainer.config.batch_size)]

    def step(self, phase: int) -> None:
        self._trainer.step()

    def synchronize(self) -> None:
        synchronize(self._setup.device)

    def check(self) -> Mapping[str, CheckValue]:
        return {
            "parameters": float(self._parameters),
            "initial_logits": self._logits,
            "losses": self._trainer.first_losses(CHECKED_STEPS),
        }

    def setup_metrics(self) -> Mapping[str, float]:
        return {
            "model_load_time": self._load_seconds,
            "time_to_first_batch": self._first_batch_seconds,
        }
