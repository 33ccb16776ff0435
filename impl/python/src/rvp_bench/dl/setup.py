"""What the benchmarks' set-ups share: data on the device, a network with its weights."""

from __future__ import annotations

from typing import cast

import msgspec
import torch

from .. import clock
from ..errors import BenchError
from ..registry import Context
from ..torch_device import select_device, synchronize
from . import batch_order, precision, weights
from .cnn_models import CnnModel, ModelConfig, create_cnn_model
from .params import Parts
from .providers import DatasetConfig, load_dataset, unavailable_reason
from .training import Trainer, TrainingConfig

PRETRAINED_CLASSES = 1000


class Setup:
    """The data, the network's options and the device of a case."""

    def __init__(self, network: ModelConfig, data: DatasetConfig, context: Context) -> None:
        self.network, self.context = network, context
        self.device = select_device(context.device)
        dataset = load_dataset(data, network, context)
        self.train, self.test = dataset.train.to(self.device), dataset.test.to(self.device)

    def load_model(self, state: weights.State) -> tuple[CnnModel, float]:
        """The case's network in a state, on the device, and the seconds from file to device."""
        path = self.context.fixture(weights.file_name(self.network, state))
        model = create_cnn_model(self.network).to(self.device)
        start = clock.now()
        weights.load_weights(model, path)
        synchronize(self.device)
        return model, clock.seconds_since(start)

    def load_pretrained_backbone(self, model: CnnModel) -> None:
        """Put the ImageNet weights of the same architecture into all but the head."""
        config = msgspec.structs.replace(self.network, num_classes=PRETRAINED_CLASSES)
        try:
            path = self.context.fixture(weights.file_name(config, "pretrained"))
        except BenchError as error:
            reason = unavailable_reason(config.architecture, self.context)
            raise BenchError(error.message + reason, error.hint) from error
        weights.load_backbone(model, path)

    def trainer(self, model: CnnModel, config: TrainingConfig) -> Trainer:
        """A network made ready to train on the case's samples, in their order."""
        count = len(self.train)
        path = self.context.fixture(batch_order.file_name(count))
        order = batch_order.read_order(path, count).to(self.device)
        number_format = precision.for_training(self.precision(config.precision), self.device)
        return Trainer(model, self.train, order, config, number_format)

    def precision(self, chosen: precision.Precision | None) -> precision.Precision:
        """The case's number format, or the request's where the case names none."""
        return chosen or cast(precision.Precision, self.context.dtype)

    def seed_dropout(self) -> None:
        """Both suites draw dropout masks from libtorch's generator: the same seed, same masks."""
        torch.manual_seed(self.context.seed)


def read_setup(parts: Parts, context: Context) -> Setup:
    """The set-up of a case, from the parameters that all benchmarks share."""
    network, data = parts.take(ModelConfig), parts.take(DatasetConfig)
    parts.close()
    return Setup(network, data, context)
