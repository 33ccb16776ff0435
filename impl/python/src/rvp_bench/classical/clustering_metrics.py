"""How good a clustering is. Both suites compute the same numbers from the same labels."""

from __future__ import annotations

import hashlib

import numpy as np
from sklearn import metrics

from ..errors import BenchError
from .datasets import Labels, Matrix

NOISE = -1


def clustering_metrics(x: Matrix, labels: Labels) -> dict[str, float]:
    """Quality from the points and their labels alone; noise (-1) is left out.

    silhouette (Rousseeuw 1987), calinski_harabasz (1974), davies_bouldin (1979), and inertia:
    the sum of squared distances to the mean of the own cluster.

    Args:
        x: (n, p) points.
        labels: (n,) cluster of each point.

    Raises:
        BenchError: lengths differ, or not 2 to n - 1 clusters among the points left.
    """
    if len(x) != len(labels):
        raise BenchError(f"{len(x)} points, but {len(labels)} labels")
    x, labels = x[labels != NOISE], labels[labels != NOISE]
    clusters = np.unique(labels)
    if not 2 <= len(clusters) < len(x):
        raise BenchError(
            f"{len(clusters)} clusters of {len(x)} points: quality needs 2 to n - 1 clusters"
        )
    return {
        "silhouette": float(metrics.silhouette_score(x, labels)),
        "calinski_harabasz": float(metrics.calinski_harabasz_score(x, labels)),
        "davies_bouldin": float(metrics.davies_bouldin_score(x, labels)),
        "inertia": sum(_scatter(x[labels == cluster]) for cluster in clusters),
    }


def adjusted_rand_index(classes: Labels, labels: Labels) -> float:
    """Agreement with known classes, whatever the clusters are called (Hubert, Arabie 1985).

    Raises:
        BenchError: lengths differ, or no points.
    """
    if len(classes) != len(labels) or len(labels) == 0:
        raise BenchError(f"adjusted Rand index of {len(classes)} classes, {len(labels)} labels")
    return float(metrics.adjusted_rand_score(classes, labels))


def partition_digest(labels: Labels) -> str:
    """SHA-256 of the partition: clusters renamed 0, 1, … as they first appear, noise kept -1.

    Equal digests mean the same partition, whatever the clusters were called.
    """
    names: dict[int, int] = {NOISE: NOISE}
    canonical = [names.setdefault(int(label), len(names) - 1) for label in labels]
    return hashlib.sha256(np.array(canonical, dtype="<i8").tobytes()).hexdigest()


def _scatter(points: Matrix) -> float:
    return float(((points - points.mean(axis=0)) ** 2).sum())
