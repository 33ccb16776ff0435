"""Training by mini-batches: what one timed step is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_

from ..errors import BenchError
from ..params import Parameters, Size
from . import memory_format
from .cnn_models import CnnModel
from .datasets import Samples
from .memory_format import MemoryFormat
from .precision import Precision, TrainingPrecision

EVALUATION_BATCH = 100


class TrainingConfig(Parameters, frozen=True, kw_only=True):
    """Options of a training run; ``momentum`` is SGD's, ``clip_norm`` 0 turns clipping off."""

    batch_size: Size
    optimizer: Literal["sgd", "adamw"]
    learning_rate: float
    momentum: float
    weight_decay: float
    clip_norm: float
    memory_format: MemoryFormat
    precision: Precision | None = None


class Trainer:
    """Trains a network on samples, in the batch order of a file.

    The network is in training mode from here on: setting it in every step would walk all modules
    each time. Whoever evaluates in between puts it back (``cnn_models.evaluating``).

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
        self.model = model.to(precision.kind).train()
        memory_format.apply_to_model(self.model, config.memory_format)
        self.samples = samples.to(precision.kind)
        self.config, self.precision = config, precision
        self.batches_per_epoch = len(samples) // config.batch_size  # the last, partial one is left
        if self.batches_per_epoch == 0:
            raise BenchError(f"{len(samples)} samples make no batch of {config.batch_size}")
        kept = order[:, : self.batches_per_epoch * config.batch_size]
        self.batches = kept.reshape(-1, config.batch_size).unbind(0)
        self.parameters = [value for value in self.model.parameters() if value.requires_grad]
        self.optimizer = create_optimizer(self.parameters, config)
        self.losses: list[Tensor] = []

    def step(self) -> None:
        """One batch: fetch, forward, loss, backward, clip, update. Appends to ``losses``."""
        batch = self.batches[len(self.losses) % len(self.batches)]
        images = memory_format.apply_to_images(
            self.samples.images.index_select(0, batch), self.config.memory_format
        )
        labels = self.samples.labels.index_select(0, batch)
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


def create_optimizer(
    parameters: Iterable[Tensor],
    config: TrainingConfig,
    *,
    foreach: bool = False,
    fused: bool = False,
) -> torch.optim.Optimizer:
    """SGD with momentum, or AdamW (Loshchilov, Hutter 2017, arXiv:1711.05101; betas 0.9, 0.999).

    ``foreach`` and ``fused`` are off: libtorch's own optimizers, which the other suite uses, go
    parameter by parameter. ``dl/training_variants`` turns them on.
    """
    rate, decay = config.learning_rate, config.weight_decay
    if config.optimizer == "sgd":
        return torch.optim.SGD(
            parameters,
            rate,
            momentum=config.momentum,
            weight_decay=decay,
            foreach=foreach,
            fused=fused,
        )
    return torch.optim.AdamW(parameters, rate, weight_decay=decay, foreach=foreach, fused=fused)


def accuracy(forward: Callable[[Tensor], Tensor], samples: Samples, layout: MemoryFormat) -> float:
    """Share of samples whose largest logit is their label's. The network is in evaluation mode."""
    correct = 0
    with torch.no_grad():
        for start in range(0, len(samples), EVALUATION_BATCH):
            images = samples.images[start : start + EVALUATION_BATCH]
            logits = forward(memory_format.apply_to_images(images, layout))
            labels = samples.labels[start : start + EVALUATION_BATCH]
            correct += int((logits.argmax(1) == labels).sum())
    return correct / len(samples)
