"""Writes the files that both suites read: ``rvp_bench.dl.fixtures OUT PROFILE BENCHMARKS``.

What to write is what the definitions in BENCHMARKS ask for in that profile. A download that fails
does not stop the others: its reason is written to ``<name>.unavailable``, and the cases that need
the file fail with that reason.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
import torch

from ..definitions import cases_of
from ..errors import BenchError
from . import batch_order, official, pretrained, quantization, weights
from .cnn_models import CnnModel, ModelConfig
from .datasets import Samples, normalize
from .fixture_files import files_of
from .fixture_networks import CALIBRATION_IMAGES, initial_model, noise, trained_model
from .providers import MNIST_5K, read_dataset


def main(out: Path, profile: str, benchmarks: Path) -> None:
    """Write one profile's files into ``out``, which exists afterwards."""
    files = files_of(cases_of(benchmarks, "dl", profile))
    out.mkdir(parents=True, exist_ok=True)
    # One thread: the order of summation, so the trained weights, do not depend on the machine's.
    torch.set_num_threads(1)
    for count in sorted(files.orders):
        write_order(out, count)
    for network in sorted(files.networks, key=lambda network: (network[0].key(), network[1])):
        write_network(out, *network, int8=network in files.int8, benchmarks=benchmarks)
    if files.pretrained:
        attempt(out, pretrained.CONFIG.architecture, partial(pretrained.write_pretrained, out))
    for name in sorted(files.datasets):
        attempt(out, name, partial(official.fetch, name, out))


def write_order(out: Path, count: int) -> None:
    """Write the batch order of a training set of ``count`` samples."""
    with atomic(out / batch_order.file_name(count)) as path, path.open("wb") as file:
        np.save(file, batch_order.batch_order(count))


def write_network(
    out: Path, config: ModelConfig, state: weights.State, *, int8: bool, benchmarks: Path
) -> None:
    """Write a network in a state. Its int8 form is calibrated on its training set, or on noise."""
    if state == "trained":
        train = read_mnist_5k(benchmarks)
        model, calibration = trained_model(config, train), train
    else:
        model, calibration = initial_model(config), noise(config, CALIBRATION_IMAGES)
    with atomic(out / weights.file_name(config, state)) as path:
        weights.save_weights(model, path)
    if int8:
        write_int8(out, model, config, state, calibration)


def write_int8(
    out: Path, model: CnnModel, config: ModelConfig, state: weights.State, calibration: Samples
) -> None:
    """Write the int8 form of a network."""
    images = calibration.images[:CALIBRATION_IMAGES]
    with atomic(out / quantization.file_name(config, state)) as path:
        quantization.quantize(model, images).save(str(path))


def read_mnist_5k(benchmarks: Path) -> Samples:
    """Standardised training images of MNIST 5k."""
    train, _ = read_dataset("mnist_5k", benchmarks / MNIST_5K)
    return normalize(train, "mnist", channels=1, side=28)


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
    try:
        main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
    except BenchError as error:
        sys.exit(error.message)
