"""classical/clustering: fit on the training rows, and predict where the algorithm can."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .case_params import parse_case_params
from .clustering_metrics import (
    NOISE,
    adjusted_rand_index,
    clustering_metrics,
    partition_digest,
)
from .clustering_models import ClusteringModel, create_clustering_model
from .datasets import CLASSES, load_dataset


class ClusteringBenchmark(Benchmark):
    """One clustering of one data set."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._params = parse_case_params(params)
        self._data = load_dataset(context, self._params.dataset, CLASSES, self._params.train_rows)
        if (last := self._data.starts.max()) >= len(self._data.x_train):
            raise BenchError(f"train_rows must be more than {last}: the starts")
        self._batches = self._data.batches(self._params.batch_sizes)
        self._model = self._new_model()
        if self._batches and not hasattr(self._model, "predict"):
            raise BenchError(
                f"{self._params.algorithm} cannot predict", "leave batch_sizes out of the case"
            )
        self._labels = np.empty(0, dtype=np.int64)

    def phases(self) -> list[Phase]:
        """Fit, and each batch size."""
        phases = [Phase("fit_time", len(self._data.x_train))]
        for metric, batch in self._batches.items():
            phases.append(Phase(metric, len(batch), blockable=True))
        return phases

    def step(self, phase: int) -> None:
        """Timed: one fit with the labels of the training rows, or one predict call."""
        metric = self.phases()[phase].metric
        if metric == "fit_time":
            self._model = self._new_model()
            self._labels = self._model.fit_predict(self._data.x_train)
        else:
            self._model.predict(self._batches[metric])  # type: ignore[attr-defined]

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the training rows, agreement with the classes, and the partition itself."""
        data, labels = self._data, self._labels
        checks: dict[str, CheckValue] = {
            **clustering_metrics(data.x_train, labels),
            "ari": adjusted_rand_index(data.y_train, labels),
            "noise_share": float(np.mean(labels == NOISE)),
            "partition": partition_digest(labels),
        }
        if hasattr(self._model, "predict"):
            checks["test_partition"] = partition_digest(self._model.predict(data.x_test))
        if self._params.algorithm == "gaussian_mixture":
            checks["log_likelihood"] = float(self._model.score(data.x_test))  # type: ignore[attr-defined]
        return checks

    def _new_model(self) -> ClusteringModel:
        starts = self._data.x_train[self._data.starts]
        return create_clustering_model(self._params.algorithm, starts, **self._params.model)
