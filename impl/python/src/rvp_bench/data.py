"""Data that both suites read: the same bytes, checked; and the same pseudo-random stream."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from .errors import BenchError

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def load_array(path: Path) -> npt.NDArray[np.generic]:
    """Read a ``.npy`` file. Raises BenchError when it is missing or not one."""
    try:
        return np.load(path, allow_pickle=False)  # type: ignore[no-any-return]
    except (OSError, ValueError) as error:
        raise BenchError(f"cannot read {path}: {error}") from error


def split_mix_64(seed: int, count: int, stream: int = 0) -> npt.NDArray[np.uint64]:
    """The first ``count`` outputs of SplitMix64, state ``seed + stream * 2**32``.

    Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014).
    The same numbers come from the Rust suite's ``data::split_mix_64``: schema/vectors/prng.json.
    """
    state = np.uint64((seed + (stream << 32)) & 0xFFFFFFFFFFFFFFFF)
    with np.errstate(over="ignore"):
        z = state + _GOLDEN * np.arange(1, count + 1, dtype=np.uint64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def uniform(seed: int, count: int, stream: int = 0) -> npt.NDArray[np.float64]:
    """``count`` doubles in [0, 1), from the top 53 bits of each output; equal in both suites."""
    bits = split_mix_64(seed, count, stream) >> np.uint64(11)
    return bits.astype(np.float64) * 2.0**-53


def permutation(seed: int, count: int, stream: int = 0) -> npt.NDArray[np.int64]:
    """A shuffle of 0..count-1 (sort by random key, ties by index); equal in both suites."""
    return np.argsort(split_mix_64(seed, count, stream), kind="stable").astype(np.int64)
