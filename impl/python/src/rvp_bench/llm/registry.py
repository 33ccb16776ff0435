"""The benchmarks of this domain: names to makers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..registry import Benchmark, Context, Registry
from . import serving_benchmark
from .generation_benchmark import GenerationBenchmark
from .task_benchmark import TaskBenchmark


def create_registry() -> Registry:
    """The benchmarks of this domain."""
    registry = Registry()
    registry.register("llm/bert", TaskBenchmark)
    registry.register("llm/gpt2", _create_gpt2)
    registry.register("llm/serving", serving_benchmark.create)
    return registry


def _create_gpt2(params: Mapping[str, Any], context: Context) -> Benchmark:
    """GPT-2 generates, or carries the same heads as the encoders."""
    kind = GenerationBenchmark if params.get("task") == "generation" else TaskBenchmark
    return kind(params, context)
