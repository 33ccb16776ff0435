"""What the benchmarks' set-ups share: data on the device, a network with its weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from .. import clock
from ..data import load_array
from ..errors import BenchError
from ..registry import Context
from ..torch_device import select_device, synchronize
from . import weights
from .cnn_models import CnnModel, ModelConfig, create_cnn_model
from .datasets import Samples
from .precision import Precision
from .providers import load_dataset, unavailable_reason
from .training import Trainer, TrainingConfig

CHECKED_IMAGES = 4
PRETRAINED_CLASSES = 1000


class Setup:
    """The data, the device and the precision of a case."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self.params, self.context = params, context
        self.device = select_device(context.device)
        self.precision = Precision(str(params.get("precision", context.dtype)), self.device)
        self.model_config = ModelConfig.from_params(params)
        dataset = load_dataset(params, context)
        self.train, self.test = dataset.train.to(self.device), dataset.test.to(self.device)

    def load_model(self, state: str) -> tuple[CnnModel, float]:
        """The case's network in a state (see ``weights.file_name``), on the device, and the
        seconds from file to device."""
        path = self.context.fixture(weights.file_name(self.model_config, state))
        model = create_cnn_model(self.model_config).to(self.device)
        start = clock.now()
        weights.load_weights(model, path)
        synchronize(self.device)
        return model, clock.seconds_since(start)

    def load_pretrained_backbone(self, model: CnnModel) -> None:
        """Put the ImageNet weights of the same architecture into all but the head."""
        config = replace(self.model_config, num_classes=PRETRAINED_CLASSES)
        try:
            path = self.context.fixture(weights.file_name(config, "pretrained"))
        except BenchError as error:
            reason = unavailable_reason(config.architecture, self.context)
            raise BenchError(error.message + reason, error.hint) from error
        weights.load_backbone(model, path)

    def batch_order(self) -> Tensor:
        """``[epochs, n]`` sample indices of the training set, as the fixtures wrote them."""
        count = len(self.train)
        order = load_array(self.context.fixture(f"order-{count}.npy"))
        if order.ndim != 2 or order.shape[1] != count:
            raise BenchError(f"order-{count}.npy has shape {order.shape}, not [epochs, {count}]")
        return torch.from_numpy(order).to(self.device, torch.int64)

    def trainer(self, model: CnnModel, config: TrainingConfig) -> Trainer:
        """A network made ready to train on the case's samples, in their order."""
        precision = self.precision.training()
        return Trainer(model, self.train, self.batch_order(), config, precision)

    def first_step(self, trainer: Trainer) -> None:
        """The training step that belongs to the set-up, to its end on the device."""
        self.seed_dropout()
        trainer.step()
        synchronize(self.device)

    def seed_dropout(self) -> None:
        """Both suites draw dropout masks from libtorch's generator: the same seed, same masks."""
        torch.manual_seed(self.context.seed)


def first_logits(model: CnnModel, samples: Samples) -> list[float]:
    """Logits of the first images, in evaluation mode, flattened."""
    model.eval()
    with torch.no_grad():
        logits = model(samples.images[:CHECKED_IMAGES])
    return logits.to(torch.float64).flatten().tolist()  # type: ignore[no-any-return]
