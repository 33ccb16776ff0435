"""Resource monitor: what one case costs in memory, processor and GPU.

The rules are the same in the Rust suite (crates/core/src/monitor.rs):
a thread samples every 20 ms; peak RSS is the kernel's high-water mark, reset when the case
starts (proc(5), clear_refs), else the highest sample; CPU % is process CPU time over wall time.
The GPU is sampled in steady windows only: set-up and warm-up have another memory, load and power.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from .core_speed import is_watched
from .gpu import Gpu, open_gpu

INTERVAL_SECONDS = 0.02
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class ResourceMonitor:
    """Context manager around one case; read :meth:`metrics` after leaving it."""

    def __init__(self, device: str) -> None:
        self._gpu: Gpu | None = open_gpu() if device == "cuda" else None
        self._gpu_lock = threading.Lock()
        self._steady = False
        self._rss: list[int] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample_until_stopped, daemon=True)
        self._metrics: dict[str, float] = {}
        self._high_water_reset = False
        self._start_wall = 0.0
        self._start_cpu = 0.0

    def __enter__(self) -> ResourceMonitor:
        self._high_water_reset = _reset_high_water_mark()
        self._start_wall, self._start_cpu = time.monotonic(), time.process_time()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()
        wall, cpu = time.monotonic() - self._start_wall, time.process_time() - self._start_cpu
        self._rss.append(_resident_bytes())
        peak = _high_water_bytes() if self._high_water_reset else max(self._rss)
        self._metrics = {
            "peak_rss_bytes": float(max(peak, *self._rss)),
            "mean_rss_bytes": sum(self._rss) / len(self._rss),
            "cpu_percent": 100.0 * cpu / wall if wall > 0 else 0.0,
        }

    @contextmanager
    def steady(self) -> Iterator[None]:
        """While a phase is measured. The GPU is read once at its end, however short it is."""
        self._steady = True
        yield
        self._sample_gpu()
        self._steady = False

    def metrics(self) -> dict[str, float]:
        """Peak and mean RSS in bytes, CPU in percent of one core, and the GPU's figures.

        Raises:
            BenchError: another process used the GPU in a steady window.
        """
        return self._metrics | (self._gpu.metrics() if self._gpu else {})

    def _sample_until_stopped(self) -> None:
        if is_watched():
            self._stop.wait()  # how often it samples is the clock's, and no program's
            return
        while True:
            self._rss.append(_resident_bytes())
            self._sample_gpu()
            if self._stop.wait(INTERVAL_SECONDS):
                return

    def _sample_gpu(self) -> None:
        with self._gpu_lock:
            if self._gpu and self._steady:
                self._gpu.sample()


def _resident_bytes() -> int:
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * PAGE_BYTES


def _high_water_bytes() -> int:
    with open("/proc/self/status", "rb") as file:
        for line in file:
            if line.startswith(b"VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def _reset_high_water_mark() -> bool:
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
        return True
    except OSError:
        return False
