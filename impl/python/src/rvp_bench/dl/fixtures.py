"""Writes the files that both suites read: ``python -m rvp_bench.dl.fixtures OUT PROFILE``.

Initial weights, weights after a short training, int8 networks, batch orders, the pretrained
network and the official data sets. What each profile's definitions ask for is listed here; a
test compares the two. A download that fails does not stop the others: its reason is written to
``<name>.unavailable``, and the cases that need the file fail with that reason.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from ..data import permutation
from ..errors import BenchError
from . import official, pretrained, quantization, weights
from .cnn_models import CnnModel, ModelConfig
from .datasets import Samples, normalize, synthetic
from .precision import TrainingPrecision
from .providers import OFFICIAL, read_dataset
from .training import Trainer, TrainingConfig

SEED = 2026
EPOCHS = 20
CALIBRATION_IMAGES = 64
TRAINING = TrainingConfig(batch_size=50, optimizer="sgd", learning_rate=0.05)
TRAINING_EPOCHS = 3
MNIST_5K = Path("dl/data/mnist-5k")

LENET = ModelConfig("lenet", 10, in_channels=1, stem=28)
SIMPLE_CNN = ModelConfig("simple_cnn", 10, in_channels=1, stem=28)
ATTENTION_CNN = ModelConfig("attention_cnn", 10)
RESNET18_HALF = ModelConfig("resnet18", 10, width=0.5)
VGG16_HALF = ModelConfig("vgg16", 10, width=0.5)
MOBILENET_V2_HALF = ModelConfig("mobilenet_v2", 10, width=0.5)
MOBILENET_V2_HEAD = ModelConfig("mobilenet_v2", 10, stem=224)
LARGE = ("resnet18", "vgg16", "mobilenet_v2")


@dataclass(frozen=True)
class Plan:
    """What one profile needs."""

    initial: tuple[ModelConfig, ...] = ()
    trained: tuple[ModelConfig, ...] = ()
    int8_initial: tuple[ModelConfig, ...] = ()
    int8_trained: tuple[ModelConfig, ...] = ()
    orders: tuple[int, ...] = ()
    pretrained: bool = False
    datasets: tuple[str, ...] = ()


PLANS = {
    "smoke": Plan(initial=(LENET,), trained=(LENET,), orders=(64, 500)),
    "quick": Plan(
        initial=(
            LENET,
            SIMPLE_CNN,
            ATTENTION_CNN,
            RESNET18_HALF,
            VGG16_HALF,
            MOBILENET_V2_HALF,
            MOBILENET_V2_HEAD,
        ),
        trained=(LENET, SIMPLE_CNN),
        int8_initial=(RESNET18_HALF, MOBILENET_V2_HALF),
        int8_trained=(SIMPLE_CNN,),
        orders=(64, 160, 500, 1000),
        pretrained=True,
    ),
    "full": Plan(
        initial=(
            LENET,
            SIMPLE_CNN,
            ATTENTION_CNN,
            MOBILENET_V2_HEAD,
            *(ModelConfig(name, 1000, stem=224) for name in LARGE),
            *(ModelConfig(name, classes) for name in LARGE for classes in (10, 100)),
        ),
        trained=(LENET, SIMPLE_CNN),
        int8_initial=tuple(ModelConfig(name, 1000, stem=224) for name in LARGE),
        int8_trained=(LENET, SIMPLE_CNN),
        orders=(64, 256, 4000, 50_000, 60_000),
        pretrained=True,
        datasets=tuple(OFFICIAL),
    ),
}


def main(out: Path, profile: str, benchmarks: Path | None = None) -> None:
    """Write one profile's files into ``out``, which exists afterwards."""
    if profile not in PLANS:
        raise SystemExit(f"unknown profile {profile!r}; known: {', '.join(PLANS)}")
    plan = PLANS[profile]
    out.mkdir(parents=True, exist_ok=True)
    # One thread: the order of summation, so the trained weights, do not depend on the machine's.
    torch.set_num_threads(1)
    for count in plan.orders:
        write_order(out, count)
    for config in plan.initial:
        save(out, initial_model(config), config, "initial", config in plan.int8_initial)
    for config in plan.trained:
        train = read_mnist_5k(benchmarks or benchmarks_folder())
        model = trained_model(config, train)
        save(out, model, config, "trained", config in plan.int8_trained, train)
    if plan.pretrained:
        attempt(out, pretrained.CONFIG.architecture, partial(pretrained.write_pretrained, out))
    for name in plan.datasets:
        attempt(out, name, partial(official.fetch, name, out))


# --- networks ----------------------------------------------------------------------------------


def initial_model(config: ModelConfig) -> CnnModel:
    """Seeded weights, and statistics of one batch of noise.

    With the neutral statistics of a new network, deep ones answer with huge or vanishing logits,
    on which a comparison would mean little.
    """
    model = weights.initial_model(config, SEED)
    count = 8 if config.stem == 224 else 32
    images = synthetic(SEED, count, config.in_channels, config.stem, config.num_classes).images
    norms = [module for module in model.modules() if isinstance(module, torch.nn.BatchNorm2d)]
    momenta = [norm.momentum for norm in norms]
    model.train()
    for norm in norms:
        norm.momentum = 1.0
    with torch.no_grad():
        model(images)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    return model


def trained_model(config: ModelConfig, train: Samples) -> CnnModel:
    """The initial network after three epochs on MNIST 5k, for accuracies that mean something."""
    order = torch.from_numpy(batch_order(len(train)))
    precision = TrainingPrecision(torch.float32)
    trainer = Trainer(initial_model(config), train, order, TRAINING, precision)
    for _ in range(TRAINING_EPOCHS):
        trainer.epoch()
    return trainer.model


def save(
    out: Path,
    model: CnnModel,
    config: ModelConfig,
    state: str,
    int8: bool,
    train: Samples | None = None,
) -> None:
    """Write a network's weights, and its int8 form, calibrated on real images or on noise."""
    with atomic(out / weights.file_name(config, state)) as path:
        weights.save_weights(model, path)
    if not int8:
        return
    count, side = CALIBRATION_IMAGES, config.stem
    noise = synthetic(SEED, count, config.in_channels, side, config.num_classes)
    calibration = (train or noise).images[:count]
    with atomic(out / quantization.file_name(config, state)) as path:
        quantization.quantize(model, calibration).save(str(path))


# --- data --------------------------------------------------------------------------------------


def batch_order(count: int) -> npt.NDArray[np.int64]:
    """``[EPOCHS, count]`` shuffles of the sample indices."""
    return np.stack([permutation(SEED, count, stream=epoch) for epoch in range(EPOCHS)])


def write_order(out: Path, count: int) -> None:
    """Write the batch order of a training set of ``count`` samples."""
    with atomic(out / f"order-{count}.npy") as path, path.open("wb") as file:
        np.save(file, batch_order(count))


def benchmarks_folder() -> Path:
    """The repository's ``benchmarks``, found from this file (the suite runs from its checkout)."""
    return Path(__file__).resolve().parents[5] / "benchmarks"


def read_mnist_5k(benchmarks: Path) -> Samples:
    """Standardised training images of MNIST 5k."""
    train, _ = read_dataset("mnist_5k", benchmarks / MNIST_5K)
    return normalize(train, "mnist", channels=1, side=28)


# --- files -------------------------------------------------------------------------------------


@contextmanager
def atomic(path: Path) -> Iterator[Path]:
    """A path to write to, which gets its name only when the block ends well."""
    unfinished = path.with_name(path.name + ".partial")
    yield unfinished
    os.replace(unfinished, path)


def attempt(out: Path, name: str, write: Callable[[], None]) -> None:
    """Run a download; write down why it failed, if it did."""
    note = out / f"{name}.unavailable"
    note.unlink(missing_ok=True)
    try:
        write()
    except BenchError as error:
        print(f"{name}: {error.message}", file=sys.stderr)
        note.write_text(error.message + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
