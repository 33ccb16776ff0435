"""dl/job: from files of images to a saved network, step by step and as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import torch

from ..params import Parameters, Size, read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from . import batch_order, digit_server, weights
from .cnn_models import create_cnn_model, evaluating
from .datasets import Samples, normalize
from .digit_network import NETWORK, save
from .precision import TrainingPrecision
from .providers import locate, read_dataset
from .training import Trainer, TrainingConfig, accuracy

SHOWN_IMAGES = 4


class JobParams(Parameters, frozen=True):
    """What ``benchmarks/dl/job.toml`` may say.

    Attributes:
        dataset: whose files are read.
        train_samples: the first training images are learned; all test images are held out.
        epochs: passes over them.
        batch_size, learning_rate, momentum: of SGD.
    """

    dataset: Literal["mnist_5k"]
    train_samples: Size
    epochs: Size
    batch_size: Size
    learning_rate: float
    momentum: float


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Set a case up."""
    return JobBenchmark(read(JobParams, params), context)


class JobBenchmark(Benchmark):
    """Each step works on what the one before it left; the whole job is all of them in turn."""

    def __init__(self, params: JobParams, context: Context) -> None:
        """Once untimed, so that no step finds nothing; what first calls pay is paid."""
        self._params = params
        self._images = locate(params.dataset, context)
        self._initial = context.fixture(weights.file_name(NETWORK, "initial"))
        count = params.train_samples
        order = context.fixture(batch_order.file_name(count))
        self._order = batch_order.read_order(order, count)
        self._folder = TemporaryDirectory()
        self._file = Path(self._folder.name) / "model.pt"
        self._raw: tuple[Samples, Samples]
        self._learned: Samples
        self._held_out: Samples
        self._trainer: Trainer
        self._accuracy = 0.0
        self._whole()

    def phases(self) -> list[Phase]:
        """The steps, and the job."""
        names = ["read", "preprocess", "fit", "evaluate", "save", "job"]
        return [Phase(f"{name}_time", blockable=True) for name in names]

    def step(self, phase: int) -> None:
        """Timed: one step, or the whole job."""
        STEPS[phase](self)

    def check(self) -> Mapping[str, CheckValue]:
        """The course of the training, its quality, and what the last saved network answers."""
        trainer, shown = self._trainer, self._held_out.images[:SHOWN_IMAGES]
        with evaluating(trainer.model), torch.no_grad():
            logits = trainer.model(shown)
        saved = digit_server.load(str(self._file))(shown)
        return {
            "images": float(sum(len(part) for part in self._raw)),
            "losses": trainer.first_losses(self._params.epochs * trainer.batches_per_epoch),
            "accuracy": self._accuracy,
            "logits": logits.to(torch.float64).flatten().tolist(),
            "saved_logits": saved.to(torch.float64).flatten().tolist(),
        }

    def _read(self) -> None:
        self._raw = read_dataset(self._params.dataset, self._images)

    def _preprocess(self) -> None:
        train, test = self._raw
        learned = train.take(self._params.train_samples)
        self._learned = normalize(learned, "mnist", channels=1, side=28)
        self._held_out = normalize(test, "mnist", channels=1, side=28)

    def _fit(self) -> None:
        model = create_cnn_model(NETWORK)
        weights.load_weights(model, self._initial)
        config, precision = training_of(self._params), TrainingPrecision(torch.float32)
        self._trainer = Trainer(model, self._learned, self._order, config, precision)
        for _ in range(self._params.epochs):
            self._trainer.epoch()

    def _evaluate(self) -> None:
        model = self._trainer.model
        with evaluating(model):
            self._accuracy = accuracy(model, self._held_out, "contiguous")

    def _save(self) -> None:
        save(self._trainer.model, self._file)

    def _whole(self) -> None:
        for step in STEPS[:-1]:
            step(self)


STEPS = (
    JobBenchmark._read,
    JobBenchmark._preprocess,
    JobBenchmark._fit,
    JobBenchmark._evaluate,
    JobBenchmark._save,
    JobBenchmark._whole,
)


def training_of(params: JobParams) -> TrainingConfig:
    """SGD with momentum and nothing else."""
    return TrainingConfig(
        batch_size=params.batch_size,
        optimizer="sgd",
        learning_rate=params.learning_rate,
        momentum=params.momentum,
        weight_decay=0.0,
        clip_norm=0.0,
        memory_format="contiguous",
    )
