"""The order of the training samples: written once with the fixtures, read by both suites."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..data import load_array, permutation
from ..errors import BenchError

SEED = 2026
EPOCHS = 20


def file_name(count: int) -> str:
    """Fixture with the order of a training set of ``count`` samples."""
    return f"order-{count}.npy"


def batch_order(count: int) -> npt.NDArray[np.int64]:
    """``[EPOCHS, count]`` shuffles of the sample indices."""
    return np.stack([permutation(SEED, count, stream=epoch) for epoch in range(EPOCHS)])


def read_order(path: Path, count: int) -> Tensor:
    """``[epochs, count]`` sample indices. Raises BenchError when the file holds another shape."""
    order = load_array(path)
    if order.ndim != 2 or order.shape[1] != count:
        raise BenchError(f"{path.name} has shape {order.shape}, not [epochs, {count}]")
    return torch.from_numpy(order).to(torch.int64)
