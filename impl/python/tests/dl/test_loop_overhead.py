"""The suite's loop costs next to nothing over one written by hand."""

from __future__ import annotations

import pytest

from rvp_bench.dl.cnn_models.cnn_model import Architecture

from .loop_overhead import ARCHITECTURES, median_interval, ratios


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_overhead_is_not_above_one_per_cent(architecture: Architecture) -> None:
    """Fails only when the interval of the paired median lies above 1.01 altogether."""
    low, median, high = median_interval(ratios(architecture, pairs=200))
    assert low <= 1.01, (low, median, high)


def test_the_interval_covers_the_median_and_shrinks() -> None:
    low, median, high = median_interval([float(value) for value in range(101)])
    assert (low, median, high) == (40.0, 50.0, 61.0)
