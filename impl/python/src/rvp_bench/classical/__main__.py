"""The process of the classical domain: one request in, events out."""

from __future__ import annotations

import sys

from ..registry import Registry
from ..runner import serve
from . import svm_benchmark
from .clustering_benchmark import ClusteringBenchmark
from .environment import describe
from .regression_benchmark import RegressionBenchmark


def registry() -> Registry:
    """The benchmarks of this domain."""
    benchmarks = Registry()
    benchmarks.register("classical/regression", RegressionBenchmark)
    benchmarks.register("classical/clustering", ClusteringBenchmark)
    benchmarks.register("classical/svm", svm_benchmark.create)
    return benchmarks


if __name__ == "__main__":
    sys.exit(serve(registry(), describe))
