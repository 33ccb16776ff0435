"""A sum tree: draw a leaf with probability proportional to its value, in logarithmic time.

Schaul et al., Prioritized Experience Replay (2016), appendix B.2.1.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]


class SumTree:
    """A complete binary tree in an array: node i has the children 2i and 2i + 1, the root is 1.

    The arithmetic is vectorized over a batch, as is usual in Python; every node is the sum of its
    two children, so the order of updates leaves no trace and both suites hold the same numbers.
    """

    def __init__(self, capacity: int) -> None:
        self._depth = max(capacity - 1, 0).bit_length()
        self._leaves = 1 << self._depth
        self._nodes = np.zeros(2 * self._leaves)

    def total(self) -> float:
        """The sum of all leaves."""
        return float(self._nodes[1])

    def values(self, indices: Indices) -> Values:
        """The values of leaves (n,)."""
        return self._nodes[indices + self._leaves]

    def update(self, indices: Indices, values: Values) -> None:
        """Set leaves (n,); of a leaf named twice the last value stays."""
        nodes = indices + self._leaves
        self._nodes[nodes] = values
        for _ in range(self._depth):
            nodes = nodes // 2
            self._nodes[nodes] = self._nodes[2 * nodes] + self._nodes[2 * nodes + 1]

    def find(self, prefixes: Values) -> Indices:
        """For each prefix sum in [0, total) the leaf it falls in (n,)."""
        nodes = np.ones(len(prefixes), dtype=np.int64)
        prefixes = prefixes.copy()
        for _ in range(self._depth):
            nodes = 2 * nodes
            left = self._nodes[nodes]
            right = prefixes >= left
            prefixes[right] -= left[right]
            nodes += right
        return nodes - self._leaves
