"""The random numbers of environments, exploration and replay: one stream, equal in both suites.

Network noise and sampled actions come from libtorch's own generator instead: the Rust suite links
the same library, so the same seed gives the same numbers there.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium import spaces

from ..data import uniform

_GOLDEN = 0x9E3779B97F4A7C15  # SplitMix64 is a counter: output i depends on seed + i * golden
_BLOCK = 4096

ENVIRONMENT, EXPLORATION, REPLAY = 1, 2, 3
"""Streams of one seed; those from WEIGHTS on are one per parameter tensor."""
WEIGHTS = 100


class RandomStream:
    """Endless uniform doubles in [0, 1): the numbers of ``data.uniform``, drawn as needed."""

    def __init__(self, seed: int, stream: int) -> None:
        self._seed, self._stream = seed, stream
        self._drawn = 0
        self._numbers = np.empty(0)
        self._position = 0

    def uniform(self) -> float:
        """The next number."""
        if self._position == len(self._numbers):
            self._refill(0)
        number = self._numbers[self._position]
        self._position += 1
        return float(number)

    def uniforms(self, count: int) -> npt.NDArray[np.float64]:
        """The next ``count`` numbers; the same as ``count`` calls of :meth:`uniform`."""
        if self._position + count > len(self._numbers):
            self._refill(count)
        numbers = self._numbers[self._position : self._position + count]
        self._position += count
        return numbers

    def index(self, count: int) -> int:
        """A whole number in 0..count-1."""
        return int(self.uniform() * count)

    def _refill(self, at_least: int) -> None:
        rest = self._numbers[self._position :]
        count = max(_BLOCK, at_least)
        block = uniform(self._seed + self._drawn * _GOLDEN, count, self._stream)
        self._drawn += count
        self._numbers = np.concatenate([rest, block])
        self._position = 0


class StreamGenerator:
    """The part of ``numpy.random.Generator`` that Gymnasium's environments use.

    Put in the place of an environment's ``np_random`` it makes the unchanged environment draw its
    start states, terrain and engine dispersion from a :class:`RandomStream`.
    """

    def __init__(self, stream: RandomStream) -> None:
        self._stream = stream

    def uniform(self, low: Any = 0.0, high: Any = 1.0, size: tuple[int, ...] | None = None) -> Any:
        """As numpy's: ``low + (high - low) * u``."""
        if size is None:
            return low + (high - low) * self._stream.uniform()
        numbers = self._stream.uniforms(int(np.prod(size))).reshape(size)
        return low + (high - low) * numbers

    def integers(self, low: int, high: int | None = None, dtype: type = int) -> Any:
        """A whole number in [low, high), or [0, low)."""
        first, count = (0, low) if high is None else (low, high - low)
        return dtype(first + self._stream.index(int(count)))


class StreamDiscrete(spaces.Discrete):
    """Actions 0..n-1, drawn from a :class:`RandomStream`."""

    def __init__(self, n: int, stream: RandomStream) -> None:
        super().__init__(n)
        self._stream = stream

    def sample(self, mask: Any = None, probability: Any = None) -> np.int64:
        """One of the actions, all alike; masks are for whoever needs them."""
        assert mask is None
        assert probability is None
        return np.int64(self._stream.index(int(self.n)))
