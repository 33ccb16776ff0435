"""The data sets of ``benchmarks/classical/data``: the same bytes for both suites, verified."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data import load_array
from ..errors import BenchError
from ..registry import Context

Matrix = npt.NDArray[np.float64]
Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Dataset:
    """One data set, split and standardised (tools/classical/make_data.py).

    Attributes:
        x_train: float64 (n_train, p), C order.
        y_train: (n_train,) float64 targets, or int64 classes 0..k-1.
        x_test: float64 (n_test, p), C order.
        y_test: (n_test,), as ``y_train``.
        folds: int64 (n_train,), the validation fold of each training row.
        starts: int64 (k,), training rows where clusterings begin; empty for regression.
    """

    x_train: Matrix
    y_train: npt.NDArray[Any]
    x_test: Matrix
    y_test: npt.NDArray[Any]
    folds: Labels
    starts: Labels

    def batch(self, size: int) -> Matrix:
        """The first ``size`` test rows, from the first again when they run out."""
        return self.x_test[np.arange(size) % len(self.x_test)]

    def first_features(self, count: int | None) -> Dataset:
        """The same rows with only the first columns; None keeps all.

        Raises:
            BenchError: there are fewer.
        """
        if count is None:
            return self
        if count > (features := self.x_train.shape[1]):
            raise BenchError(f"the data set has {features} features, not {count}")
        x_train, x_test = (np.ascontiguousarray(x[:, :count]) for x in (self.x_train, self.x_test))
        return replace(self, x_train=x_train, x_test=x_test)


# What a data set can be learned for: its tasks in the manifest.
TARGETS = ("regression",)
CLASSES = ("classification", "clustering")


def load_dataset(
    context: Context, name: str, tasks: Sequence[str], train_rows: int | None = None
) -> Dataset:
    """Load a data set and verify its digests.

    Args:
        context: names the folder of the definitions, which holds the data.
        name: a folder of ``classical/data``.
        tasks: ``TARGETS`` or ``CLASSES``.
        train_rows: keep only the first rows of the (already shuffled) training set.

    Raises:
        BenchError: unknown name, another task, a missing file, other bytes than the manifest says,
            or too few rows.
    """
    files = _files_of(context, name, tasks)
    arrays = {path.stem: _load_verified(path, digest) for path, digest in files.items()}
    rows = len(arrays["x_train"]) if train_rows is None else train_rows
    if not 1 <= rows <= len(arrays["x_train"]):
        raise BenchError(f"{name} has {len(arrays['x_train'])} training rows, not {rows}")
    return Dataset(
        x_train=arrays["x_train"][:rows],
        y_train=arrays["y_train"][:rows],
        x_test=arrays["x_test"],
        y_test=arrays["y_test"],
        folds=arrays["folds"][:rows],
        starts=arrays.get("starts", np.empty(0, dtype=np.int64)),
    )


def table_path(context: Context, name: str) -> Path:
    """The CSV of a table, its digest verified.

    Raises:
        BenchError: unknown name, no table, a missing file, or other bytes than the manifest says.
    """
    ((path, digest),) = _files_of(context, name, ("table",)).items()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BenchError(f"cannot read {path}: {error}") from error
    _verify(path, content, digest)
    return path


def _files_of(context: Context, name: str, tasks: Sequence[str]) -> dict[Path, str]:
    """The files of a data set, and their digests."""
    root = context.benchmarks / "classical" / "data"
    manifest = _read_manifest(root)
    if name not in manifest:
        raise BenchError(f"unknown data set {name!r}; known: {', '.join(sorted(manifest))}")
    if (task := manifest[name]["task"]) not in tasks:
        raise BenchError(f"{name} is for {task}, not for {' or '.join(tasks)}")
    return {root / name / file: digest for file, digest in manifest[name]["files"].items()}


def _read_manifest(root: Path) -> dict[str, Any]:
    path = root / "manifest.json"
    try:
        manifest: dict[str, Any] = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise BenchError(f"cannot read {path}: {error}") from error
    return manifest


def _load_verified(path: Path, digest: str) -> npt.NDArray[Any]:
    array = load_array(path)
    _verify(path, path.read_bytes(), digest)
    return array


def _verify(path: Path, content: bytes, digest: str) -> None:
    if (found := hashlib.sha256(content).hexdigest()) != digest:
        raise BenchError(
            f"{path} has SHA-256 {found}, the manifest says {digest}",
            "git checkout benchmarks/classical/data",
        )
