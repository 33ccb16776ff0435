"""Networks called and trained by hand, with PyTorch alone. Twin: crates/dl/examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import cycle
from typing import Any

import torch
from compare import Call, compare
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_

from rvp_bench.dl.cnn_inference import CnnInference
from rvp_bench.dl.registry import registry
from rvp_bench.dl.time_to_accuracy import TimeToAccuracy
from rvp_bench.dl.training import Trainer
from rvp_bench.torch_device import describe


def by_hand(twin: Any, _: Mapping[str, Any]) -> dict[str, Call]:
    """Calls of PyTorch; of batches the smallest, where a loop's own time weighs most."""
    if isinstance(twin, CnnInference):
        model, batch = twin._model, min(twin._batches, key=len)
        return {f"inference_latency@{len(batch)}": lambda: model(batch)}
    if isinstance(twin, TimeToAccuracy):
        steps, step = twin._trainer.batches_per_epoch, training(twin._trainer)
        return {"epoch_time": lambda: [step() for _ in range(steps)]}
    return {"train_step_time": training(twin.trainer)}


def training(trainer: Trainer) -> Callable[[], None]:
    """A step as PyTorch's tutorials write it, on the network and the samples of a trainer."""
    config, model, samples = trainer.config, trainer.model, trainer.samples
    batches = cycle(torch.arange(len(samples)).split(config.batch_size))
    parameters = [value for value in model.parameters() if value.requires_grad]
    rate, decay = config.learning_rate, config.weight_decay
    optimizer: torch.optim.Optimizer
    if config.optimizer == "adamw":
        optimizer = torch.optim.AdamW(parameters, rate, weight_decay=decay, foreach=False)
    else:
        optimizer = torch.optim.SGD(
            parameters, rate, momentum=config.momentum, weight_decay=decay, foreach=False
        )
    losses: list[torch.Tensor] = []

    def step() -> None:
        batch = next(batches)
        images = samples.images.index_select(0, batch)
        if config.memory_format == "channels_last":
            images = images.to(memory_format=torch.channels_last)
        labels = samples.labels.index_select(0, batch)
        optimizer.zero_grad()
        loss = cross_entropy(model(images), labels)
        loss.backward()  # type: ignore[no-untyped-call]
        if config.clip_norm > 0:
            clip_grad_norm_(parameters, config.clip_norm, foreach=False)
        optimizer.step()
        losses.append(loss.detach())

    return step


if __name__ == "__main__":
    compare(registry(), describe, by_hand)
