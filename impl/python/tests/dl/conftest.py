"""One small fixtures folder for all tests of this domain, made once."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from rvp_bench.dl import fixtures
from rvp_bench.registry import Context

from .configs import network

BENCHMARKS = Path(__file__).resolve().parents[4] / "benchmarks"
LENET = network("lenet", in_channels=1, stem=28)
SMALL = network("lenet", in_channels=1, stem=28, width=0.5)


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the smoke profile needs, and an int8 LeNet."""
    out = tmp_path_factory.mktemp("fixtures")
    fixtures.main(out, "smoke", BENCHMARKS)
    fixtures.write_network(out, LENET, "trained", int8=True, benchmarks=BENCHMARKS)
    return out


@pytest.fixture(scope="session")
def context(folder: Path) -> Context:
    return Context(
        seed=1,
        device="cpu",
        dtype="float32",
        threads=1,
        benchmarks=BENCHMARKS,
        fixtures=folder,
    )
