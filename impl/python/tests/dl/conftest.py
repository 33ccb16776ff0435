"""One small fixtures folder for all tests of this domain, made once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from rvp_bench.dl import fixtures, weights
from rvp_bench.dl.cnn_models import create_cnn_model
from rvp_bench.registry import Context

BENCHMARKS = Path(__file__).resolve().parents[4] / "benchmarks"


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the smoke profile needs, and an int8 LeNet."""
    out = tmp_path_factory.mktemp("fixtures")
    fixtures.main(out, "smoke")
    train = fixtures.read_mnist_5k(BENCHMARKS)
    model = create_cnn_model(fixtures.LENET)
    weights.load_weights(model, out / weights.file_name(fixtures.LENET, "trained"))
    fixtures.save(out, model, fixtures.LENET, "trained", int8=True, train=train)
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


SMALL = replace(fixtures.LENET, width=0.5)
