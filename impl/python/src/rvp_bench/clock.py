"""The clock of every timed step: monotonic, nanoseconds."""

from __future__ import annotations

import time


def now() -> int:
    """Monotonic time in nanoseconds."""
    return time.perf_counter_ns()


def seconds_since(start: int) -> float:
    """Seconds from ``start`` (of :func:`now`) until this call."""
    return (time.perf_counter_ns() - start) / 1e9
