"""Fixtures folder of the smoke profile, written once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from rvp_bench.llm.fixtures import write_fixtures
from rvp_bench.llm.weights import Checkpoint
from rvp_bench.registry import Context

BENCHMARKS = Path(__file__).resolve().parents[4] / "benchmarks"
DATA = BENCHMARKS / "llm" / "data"


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def fixtures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fixtures")
    write_fixtures(folder, "smoke", DATA)
    return folder


@pytest.fixture(scope="session")
def context(fixtures: Path) -> Context:
    return Context(
        seed=42,
        device="cpu",
        dtype="float32",
        threads=1,
        benchmarks=BENCHMARKS,
        fixtures=fixtures,
    )


def checkpoint(folder: Path, task: str = "generation") -> Checkpoint:
    head = folder / f"head-{task}.safetensors"
    weights = (folder / "model.safetensors", *([head] if head.exists() else []))
    return Checkpoint(folder.name, folder / "config.json", folder / "tokenizer.json", weights)
