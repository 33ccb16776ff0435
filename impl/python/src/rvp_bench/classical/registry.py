"""The benchmarks of the classical domain."""

from __future__ import annotations

from ..registry import Registry
from . import clustering_benchmark, regression_benchmark, svm_benchmark


def registry() -> Registry:
    """All of them, by name."""
    benchmarks = Registry()
    benchmarks.register("classical/clustering", clustering_benchmark.create)
    benchmarks.register("classical/regression", regression_benchmark.create)
    benchmarks.register("classical/svm", svm_benchmark.create)
    return benchmarks
