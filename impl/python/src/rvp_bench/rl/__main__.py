"""The process of the rl domain: one request in, events out."""

from __future__ import annotations

import sys

from ..registry import Registry
from ..runner import serve
from . import dqn_benchmark, policy_gradient_benchmark
from .device import describe
from .environment_benchmark import EnvironmentBenchmark
from .learning_benchmark import LearningBenchmark


def registry() -> Registry:
    """The benchmarks of this domain."""
    benchmarks = Registry()
    benchmarks.register("rl/environment", EnvironmentBenchmark)
    benchmarks.register("rl/dqn", dqn_benchmark.create)
    benchmarks.register("rl/policy_gradient", policy_gradient_benchmark.create)
    benchmarks.register("rl/learning", LearningBenchmark)
    return benchmarks


if __name__ == "__main__":
    sys.exit(serve(registry(), describe))
