"""Where the repository's data are, and a context that reads them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rvp_bench.registry import Context

ROOT = Path(__file__).resolve().parents[4]
BENCHMARKS = ROOT / "benchmarks"


@pytest.fixture
def context() -> Context:
    """A context on the committed data."""
    return Context(1, "cpu", "float64", 1, BENCHMARKS, None)


def vectors(name: str) -> Any:
    """A committed file of impl/vectors/classical."""
    return json.loads((ROOT / "impl" / "vectors" / "classical" / f"{name}.json").read_text())
