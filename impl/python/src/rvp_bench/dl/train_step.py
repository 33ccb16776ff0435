"""Benchmarks of one training step: what training from scratch and transfer learning share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import clock
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from .cnn_models import CnnModel
from .params import Parts
from .setup import read_setup
from .training import TrainingConfig

CHECKED_STEPS = 20


class TrainStep(Benchmark):
    """Each timed step continues the last one.

    The first step belongs to the set-up (``time_to_first_batch``). The answers are those of the
    first 20 steps, however many are measured: warm-up and measured steps are among them, and
    ``check`` trains on where there are fewer.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        start = clock.now()
        parts = Parts(params)
        config = parts.take(TrainingConfig)
        self.take_options(parts)
        self.setup = setup = read_setup(parts, context)
        model, self._load_seconds = setup.load_model("initial")
        self.prepare_model(model)
        self.trainer = setup.trainer(model, config)
        self.before_training()
        setup.seed_dropout()
        self.trainer.step()
        synchronize(setup.device)
        self._first_batch_seconds = clock.seconds_since(start)

    def take_options(self, parts: Parts) -> None:
        """Take what this benchmark alone is told."""

    def prepare_model(self, model: CnnModel) -> None:
        """Change the initial network before it is trained."""

    def before_training(self) -> None:
        """Note answers that the first step would change."""

    def after_checked_steps(self) -> None:
        """Note answers that further steps would change."""

    def phases(self) -> list[Phase]:
        return [Phase("train_step_time", self.trainer.config.batch_size)]

    def prepare(self, phase: int) -> None:
        if len(self.trainer.losses) == CHECKED_STEPS:
            self.after_checked_steps()

    def step(self, phase: int) -> None:
        self.trainer.step()

    def first_losses(self) -> list[float]:
        """Losses of the first 20 steps, training on where fewer were measured."""
        losses = self.trainer.first_losses(CHECKED_STEPS)
        self.prepare(0)
        return losses

    def synchronize(self) -> None:
        synchronize(self.setup.device)

    def setup_metrics(self) -> Mapping[str, float]:
        return {
            "model_load_time": self._load_seconds,
            "time_to_first_batch": self._first_batch_seconds,
        }
