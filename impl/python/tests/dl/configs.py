"""Options of networks and of training that a test need not spell out."""

from __future__ import annotations

from typing import Any

from rvp_bench.dl.cnn_models import ModelConfig
from rvp_bench.dl.training import TrainingConfig


def network(architecture: Any, num_classes: int = 10, **options: Any) -> ModelConfig:
    """A published network for 32x32 colour images, but for ``options``."""
    usual = {"in_channels": 3, "stem": 32, "width": 1.0, "batch_norm": True, "dropout": 0.0}
    return ModelConfig(architecture=architecture, num_classes=num_classes, **{**usual, **options})


def training(batch_size: int = 4, **options: Any) -> TrainingConfig:
    """SGD with momentum and nothing else, but for ``options``."""
    usual = {"optimizer": "sgd", "learning_rate": 0.1, "momentum": 0.9, "weight_decay": 0.0}
    plain = {"clip_norm": 0.0, "memory_format": "contiguous"}
    return TrainingConfig(batch_size=batch_size, **{**usual, **plain, **options})
