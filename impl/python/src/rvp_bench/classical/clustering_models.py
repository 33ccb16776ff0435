"""Clusterings, each with the algorithm, start and stopping rule of the other suite."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from sklearn import cluster, mixture

from ..params import Count, Parameters
from .case_params import read_model
from .datasets import Labels, Matrix


@dataclass(frozen=True)
class ClusteringModel:
    """What a benchmark needs of a model, and what some have more.

    Attributes:
        fit_predict: cluster of each of the points (n, p) it learns from; -1 is noise.
        predict: cluster of each of other points (m, p), where the algorithm can assign them.
        log_likelihood: mean log-likelihood of a point of (m, p), where the model is a density.
    """

    fit_predict: Callable[[Matrix], Labels]
    predict: Callable[[Matrix], Labels] | None = None
    log_likelihood: Callable[[Matrix], float] | None = None


NewClustering = Callable[[Matrix], ClusteringModel]

# --- hyperparameters -----------------------------------------------------------------------------


class KMeans(Parameters, frozen=True):
    """Lloyd's algorithm from the given centres."""

    tol: float = 1e-4
    max_iter: Count = 300

    def create(self, starts: Matrix) -> ClusteringModel:
        """A model that is not fitted yet; starts (k, p) are the first centres."""
        model = cluster.KMeans(
            len(starts), init=starts, n_init=1, algorithm="lloyd",
            tol=self.tol, max_iter=self.max_iter,
        )  # fmt: skip
        return ClusteringModel(model.fit_predict, model.predict)


class Dbscan(Parameters, frozen=True):
    """Density: a point with enough neighbours begins or continues a cluster."""

    eps: float = 0.5
    min_samples: Count = 5

    def create(self, _: Matrix) -> ClusteringModel:
        """A model that is not fitted yet."""
        model = cluster.DBSCAN(algorithm="kd_tree", eps=self.eps, min_samples=self.min_samples)
        return ClusteringModel(model.fit_predict)


class Agglomerative(Parameters, frozen=True):
    """Merges the two nearest clusters until there are as many as starts."""

    linkage: Literal["ward", "complete", "average", "single"] = "ward"

    def create(self, starts: Matrix) -> ClusteringModel:
        """A model that is not fitted yet; starts (k, p) say how many clusters there are."""
        model = cluster.AgglomerativeClustering(len(starts), linkage=self.linkage)
        return ClusteringModel(model.fit_predict)


class GaussianMixture(Parameters, frozen=True):
    """Expectation maximisation with full covariances."""

    tol: float = 1e-3
    max_iter: Count = 100
    reg_covar: float = 1e-6

    def create(self, starts: Matrix) -> ClusteringModel:
        """A model that is not fitted yet; starts (k, p) are the first means."""
        clusters, features = starts.shape
        # All three given, so that no K-Means with a random start runs first.
        model = mixture.GaussianMixture(
            clusters,
            covariance_type="full",
            weights_init=np.full(clusters, 1.0 / clusters),
            means_init=starts,
            precisions_init=np.tile(np.eye(features), (clusters, 1, 1)),
            tol=self.tol,
            max_iter=self.max_iter,
            reg_covar=self.reg_covar,
        )
        return ClusteringModel(model.fit_predict, model.predict, model.score)


# --- by name -------------------------------------------------------------------------------------

ALGORITHMS: dict[str, type[KMeans | Dbscan | Agglomerative | GaussianMixture]] = {
    "k_means": KMeans,
    "dbscan": Dbscan,
    "agglomerative": Agglomerative,
    "gaussian_mixture": GaussianMixture,
}


def clustering_model(algorithm: str, params: Mapping[str, Any]) -> NewClustering:
    """Makes models of this algorithm that are not fitted yet, from their starts (k, p).

    Raises:
        BenchError: unknown algorithm or hyperparameter, listing the known ones.
    """
    return read_model(algorithm, ALGORITHMS, params).create
