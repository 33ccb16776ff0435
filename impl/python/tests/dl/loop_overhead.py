"""What the suite's loop costs over the loop a PyTorch user writes by hand, for each network.

``PYTHONPATH=src:tests python -m dl.loop_overhead [PAIRS]``: both run the same network on the same
images, small ones, where a loop's own time weighs most. A pair is one step of each, in an order
that alternates; time is processor time. The twin is crates/dl/tests/loop_overhead.rs.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence
from typing import get_args

import torch

from rvp_bench.dl.cnn_models import CnnModel
from rvp_bench.dl.cnn_models.cnn_model import Architecture
from rvp_bench.dl.datasets import Samples, synthetic
from rvp_bench.dl.precision import TrainingPrecision
from rvp_bench.dl.training import Trainer
from rvp_bench.dl.weights import initial_model

from .configs import network, training

ARCHITECTURES: tuple[Architecture, ...] = get_args(Architecture)
BATCH, SAMPLES = 2, 16
WARMUP = 10


def ratios(architecture: Architecture, pairs: int) -> list[float]:
    """Suite over hand-written time of a training step, of each pair."""
    torch.set_num_threads(1)
    samples = synthetic(1, SAMPLES, 3, 32, 10)
    order = torch.arange(SAMPLES).view(1, -1)
    config = training(batch_size=BATCH, learning_rate=0.01)
    ours = Trainer(model_of(architecture), samples, order, config, TrainingPrecision(torch.float32))
    theirs = hand_written(model_of(architecture), samples)
    for _ in range(WARMUP):
        ours.step()
        theirs()
    return [pair(ours.step, theirs, index) for index in range(pairs)]


def hand_written(model: CnnModel, samples: Samples) -> Callable[[], None]:
    """A step as PyTorch's tutorials write it, with the optimizer that the suite takes."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, foreach=False)
    loss_function = torch.nn.CrossEntropyLoss()
    batches = torch.arange(SAMPLES).split(BATCH)
    losses: list[torch.Tensor] = []
    model.train()

    def step() -> None:
        batch = batches[len(losses) % len(batches)]
        images = samples.images.index_select(0, batch)
        labels = samples.labels.index_select(0, batch)
        optimizer.zero_grad()
        loss = loss_function(model(images), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())

    return step


def model_of(architecture: Architecture) -> CnnModel:
    return initial_model(network(architecture, width=0.25), seed=1)


def pair(ours: Callable[[], None], theirs: Callable[[], None], index: int) -> float:
    """Ratio of one pair; who goes first alternates."""
    if index % 2 == 0:
        mine = nanoseconds(ours)
        return mine / nanoseconds(theirs)
    reference = nanoseconds(theirs)
    return nanoseconds(ours) / reference


def nanoseconds(step: Callable[[], None]) -> int:
    """Processor time: with one thread it is the wall time less what the machine's others took."""
    start = time.process_time_ns()
    step()
    return time.process_time_ns() - start


def median_interval(ratios: Sequence[float]) -> tuple[float, float, float]:
    """Median and the 95 % interval of the median: order statistics, by the binomial's normal
    approximation (David, Nagaraja 2003, section 7.1)."""
    ordered, n = sorted(ratios), len(ratios)
    reach = 1.96 * math.sqrt(n) / 2
    low, high = max(0, math.floor(n / 2 - reach)), min(n - 1, math.ceil(n / 2 + reach))
    return ordered[low], ordered[n // 2], ordered[high]


if __name__ == "__main__":
    for name in ARCHITECTURES:
        low, median, high = median_interval(ratios(name, int(sys.argv[1]) if sys.argv[1:] else 400))
        print(f"{name:14} {median:.4f} [{low:.4f}, {high:.4f}]", flush=True)
