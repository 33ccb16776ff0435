"""Enhanced LeNet: LeNet-5 with ReLU, max pooling, batch normalisation, dropout and more channels.

LeCun et al.: Gradient-Based Learning Applied to Document Recognition (1998).
"""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import conv, norm
from .cnn_model import CnnModel, ModelConfig


class LeNet(CnnModel):
    """Two 5x5 convolutions with pooling, then three linear layers; maps end 5x5."""

    HEAD = "classifier"

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        first, second = config.channels(16), config.channels(32)
        stride = 4 if config.stem == 224 else 1
        # LeNet-5 takes 32x32 without padding.
        padding = config.stem_padding(0)
        self.features = nn.Sequential(
            conv(config, config.in_channels, first, 5, stride, padding),
            norm(config, first),
            nn.ReLU(),
            nn.MaxPool2d(2),
            conv(config, first, second, 5),
            norm(config, second),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.AdaptiveAvgPool2d(5),
        )
        self.classifier = nn.Sequential(
            nn.Linear(second * 25, 120),
            nn.ReLU(),
            nn.Linear(120, 84),
            nn.ReLU(),
            nn.Dropout(config.dropout),
            nn.Linear(84, config.num_classes),
        )

    def backbone(self, images: Tensor) -> Tensor:
        """To ``[batch, 32 * width * 25]``."""
        return self.features(images).flatten(1)  # type: ignore[no-any-return]

    def head(self, features: Tensor) -> Tensor:
        """Three linear layers."""
        return self.classifier(features)  # type: ignore[no-any-return]
