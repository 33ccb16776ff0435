"""What the suite's loop costs over the loop a PyTorch user writes by hand, paired in one run.

``PYTHONPATH=src python tests/dl/loop_overhead.py [PAIRS]``: both train the same network on the same
batches; a pair is one step of each, in an order that alternates. Prints the median of the paired
ratios and its 95 % interval (order statistics of the pairs: David, Nagaraja 2003, section 7.1).
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence

import torch

from rvp_bench.dl.cnn_models import ModelConfig
from rvp_bench.dl.datasets import Samples, synthetic
from rvp_bench.dl.precision import TrainingPrecision
from rvp_bench.dl.training import Trainer, TrainingConfig
from rvp_bench.dl.weights import initial_model
from rvp_bench.measurement import measure_once
from rvp_bench.registry import Benchmark, Phase

MODEL = ModelConfig("lenet", 10, in_channels=1, stem=28)
CONFIG = TrainingConfig(batch_size=32, optimizer="sgd", learning_rate=0.01)
SAMPLES = 320


class OneStep(Benchmark):
    """The training benchmark's timed part, as the runner sees it."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer

    def step(self, phase: int) -> None:
        self.trainer.step()


def measure(pairs: int) -> list[float]:
    """Suite over hand-written time, of each pair of steps."""
    torch.set_num_threads(1)
    samples = synthetic(1, SAMPLES, 1, 28, 10)
    order = torch.arange(SAMPLES).view(1, -1)
    precision = TrainingPrecision(torch.float32)
    ours = OneStep(Trainer(initial_model(MODEL, 1), samples, order, CONFIG, precision))
    theirs = hand_written(samples)
    phase = Phase("train_step_time")

    def suite() -> None:
        measure_once(ours, 0, phase)

    for _ in range(20):
        suite()
        theirs()
    return [pair(suite, theirs, index) for index in range(pairs)]


def hand_written(samples: Samples) -> Callable[[], None]:
    """A step as PyTorch's tutorials write it."""
    model = initial_model(MODEL, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    loss_function = torch.nn.CrossEntropyLoss()
    batches = torch.arange(SAMPLES).view(-1, 32)
    model.train()
    position = 0

    def step() -> None:
        nonlocal position
        batch = batches[position % len(batches)]
        position += 1
        images, labels = samples.images[batch], samples.labels[batch]
        optimizer.zero_grad()
        loss = loss_function(model(images), labels)
        loss.backward()
        optimizer.step()

    return step


def pair(ours: Callable[[], None], theirs: Callable[[], None], index: int) -> float:
    """Ratio of one pair; who goes first alternates."""
    if index % 2 == 0:
        mine = seconds(ours)
        return mine / seconds(theirs)
    reference = seconds(theirs)
    return seconds(ours) / reference


def seconds(step: Callable[[], None]) -> float:
    """Processor time: with one thread it is the wall time less what the machine's others took."""
    start = time.process_time_ns()
    step()
    return (time.process_time_ns() - start) / 1e9


def median_interval(ratios: Sequence[float]) -> tuple[float, float, float]:
    """Median and the 95 % interval of the median, by the binomial's normal approximation."""
    ordered, n = sorted(ratios), len(ratios)
    reach = 1.96 * math.sqrt(n) / 2
    low, high = max(0, math.floor(n / 2 - reach)), min(n - 1, math.ceil(n / 2 + reach))
    return ordered[low], ordered[n // 2], ordered[high]


if __name__ == "__main__":
    low, median, high = median_interval(measure(int(sys.argv[1]) if sys.argv[1:] else 400))
    print(f"suite / hand-written: {median:.4f}  [{low:.4f}, {high:.4f}]")
