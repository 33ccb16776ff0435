"""The table of benchmarks, and where fixtures are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from rvp_bench.errors import BenchError
from rvp_bench.registry import Benchmark, Context, Registry


def context(fixtures: Path | None) -> Context:
    return Context(1, "cpu", "float32", 1, Path("benchmarks"), fixtures)


def test_a_name_is_taken_once_and_names_are_sorted() -> None:
    registry = Registry()
    for name in ("toys/kite", "toys/ball"):
        registry.register(name, lambda params, context: Benchmark())
    assert registry.names() == ["toys/ball", "toys/kite"]
    with pytest.raises(ValueError, match="toys/ball is registered twice"):
        registry.register("toys/ball", lambda params, context: Benchmark())
    with pytest.raises(BenchError, match="known: toys/ball, toys/kite"):
        registry.create("toys/doll", {}, context(None))


def test_a_missing_fixture_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "weights").touch()
    assert context(tmp_path).fixture("weights") == tmp_path / "weights"
    with pytest.raises(BenchError, match="fixture other is missing"):
        context(tmp_path).fixture("other")
    with pytest.raises(BenchError, match="names no fixtures folder"):
        context(None).fixture("weights")
