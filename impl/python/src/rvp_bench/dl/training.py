"""Training by mini-batches: what one timed step is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_

from ..errors import BenchError
from . import memory_format
from .cnn_models import CnnModel
from .datasets import Samples
from .precision import TrainingPrecision

OPTIMIZERS = ("sgd", "adamw")
EVALUATION_BATCH = 100


@dataclass(frozen=True)
class TrainingConfig:
    """Options of a training run; ``clip_norm`` 0 turns clipping off."""

    batch_size: int
    optimizer: str
    learning_rate: float
    momentum: float = 0.9
    weight_decay: float = 0.0
    clip_norm: float = 0.0
    channels_last: bool = False

    @classmethod
    def from_params(cls, params: Mapping[str, Any]) -> TrainingConfig:
        """Read the options from a case's parameters. Raises KeyError when one is missing."""
        return cls(
            batch_size=int(params["batch_size"]),
            optimizer=str(params["optimizer"]),
            learning_rate=float(params["learning_rate"]),
            momentum=float(params.get("momentum", 0.9)),
            weight_decay=float(params.get("weight_decay", 0.0)),
            clip_norm=float(params.get("clip_norm", 0.0)),
            channels_last=bool(params.get("channels_last", False)),
        )


class Trainer:
    """Trains a network on samples, in the batch order of a file.

    Args:
        model: on the device of the samples.
        samples: the training set; images already standardised.
        order: ``[epochs, n]`` sample indices; after the last epoch the first one follows.
    """

    def __init__(
        self,
        model: CnnModel,
        samples: Samples,
        order: Tensor,
        config: TrainingConfig,
        precision: TrainingPrecision,
    ) -> None:
        self.model = model.to(precision.kind)
        memory_format.apply_to_model(self.model, config.channels_last)
        self.samples = samples.to(precision.kind)
        self.config, self.precision = config, precision
        self.batches_per_epoch = len(samples) // config.batch_size  # the last, partial one is left
        if self.batches_per_epoch == 0:
            raise BenchError(f"{len(samples)} samples make no batch of {config.batch_size}")
        kept = order[:, : self.batches_per_epoch * config.batch_size]
        self.batches = kept.reshape(-1, config.batch_size)
        self.parameters = [value for value in self.model.parameters() if value.requires_grad]
        self.optimizer = create_optimizer(self.parameters, config)
        self.losses: list[Tensor] = []

    def step(self) -> None:
        """One batch: fetch, forward, loss, backward, clip, update. Appends to ``losses``."""
        batch = self.batches[len(self.losses) % len(self.batches)]
        images = memory_format.apply_to_images(
            self.samples.images.index_select(0, batch), self.config.channels_last
        )
        labels = self.samples.labels.index_select(0, batch)
        self.model.train()
        self.optimizer.zero_grad(set_to_none=True)
        with self.precision.forward_context():
            loss = cross_entropy(self.model(images), labels)
        self._backward(loss)
        if self.config.clip_norm > 0:
            clip_grad_norm_(self.parameters, self.config.clip_norm, foreach=False)
        self.optimizer.step()
        self.losses.append(loss.detach())

    def epoch(self) -> None:
        """As many steps as the training set has whole batches."""
        for _ in range(self.batches_per_epoch):
            self.step()

    def first_losses(self, count: int) -> list[float]:
        """Losses of the first ``count`` steps, training on where there are fewer."""
        while len(self.losses) < count:
            self.step()
        return torch.stack(self.losses[:count]).to(torch.float64).tolist()

    def _backward(self, loss: Tensor) -> None:
        scale = self.precision.loss_scale
        if scale == 1.0:
            loss.backward()  # type: ignore[no-untyped-call]
            return
        (loss * scale).backward()  # type: ignore[no-untyped-call]
        for parameter in self.parameters:
            if parameter.grad is not None:
                parameter.grad.mul_(1.0 / scale)


def create_optimizer(parameters: Iterable[Tensor], config: TrainingConfig) -> torch.optim.Optimizer:
    """SGD with momentum, or AdamW (Loshchilov, Hutter 2017, arXiv:1711.05101; betas 0.9, 0.999).

    ``foreach`` is off: libtorch's own optimizers, which the other suite uses, go parameter by
    parameter.
    """
    rate, decay = config.learning_rate, config.weight_decay
    if config.optimizer == "sgd":
        return torch.optim.SGD(
            parameters, rate, momentum=config.momentum, weight_decay=decay, foreach=False
        )
    if config.optimizer == "adamw":
        return torch.optim.AdamW(parameters, rate, weight_decay=decay, foreach=False)
    raise BenchError(f"unknown optimizer {config.optimizer!r}; known: {', '.join(OPTIMIZERS)}")


def accuracy(forward: Callable[[Tensor], Tensor], samples: Samples, channels_last: bool) -> float:
    """Share of samples whose largest logit is their label's. The network is in evaluation mode."""
    correct = 0
    with torch.no_grad():
        for start in range(0, len(samples), EVALUATION_BATCH):
            images = samples.images[start : start + EVALUATION_BATCH]
            logits = forward(memory_format.apply_to_images(images, channels_last))
            labels = samples.labels[start : start + EVALUATION_BATCH]
            correct += int((logits.argmax(1) == labels).sum())
    return correct / len(samples)
