"""Readers and providers: true formats, broken files, and never another data set in silence."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rvp_bench.dl import providers
from rvp_bench.dl.datasets import normalize, read_cifar, read_idx, synthetic
from rvp_bench.errors import BenchError
from rvp_bench.registry import Context

from .configs import network
from .conftest import BENCHMARKS

NETWORK = network("lenet")


def config(dataset: Any) -> providers.DatasetConfig:
    return providers.DatasetConfig(dataset=dataset, image_size=32, train_samples=2, test_samples=1)


def write_cifar10(folder: Path, records: int = 3) -> None:
    """A small archive's content in the true binary format."""
    folder.mkdir(parents=True)
    names = [f"data_batch_{index}.bin" for index in range(1, 6)] + ["test_batch.bin"]
    for number, name in enumerate(names):
        rows = np.zeros((records, 3073), np.uint8)
        rows[:, 0] = np.arange(records) + number % 5
        rows[:, 1:1025] = 255  # all red
        (folder / name).write_bytes(rows.tobytes())


def test_mnist_5k_is_real_and_balanced() -> None:
    folder = BENCHMARKS / "dl" / "data" / "mnist-5k"
    train, test = providers.read_dataset("mnist_5k", folder)
    assert (len(train), len(test)) == (4000, 1000)
    labels = torch.cat([train.labels, test.labels])
    assert torch.bincount(labels).tolist() == [500] * 10
    values = normalize(train, "mnist", 1, 28).images
    assert abs(float(values.mean())) < 0.02
    assert abs(float(values.std()) - 1) < 0.02


def test_cifar10_from_a_folder(
    tmp_path: Path, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_cifar10(tmp_path / "cifar-10-batches-bin")
    monkeypatch.setenv(providers.FOLDER_VARIABLE, str(tmp_path))
    dataset = providers.load_dataset(config("cifar10"), NETWORK, context)
    assert dataset.train.images.shape == (2, 3, 32, 32)
    assert dataset.train.labels.tolist() == [0, 1]
    red = (1 - 0.4914) / 0.2470
    torch.testing.assert_close(dataset.train.images[:, 0], torch.full((2, 32, 32), red))
    blue = -0.4465 / 0.2616
    torch.testing.assert_close(dataset.train.images[:, 2], torch.full((2, 32, 32), blue))


def test_cifar100_takes_the_fine_label(tmp_path: Path) -> None:
    row = bytes([19, 77]) + bytes(3072)
    (tmp_path / "train.bin").write_bytes(row * 2)
    assert read_cifar([tmp_path / "train.bin"], label_bytes=2).labels.tolist() == [77, 77]


def test_an_absent_data_set_is_an_error_with_its_reason(context: Context, tmp_path: Path) -> None:
    (tmp_path / "cifar10.unavailable").write_text("the server answers 503\n")
    empty = replace(context, fixtures=tmp_path)
    with pytest.raises(BenchError, match=r"cifar-10-batches-bin is missing .*answers 503") as info:
        providers.load_dataset(config("cifar10"), NETWORK, empty)
    assert "RVP_DATASETS" in info.value.hint


def test_a_named_folder_without_the_data_is_an_error(
    tmp_path: Path, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(providers.FOLDER_VARIABLE, str(tmp_path))
    with pytest.raises(BenchError, match="RVP_DATASETS is set, but"):
        providers.load_dataset(config("cifar100"), NETWORK, context)


def test_broken_files_are_errors(tmp_path: Path) -> None:
    images, labels = tmp_path / "images.gz", tmp_path / "labels.gz"
    labels.write_bytes(gzip.compress(bytes([0, 0, 8, 1, 0, 0, 0, 1, 5])))
    images.write_bytes(b"plain")
    with pytest.raises(BenchError, match="not a gzip file"):
        read_idx(images, labels)
    images.write_bytes(gzip.compress(bytes([0, 0, 8, 1, 0, 0, 0, 1, 5])))
    with pytest.raises(BenchError, match="not an IDX file of 3 dimensions"):
        read_idx(images, labels)
    head = bytes([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2])
    images.write_bytes(gzip.compress(head + bytes(3)))
    with pytest.raises(BenchError, match="holds 3 bytes, its head says"):
        read_idx(images, labels)
    (tmp_path / "part.bin").write_bytes(bytes(3000))
    with pytest.raises(BenchError, match="3000 bytes, not a multiple of 3073"):
        read_cifar([tmp_path / "part.bin"], 1)


def test_synthetic_is_noise_of_the_seed() -> None:
    one, other = synthetic(1, 4, 3, 8, 10), synthetic(2, 4, 3, 8, 10)
    assert torch.equal(one.images, synthetic(1, 4, 3, 8, 10).images)
    assert not torch.equal(one.images, other.images)
    assert float(one.images.min()) >= -1
    assert float(one.images.max()) <= 1
    assert set(synthetic(1, 500, 1, 1, 10).labels.tolist()) == set(range(10))


def test_grey_becomes_colour_and_changes_size() -> None:
    train, _ = providers.read_dataset("mnist_5k", BENCHMARKS / "dl" / "data" / "mnist-5k")
    images = normalize(train.take(2), "imagenet", channels=3, side=64).images
    assert images.shape == (2, 3, 64, 64)
    back = images[:, 1] * 0.224 + 0.456
    torch.testing.assert_close(back, images[:, 0] * 0.229 + 0.485)
