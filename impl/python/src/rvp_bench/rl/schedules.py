"""Schedules of exploration and of the importance-sampling exponent."""

from __future__ import annotations


def linear(start: float, end: float, progress: float) -> float:
    """From ``start`` at progress 0 to ``end`` at progress 1, constant after it."""
    return start + min(max(progress, 0.0), 1.0) * (end - start)
