"""Where the bytes of a data set come from; never one instead of another in silence.

- ``mnist_5k`` is carried by the repository (``benchmarks/dl/data``);
- ``mnist``, ``cifar10`` and ``cifar100`` are the official files: from the folder that the
  environment variable RVP_DATASETS names, else from the fixtures, which download them once;
- ``synthetic`` is made up here, and says so in its name.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BenchError
from ..registry import Context
from .datasets import Samples, normalize, read_cifar, read_idx, synthetic

FOLDER_VARIABLE = "RVP_DATASETS"
# Folder names are those that the official archives unpack to.
OFFICIAL = {"mnist": "mnist", "cifar10": "cifar-10-batches-bin", "cifar100": "cifar-100-binary"}
NAMES = ("mnist_5k", *OFFICIAL, "synthetic")
NORMALIZATION = {"mnist_5k": "mnist", **{name: name for name in OFFICIAL}}


@dataclass(frozen=True)
class Dataset:
    """Standardised float32 images and their labels."""

    train: Samples
    test: Samples


def load_dataset(params: Mapping[str, Any], context: Context) -> Dataset:
    """The data set of a case, cut to ``train_samples`` and ``test_samples``.

    Raises:
        BenchError: unknown name (listing the known ones), or the files are not there.
    """
    name = str(params["dataset"])
    train_count, test_count = int(params["train_samples"]), int(params["test_samples"])
    channels, side = int(params.get("in_channels", 3)), int(params["image_size"])
    if name == "synthetic":
        classes = int(params["num_classes"])
        samples = synthetic(context.seed, train_count + test_count, channels, side, classes)
        test = Samples(samples.images[train_count:], samples.labels[train_count:])
        return Dataset(samples.take(train_count), test)
    train, test = read_dataset(name, locate(name, context))
    normalization = str(params.get("normalization", NORMALIZATION[name]))
    return Dataset(
        normalize(train.take(train_count), normalization, channels, side),
        normalize(test.take(test_count), normalization, channels, side),
    )


def locate(name: str, context: Context) -> Path:
    """Folder of a data set's files."""
    if name == "mnist_5k":
        return context.benchmarks / "dl" / "data" / "mnist-5k"
    if name not in OFFICIAL:
        raise BenchError(f"unknown dataset {name!r}; known: {', '.join(NAMES)}")
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


def read_dataset(name: str, folder: Path) -> tuple[Samples, Samples]:
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
