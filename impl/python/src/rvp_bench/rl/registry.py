"""The benchmarks of the rl domain by name."""

from __future__ import annotations

from ..registry import Registry
from . import dqn_benchmark, policy_gradient_benchmark
from .environment_benchmark import EnvironmentBenchmark
from .learning_benchmark import LearningBenchmark


def registry() -> Registry:
    """All benchmarks of this domain."""
    benchmarks = Registry()
    benchmarks.register("rl/environment", EnvironmentBenchmark)
    benchmarks.register("rl/dqn", dqn_benchmark.create)
    benchmarks.register("rl/policy_gradient", policy_gradient_benchmark.create)
    benchmarks.register("rl/learning", LearningBenchmark)
    return benchmarks
