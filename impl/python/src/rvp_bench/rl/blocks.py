"""Timing of blocks: an action or a step is too short for the clock on its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch

from .. import clock


def synchronize(device: str) -> None:
    """Wait until the device has done all the work that was queued."""
    if device == "cuda":
        torch.cuda.synchronize()


def seconds_each(
    metric: str, count: int, device: str, run: Callable[[], object]
) -> Mapping[str, float]:
    """The metric of one item, when ``run`` does ``count`` of them: their mean seconds."""
    synchronize(device)
    start = clock.now()
    run()
    synchronize(device)
    elapsed = clock.seconds_since(start)
    return {metric: elapsed / count}
