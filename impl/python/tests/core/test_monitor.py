"""The resource monitor: memory that was touched, and processor time that was used."""

from __future__ import annotations

import time
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from rvp_bench.core_speed import small_loop
from rvp_bench.errors import BenchError
from rvp_bench.monitor import INTERVAL_SECONDS, ResourceMonitor

MIB = 2**20


def watch(seconds: float, *, busy: bool, mebibytes: int = 1) -> dict[str, float]:
    with ResourceMonitor("cpu") as monitor:
        block = np.ones(mebibytes * MIB, dtype=np.uint8)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not busy:
                time.sleep(0.01)
        del block
    return monitor.metrics()


def test_peak_holds_a_block_that_is_gone_and_forgets_that_of_another_case() -> None:
    small = watch(0.05, busy=False)
    large = watch(0.05, busy=False, mebibytes=200)
    after = watch(0.05, busy=False)
    grown = large["peak_rss_bytes"] - small["peak_rss_bytes"]
    assert 150 * MIB < grown < 300 * MIB
    assert after["peak_rss_bytes"] < large["peak_rss_bytes"] - 150 * MIB
    assert small["mean_rss_bytes"] <= small["peak_rss_bytes"]


def test_a_busy_case_uses_more_processor_than_a_sleeping_one() -> None:
    busy, idle = watch(0.3, busy=True), watch(0.3, busy=False)
    assert busy["cpu_percent"] > 3 * idle["cpu_percent"]


def test_a_gpu_figure_is_never_made_up() -> None:
    if driver_answers():
        with ResourceMonitor("cuda") as monitor:
            pass
        assert monitor.metrics()["gpu_peak_memory_bytes"] > 0
    else:
        with pytest.raises(BenchError, match=r"NVML|nvidia-ml-py"):
            ResourceMonitor("cuda")


def driver_answers() -> bool:
    return Path("/proc/driver/nvidia/version").exists() and find_spec("pynvml") is not None


def test_under_a_profiler_nothing_works_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    def samples() -> float:
        with ResourceMonitor("cpu") as monitor:
            time.sleep(10 * INTERVAL_SECONDS)
        return len(monitor._rss)

    seen = samples()
    monkeypatch.setenv("RVP_PROFILE", "1")
    assert samples() == 1 < seen
    assert small_loop() == 0
