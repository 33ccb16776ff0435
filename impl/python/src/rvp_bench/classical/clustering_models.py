"""Clusterings, each with the algorithm, start and stopping rule of the other suite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from sklearn.cluster import DBSCAN, AgglomerativeClustering, KMeans
from sklearn.mixture import GaussianMixture

from .case_params import check_model_params
from .datasets import Labels, Matrix


class ClusteringModel(Protocol):
    """What a benchmark needs of a model: scikit-learn's interface.

    ``k_means`` and ``gaussian_mixture`` have ``predict`` (m, p) -> (m,) as well, and
    ``gaussian_mixture`` has ``score`` (m, p) -> mean log-likelihood of a point.
    """

    def fit_predict(self, x: Matrix) -> Labels:
        """Cluster of each of the points x (n, p); -1 is noise."""


PARAMETERS = {
    "k_means": ("tol", "max_iter"),
    "dbscan": ("eps", "min_samples"),
    "agglomerative": ("linkage",),
    "gaussian_mixture": ("tol", "max_iter", "reg_covar"),
}


def create_clustering_model(algorithm: str, starts: Matrix, **params: Any) -> ClusteringModel:
    """A model that is not fitted yet.

    Args:
        algorithm: a key of ``PARAMETERS``.
        starts: (k, p) the first centres; k is the number of clusters where one is asked for.
        params: hyperparameters; absent ones have scikit-learn's defaults.

    Raises:
        BenchError: unknown algorithm or hyperparameter, listing the known ones.
    """
    check_model_params(algorithm, params, PARAMETERS)
    return _MODELS[algorithm](starts, **params)


def _k_means(starts: Matrix, **params: Any) -> Any:
    return KMeans(len(starts), init=starts, n_init=1, algorithm="lloyd", **params)


def _dbscan(_: Matrix, **params: Any) -> Any:
    return DBSCAN(algorithm="kd_tree", **params)


def _agglomerative(starts: Matrix, **params: Any) -> Any:
    return AgglomerativeClustering(len(starts), **params)


def _gaussian_mixture(starts: Matrix, **params: Any) -> Any:
    clusters, features = starts.shape
    # All three given, so that no K-Means with a random start runs first.
    return GaussianMixture(
        clusters,
        covariance_type="full",
        weights_init=np.full(clusters, 1.0 / clusters),
        means_init=starts,
        precisions_init=np.tile(np.eye(features), (clusters, 1, 1)),
        **params,
    )


_MODELS: dict[str, Callable[..., ClusteringModel]] = {
    "k_means": _k_means,
    "dbscan": _dbscan,
    "agglomerative": _agglomerative,
    "gaussian_mixture": _gaussian_mixture,
}
