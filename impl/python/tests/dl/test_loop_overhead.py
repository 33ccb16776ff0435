"""The suite's loop costs next to nothing over one written by hand."""

from __future__ import annotations

from .loop_overhead import measure, median_interval


def test_overhead_is_not_above_two_per_cent() -> None:
    """Fails only when the interval of the paired median lies above 1.02 altogether."""
    low, _, _ = median_interval(measure(pairs=200))
    assert low < 1.02


def test_the_interval_covers_the_median_and_shrinks() -> None:
    low, median, high = median_interval([float(value) for value in range(101)])
    assert (low, median, high) == (40.0, 50.0, 61.0)
