"""The process of the rl domain: one request in, events out."""

from __future__ import annotations

import sys

from ..registry import Registry
from ..runner import serve
from .device import describe
from .dqn_benchmark import DqnBenchmark
from .environment_benchmark import EnvironmentBenchmark
from .learning_benchmark import LearningBenchmark
from .policy_gradient_benchmark import PolicyGradientBenchmark


def registry() -> Registry:
    """The benchmarks of this domain."""
    benchmarks = Registry()
    benchmarks.register("rl/environment", EnvironmentBenchmark)
    benchmarks.register("rl/dqn", DqnBenchmark)
    benchmarks.register("rl/policy_gradient", PolicyGradientBenchmark)
    benchmarks.register("rl/learning", LearningBenchmark)
    return benchmarks


if __name__ == "__main__":
    sys.exit(serve(registry(), describe))
