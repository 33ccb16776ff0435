"""The six architectures behind one factory."""

from __future__ import annotations

from collections.abc import Callable

from .attention_cnn import AttentionCnn
from .cnn_model import Architecture, CnnModel, ModelConfig, evaluating
from .lenet import LeNet
from .mobilenet_v2 import MobileNetV2
from .resnet18 import ResNet18
from .simple_cnn import SimpleCnn
from .vgg16 import Vgg16

ARCHITECTURES: dict[Architecture, Callable[[ModelConfig], CnnModel]] = {
    "resnet18": ResNet18,
    "vgg16": Vgg16,
    "mobilenet_v2": MobileNetV2,
    "lenet": LeNet,
    "simple_cnn": SimpleCnn,
    "attention_cnn": AttentionCnn,
}


def create_cnn_model(config: ModelConfig) -> CnnModel:
    """Build a network with its library's default initial weights (see ``weights.load_weights``).

    Returns:
        A module from images ``[batch, in_channels, height, width]`` to logits
        ``[batch, num_classes]``.
    """
    return ARCHITECTURES[config.architecture](config)


__all__ = ["ARCHITECTURES", "CnnModel", "ModelConfig", "create_cnn_model", "evaluating"]
