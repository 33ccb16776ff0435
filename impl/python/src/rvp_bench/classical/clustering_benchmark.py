"""classical/clustering: fit on the training rows, and predict where the algorithm can."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..errors import BenchError
from ..params import read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .case_params import ClusteringParams
from .clustering_metrics import (
    NOISE,
    adjusted_rand_index,
    clustering_metrics,
    partition_digest,
)
from .clustering_models import clustering_model
from .datasets import CLASSES, Labels, load_dataset

FIT = 0  # index of the phase; those of the batches follow


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Set a case up."""
    return ClusteringBenchmark(read(ClusteringParams, params), context)


class ClusteringBenchmark(Benchmark):
    """One clustering of one data set."""

    def __init__(self, params: ClusteringParams, context: Context) -> None:
        self._new_model = clustering_model(params.algorithm, params.model)
        data = load_dataset(context, params.dataset, CLASSES, params.train_rows)
        self._data = data = data.first_features(params.features)
        if (last := data.starts.max()) >= len(data.x_train):
            raise BenchError(f"train_rows must be more than {last}: the starts")
        self._starts = data.x_train[data.starts]
        self._model = self._new_model(self._starts)
        if params.batch_sizes and self._model.predict is None:
            raise BenchError(f"{params.algorithm} cannot predict", "leave batch_sizes out")
        self._batches = [data.batch(size) for size in params.batch_sizes]
        self._labels = np.empty(0, dtype=np.int64)
        self._answers: list[Labels] = [self._labels] * len(self._batches)

    def phases(self) -> list[Phase]:
        """Fit, and each batch size."""
        fit = Phase("fit_time", len(self._data.x_train), blockable=True)
        sizes = [len(batch) for batch in self._batches]
        return [fit, *(Phase(f"predict_latency@{n}", n, blockable=True) for n in sizes)]

    def step(self, phase: int) -> None:
        """Timed: one fit with the labels of the training rows, or one predict call."""
        if phase == FIT:
            self._model = self._new_model(self._starts)
            self._labels = self._model.fit_predict(self._data.x_train)
        elif (predict := self._model.predict) is not None:
            self._answers[phase - 1] = predict(self._batches[phase - 1])

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the training rows, agreement with the classes, and the partitions."""
        data, labels, model = self._data, self._labels, self._model
        checks: dict[str, CheckValue] = {
            **clustering_metrics(data.x_train, labels),
            "ari": adjusted_rand_index(data.y_train, labels),
            "noise_share": float(np.mean(labels == NOISE)),
            "partition": partition_digest(labels),
        }
        if self._answers:
            checks["batch_partition"] = partition_digest(np.concatenate(self._answers))
        if model.predict is not None:
            checks["test_partition"] = partition_digest(model.predict(data.x_test))
        if model.log_likelihood is not None:
            checks["log_likelihood"] = float(model.log_likelihood(data.x_test))
        return checks
