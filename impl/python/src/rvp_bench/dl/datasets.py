"""Labelled images as tensors: readers of the IDX and CIFAR binary formats, and synthetic ones."""

from __future__ import annotations

import gzip
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn.functional import interpolate

from ..data import uniform
from ..errors import BenchError

# Mean and standard deviation of the training pixels, per channel, of values in 0..1.
Normalization = Literal["mnist", "cifar10", "cifar100", "imagenet"]
NORMALIZATIONS: dict[Normalization, tuple[list[float], list[float]]] = {
    "mnist": ([0.1307], [0.3081]),
    "cifar10": ([0.4914, 0.4822, 0.4465], [0.2470, 0.2435, 0.2616]),
    "cifar100": ([0.5071, 0.4865, 0.4409], [0.2673, 0.2564, 0.2762]),
    "imagenet": ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
}


@dataclass(frozen=True)
class Samples:
    """Images ``[n, channels, height, width]`` (bytes, or standardised floats), labels ``[n]``."""

    images: Tensor
    labels: Tensor

    def __len__(self) -> int:
        return int(self.labels.shape[0])

    def to(self, target: torch.device | torch.dtype) -> Samples:
        """The same samples on a device, or with images of another number format."""
        if isinstance(target, torch.dtype):
            return Samples(self.images.to(target), self.labels)
        return Samples(self.images.to(target), self.labels.to(target))

    def take(self, count: int) -> Samples:
        """The first ``count`` samples. Raises BenchError when there are fewer."""
        if count > len(self):
            raise BenchError(f"{count} samples are asked for, the data set has {len(self)}")
        return Samples(self.images[:count], self.labels[:count])


# --- formats -----------------------------------------------------------------------------------


def read_idx(images: Path, labels: Path) -> Samples:
    """Read a pair of gzipped IDX files (http://yann.lecun.com/exdb/mnist): grey images.

    Raises:
        BenchError: unreadable, wrong magic number, or lengths that disagree.
    """
    pixels, shape = _read_idx(images, dimensions=3)
    classes, (count,) = _read_idx(labels, dimensions=1)
    if count != shape[0]:
        raise BenchError(f"{images} holds {shape[0]} images, {labels} {count} labels")
    return Samples(
        torch.from_numpy(pixels).view(shape[0], 1, shape[1], shape[2]),
        torch.from_numpy(classes).to(torch.int64),
    )


def read_cifar(files: list[Path], label_bytes: int) -> Samples:
    """Read CIFAR binary records: label bytes, of which the last counts, then 3x32x32 pixels.

    CIFAR-10 has one label byte, CIFAR-100 two (coarse, fine):
    https://www.cs.toronto.edu/~kriz/cifar.html

    Raises:
        BenchError: unreadable, or not a whole number of records.
    """
    record = label_bytes + 3 * 32 * 32
    parts = []
    for path in files:
        content = _read_bytes(path)
        if not content or len(content) % record:
            raise BenchError(f"{path} has {len(content)} bytes, not a multiple of {record}")
        parts.append(np.frombuffer(content, np.uint8).reshape(-1, record))
    rows = torch.from_numpy(np.concatenate(parts))
    images = rows[:, label_bytes:].reshape(-1, 3, 32, 32)
    return Samples(images.contiguous(), rows[:, label_bytes - 1].to(torch.int64))


def synthetic(seed: int, count: int, channels: int, side: int, num_classes: int) -> Samples:
    """Uniform noise in -1..1 with uniform labels: for time and parity, nothing can be learnt."""
    shape = (count, channels, side, side)
    pixels = uniform(seed, int(np.prod(shape)), stream=1) * 2 - 1
    labels = np.floor(uniform(seed, count, stream=2) * num_classes).astype(np.int64)
    images = torch.from_numpy(pixels.astype(np.float32)).view(shape)
    return Samples(images, torch.from_numpy(labels))


# --- preparation -------------------------------------------------------------------------------


def normalize(samples: Samples, normalization: Normalization, channels: int, side: int) -> Samples:
    """Bytes to standardised float32 images of the wanted shape.

    Grey becomes colour by repetition, another size by bilinear interpolation.
    """
    mean, std = (torch.tensor(values).view(1, -1, 1, 1) for values in NORMALIZATIONS[normalization])
    images = samples.images.to(torch.float32) / 255
    if images.shape[1] == 1 and channels == 3:
        images = images.repeat(1, 3, 1, 1)
    if images.shape[1] != channels:
        raise BenchError(f"images have {images.shape[1]} channels, the network takes {channels}")
    if images.shape[2] != side:
        images = interpolate(images, size=(side, side), mode="bilinear", align_corners=False)
    return Samples((images - mean) / std, samples.labels)


def _read_idx(path: Path, dimensions: int) -> tuple[npt.NDArray[np.uint8], tuple[int, ...]]:
    try:
        content = gzip.decompress(_read_bytes(path))
    except (OSError, EOFError) as error:
        raise BenchError(f"{path} is not a gzip file: {error}") from error
    head = 4 + 4 * dimensions
    # Magic number: two zero bytes, 8 for unsigned bytes, the number of dimensions.
    if content[:4] != bytes([0, 0, 8, dimensions]) or len(content) < head:
        raise BenchError(f"{path} is not an IDX file of {dimensions} dimensions of bytes")
    shape = struct.unpack(f">{dimensions}I", content[4:head])
    if len(content) - head != int(np.prod(shape)):
        raise BenchError(f"{path} holds {len(content) - head} bytes, its head says {shape}")
    return np.frombuffer(content, np.uint8, offset=head).copy(), shape


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BenchError(f"cannot read {path}: {error}") from error
