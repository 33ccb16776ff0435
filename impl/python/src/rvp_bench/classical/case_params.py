"""What ``benchmarks/classical/*.toml`` may say of a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from ..errors import BenchError
from ..params import Parameters, Size, read


class ClusteringParams(Parameters, frozen=True):
    """Of a clustering.

    Attributes:
        algorithm: a name of the family's models.
        dataset: folder of ``classical/data``.
        model: hyperparameters; see the family's models.
        train_rows: keep only so many training rows.
        features: keep only so many columns.
        batch_sizes: predict batches to time.
    """

    algorithm: str
    dataset: str
    model: dict[str, Any] = msgspec.field(default_factory=dict)
    train_rows: Size | None = None
    features: Size | None = None
    batch_sizes: tuple[Size, ...] = ()


class RegressionParams(ClusteringParams, frozen=True):
    """Of a regression.

    Attributes:
        cross_validation: time the recorded folds as well.
    """

    cross_validation: bool = False


class SvmParams(RegressionParams, frozen=True):
    """Of a support vector machine.

    Attributes:
        probability: calibrate and time probabilities as well (classifiers).
    """

    probability: bool = False


H = TypeVar("H", bound=Parameters)


def read_model(algorithm: str, known: Mapping[str, type[H]], params: Mapping[str, Any]) -> H:
    """The hyperparameters of an algorithm; absent ones have scikit-learn's defaults.

    Raises:
        BenchError: an algorithm that is not ``known``, or hyperparameters it does not have.
    """
    if algorithm not in known:
        raise BenchError(f"unknown algorithm {algorithm!r}; known: {', '.join(sorted(known))}")
    return read(known[algorithm], params, within="model")
