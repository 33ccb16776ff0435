"""The clock of every timed step: monotonic, nanoseconds, device work included."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def now() -> int:
    """Monotonic time in nanoseconds."""
    return time.perf_counter_ns()


def seconds_since(start: int) -> float:
    """Seconds from ``start`` (of :func:`now`) until this call."""
    return (time.perf_counter_ns() - start) / 1e9


def timed(step: Callable[[], T], synchronize: Callable[[], None]) -> tuple[float, T]:
    """Run ``step`` once; seconds until its work is finished on the device, and its result."""
    synchronize()
    start = time.perf_counter_ns()
    result = step()
    synchronize()
    return (time.perf_counter_ns() - start) / 1e9, result
