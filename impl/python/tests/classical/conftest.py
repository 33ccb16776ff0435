"""Where the repository's data are, and a context that reads them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rvp_bench.registry import Context

BENCHMARKS = Path(__file__).resolve().parents[4] / "benchmarks"


@pytest.fixture
def context() -> Context:
    """A context on the committed data."""
    return Context(1, "cpu", "float64", 1, BENCHMARKS, None)


def vectors(name: str) -> Any:
    """A committed file of benchmarks/classical/vectors."""
    return json.loads((BENCHMARKS / "classical" / "vectors" / f"{name}.json").read_text())
