"""What the process says of itself, and the thread limit it sets."""

from __future__ import annotations

from pathlib import Path

import pytest
from threadpoolctl import threadpool_info, threadpool_limits  # type: ignore[import-untyped]

from rvp_bench.classical.environment import describe
from rvp_bench.errors import RequestError
from rvp_bench.protocol import Request


def request(device: str, threads: int = 1) -> Request:
    return Request("verify", (), 1, device, "float32", threads, Path("benchmarks"), None)


def test_versions_and_speed_relevant_settings_are_named() -> None:
    with threadpool_limits():
        versions, device, settings = describe(request("cpu"))
    for library in ("python", "numpy", "scipy", "scikit-learn"):
        assert len(versions[library].split(".")) >= 2
    assert device == "cpu"
    assert settings["dtype"] == "float64"
    assert "openblas" in str(settings["blas"])
    assert str(settings["target_cpu"]).startswith("run-time dispatch: ")


@pytest.mark.parametrize("threads", [1, 2])
def test_every_library_gets_the_thread_limit(threads: int) -> None:
    with threadpool_limits():
        settings = describe(request("cpu", threads))[2]
        assert {pool["num_threads"] for pool in threadpool_info()} == {threads}
    assert settings["threads"] == threads


def test_a_gpu_is_refused() -> None:
    with pytest.raises(RequestError, match="runs on the CPU only"):
        describe(request("cuda"))
