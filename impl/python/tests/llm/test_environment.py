"""What a process of the domain says of itself, and that it never falls back to the processor."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from rvp_bench.errors import BenchError
from rvp_bench.llm.environment import describe
from rvp_bench.protocol import Request


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU here")
def test_cuda_is_never_replaced_by_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    # Can be set once in the life of a process, which is that of other tests, too.
    monkeypatch.setattr(torch, "set_num_interop_threads", lambda _: None)
    request = Request(
        mode="measure",
        cases=[],
        seed=1,
        device="cuda",
        dtype="float32",
        threads=1,
        benchmarks=Path("."),
        fixtures=None,
    )
    with pytest.raises(BenchError, match="device cuda is asked for, but PyTorch") as caught:
        describe(request)
    assert "\n" not in caught.value.message
