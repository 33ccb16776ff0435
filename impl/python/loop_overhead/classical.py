"""Models fitted and asked by hand, with scikit-learn alone. Twin: crates/classical/examples."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from compare import Call, compare
from sklearn import cluster, linear_model, mixture, svm
from sklearn.calibration import CalibratedClassifierCV
from sklearn.model_selection import PredefinedSplit

from rvp_bench.classical.clustering_benchmark import ClusteringBenchmark
from rvp_bench.classical.environment import describe
from rvp_bench.classical.registry import registry

MODELS: dict[str, Any] = {
    "linear": linear_model.LinearRegression,
    "ridge": partial(linear_model.Ridge, solver="cholesky"),
    "lasso": linear_model.Lasso,
    "elastic_net": linear_model.ElasticNet,
    "svc": partial(svm.SVC, gamma="auto", shrinking=False),
    "nu_svc": partial(svm.NuSVC, gamma="auto", shrinking=False),
    "linear_svc": partial(svm.LinearSVC, dual=True, random_state=0),
    "svr": partial(svm.SVR, gamma="auto", shrinking=False),
}


def by_hand(twin: Any, params: Mapping[str, Any]) -> dict[str, Call]:
    """Calls of scikit-learn; of batches the smallest, where a loop's own time weighs most."""
    if isinstance(twin, ClusteringBenchmark):
        return clustering(twin, params)
    return supervised(twin, params)


def supervised(twin: Any, params: Mapping[str, Any]) -> dict[str, Call]:
    """A regression, or a support vector machine."""
    data = twin._estimator.data
    x, y, folds = data.x_train, data.y_train, data.folds
    new = partial(MODELS[params["algorithm"]], **params.get("model", {}))
    fitted = new().fit(x, y)
    batch = data.batch(min(params["batch_sizes"]))

    def cross_validation() -> list[Any]:
        answers = []
        for fold in range(folds.max() + 1):
            model = new().fit(x[folds != fold], y[folds != fold])
            answers.append(model.predict(x[folds == fold]))
        return answers

    def calibration() -> Any:
        split = PredefinedSplit(folds)
        model = CalibratedClassifierCV(new(), method="sigmoid", cv=split, ensemble=False)
        return model.fit(x, y)

    return {
        "fit_time": lambda: new().fit(x, y),
        "cross_validation_time": cross_validation,
        "calibration_time": calibration,
        f"predict_latency@{len(batch)}": lambda: fitted.predict(batch),
    }


def clustering(twin: ClusteringBenchmark, params: Mapping[str, Any]) -> dict[str, Call]:
    """A clustering from given starts."""
    data, options = twin._data, params.get("model", {})
    x, starts = data.x_train, twin._starts
    k, p = starts.shape

    def gaussian_mixture() -> Any:
        return mixture.GaussianMixture(
            k, weights_init=np.full(k, 1 / k), means_init=starts,
            precisions_init=np.tile(np.eye(p), (k, 1, 1)), **options,
        )  # fmt: skip

    new = {
        "k_means": lambda: cluster.KMeans(k, init=starts, n_init=1, **options),
        "dbscan": lambda: cluster.DBSCAN(algorithm="kd_tree", **options),
        "agglomerative": lambda: cluster.AgglomerativeClustering(k, **options),
        "gaussian_mixture": gaussian_mixture,
    }[params["algorithm"]]
    calls: dict[str, Call] = {"fit_time": lambda: new().fit_predict(x)}
    if sizes := params.get("batch_sizes"):
        fitted, batch = new().fit(x), data.batch(min(sizes))
        calls[f"predict_latency@{len(batch)}"] = lambda: fitted.predict(batch)
    return calls


if __name__ == "__main__":
    compare(registry(), describe, by_hand)
