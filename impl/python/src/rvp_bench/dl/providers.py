"""Where the bytes of a data set come from; never one instead of another in silence.

- ``mnist_5k`` is carried by the repository (``benchmarks/dl/data``);
- ``mnist``, ``cifar10`` and ``cifar100`` are the official files: from the folder that the
  environment variable RVP_DATASETS names, else from the fixtures, which download them once;
- ``synthetic`` is made up here, and says so in its name.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..errors import BenchError
from ..params import Count, Parameters, Size
from ..registry import Context
from .cnn_models import ModelConfig
from .datasets import Normalization, Samples, normalize, read_cifar, read_idx, synthetic

FOLDER_VARIABLE = "RVP_DATASETS"
Official = Literal["mnist", "cifar10", "cifar100"]
# Folder names are those that the official archives unpack to.
OFFICIAL: dict[Official, str] = {
    "mnist": "mnist",
    "cifar10": "cifar-10-batches-bin",
    "cifar100": "cifar-100-binary",
}
MNIST_5K = Path("dl/data/mnist-5k")


class DatasetConfig(Parameters, frozen=True, kw_only=True):
    """Which images a case reads.

    Attributes:
        dataset: see the head of this file.
        image_size: side that images are resized to.
        normalization: whose mean and standard deviation; the data set's own where none is named.
        train_samples: how many of the training set, from the first one on.
        test_samples: how many of the test set.
    """

    dataset: Literal["mnist_5k", Official, "synthetic"]
    image_size: Size
    normalization: Normalization | None = None
    train_samples: Count
    test_samples: Size


@dataclass(frozen=True)
class Dataset:
    """Standardised float32 images and their labels."""

    train: Samples
    test: Samples


def load_dataset(config: DatasetConfig, network: ModelConfig, context: Context) -> Dataset:
    """The data set of a case, in the channels that its network takes.

    Raises:
        BenchError: the files are not there, or hold fewer samples.
    """
    name, side, channels = config.dataset, config.image_size, network.in_channels
    if name == "synthetic":
        count = config.train_samples + config.test_samples
        samples = synthetic(context.seed, count, channels, side, network.num_classes)
        train_count = config.train_samples
        test = Samples(samples.images[train_count:], samples.labels[train_count:])
        return Dataset(samples.take(train_count), test)
    train, test = read_dataset(name, locate(name, context))
    own: Normalization = "mnist" if name == "mnist_5k" else name
    normalization = config.normalization or own
    return Dataset(
        normalize(train.take(config.train_samples), normalization, channels, side),
        normalize(test.take(config.test_samples), normalization, channels, side),
    )


def locate(name: Literal["mnist_5k", Official], context: Context) -> Path:
    """Folder of a data set's files."""
    if name == "mnist_5k":
        return context.benchmarks / MNIST_5K
    hint = f"set {FOLDER_VARIABLE} to a folder that holds {OFFICIAL[name]}"
    if folder := os.environ.get(FOLDER_VARIABLE):
        path = Path(folder) / OFFICIAL[name]
        if not path.is_dir():
            raise BenchError(f"{FOLDER_VARIABLE} is set, but {path} is no folder", hint)
        return path
    try:
        return context.fixture(OFFICIAL[name])
    except BenchError as error:
        raise BenchError(f"{error.message}{unavailable_reason(name, context)}", hint) from error


def read_dataset(name: Literal["mnist_5k", Official], folder: Path) -> tuple[Samples, Samples]:
    """Training and test samples from a folder of official files."""
    if name in ("mnist_5k", "mnist"):
        train, test = (
            read_idx(
                folder / f"{part}-images-idx3-ubyte.gz", folder / f"{part}-labels-idx1-ubyte.gz"
            )
            for part in ("train", "t10k")
        )
        return train, test
    if name == "cifar10":
        batches = [folder / f"data_batch_{index}.bin" for index in range(1, 6)]
        return read_cifar(batches, 1), read_cifar([folder / "test_batch.bin"], 1)
    return read_cifar([folder / "train.bin"], 2), read_cifar([folder / "test.bin"], 2)


def unavailable_reason(name: str, context: Context) -> str:
    """Why the fixtures step could not download a file, as it wrote it down; or empty."""
    try:
        return ": " + context.fixture(f"{name}.unavailable").read_text(encoding="utf-8").strip()
    except BenchError:
        return ""
