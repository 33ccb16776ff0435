"""The network of whole jobs and services: LeNet on handwritten digits."""

from __future__ import annotations

from pathlib import Path

import torch

from .cnn_models import CnnModel, ModelConfig

NETWORK = ModelConfig(
    architecture="lenet",
    num_classes=10,
    in_channels=1,
    stem=28,
    width=1.0,
    batch_norm=True,
    dropout=0.0,
)


def save(model: CnnModel, path: Path) -> None:
    """All parameters and statistics, as PyTorch's users save them."""
    torch.save(model.state_dict(), path)
