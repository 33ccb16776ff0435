"""``dl/time_to_accuracy``: training on real images until a test accuracy (as MLPerf measures)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import BenchError
from ..params import Parameters, Size
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from .cnn_models import evaluating
from .params import Parts
from .setup import read_setup
from .training import Trainer, TrainingConfig, accuracy

# Index of the phase of one epoch; the other one is a whole run.
EPOCH = 1


class Target(Parameters, frozen=True, kw_only=True):
    """When a run ends: at an accuracy (share of the test set), or without one as an error."""

    target_accuracy: float
    max_epochs: Size


class TimeToAccuracy(Benchmark):
    """One iteration is a whole training run from the initial weights, evaluations included."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        parts = Parts(params)
        self._config, self._target = parts.take(TrainingConfig), parts.take(Target)
        self._setup = read_setup(parts, context)
        self._accuracies: list[float] = []
        self._trainer, self._load_seconds = self._new_trainer()

    def phases(self) -> list[Phase]:
        return [
            Phase("time_to_accuracy"),
            Phase("epoch_time", self._trainer.batches_per_epoch * self._config.batch_size),
        ]

    def prepare(self, phase: int) -> None:
        self._trainer, _ = self._new_trainer()

    def step(self, phase: int) -> None:
        if phase == EPOCH:
            self._trainer.epoch()
        else:
            self._train_to_target()

    def synchronize(self) -> None:
        synchronize(self._setup.device)

    def check(self) -> Mapping[str, CheckValue]:
        return {
            "epochs": float(len(self._accuracies)),
            "accuracies": self._accuracies,
            "losses": self._trainer.first_losses(self._trainer.batches_per_epoch),
        }

    def setup_metrics(self) -> Mapping[str, float]:
        return {"model_load_time": self._load_seconds}

    def _new_trainer(self) -> tuple[Trainer, float]:
        model, seconds = self._setup.load_model("initial")
        trainer = self._setup.trainer(model, self._config)
        self._setup.seed_dropout()
        return trainer, seconds

    def _train_to_target(self) -> None:
        trainer, target = self._trainer, self._target
        test = self._setup.test.to(trainer.precision.kind)
        self._accuracies = []
        for _ in range(target.max_epochs):
            trainer.epoch()
            with evaluating(trainer.model):
                reached = accuracy(trainer.model, test, self._config.memory_format)
            self._accuracies.append(reached)
            if reached >= target.target_accuracy:
                return
        best = max(self._accuracies)
        raise BenchError(
            f"accuracy {best:.4f} after {target.max_epochs} epochs, "
            f"the target is {target.target_accuracy}",
            "raise max_epochs in the definition, or look for what broke training",
        )
