"""The benchmarks of the classical domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..registry import Benchmark, Context, Registry
from . import clustering_benchmark, regression_benchmark, svm_benchmark


def registry() -> Registry:
    """All of them, by name."""
    benchmarks = Registry()
    benchmarks.register("classical/clustering", clustering_benchmark.create)
    benchmarks.register("classical/job", _job)
    benchmarks.register("classical/regression", regression_benchmark.create)
    benchmarks.register("classical/serving", _serving)
    benchmarks.register("classical/svm", svm_benchmark.create)
    return benchmarks


# pandas is imported by the cases that read a table, so that no other starts later, or is larger
# in a process of its own family.


def _job(params: Mapping[str, Any], context: Context) -> Benchmark:
    from . import job_benchmark

    return job_benchmark.create(params, context)


def _serving(params: Mapping[str, Any], context: Context) -> Benchmark:
    from . import serving_benchmark

    return serving_benchmark.create(params, context)
