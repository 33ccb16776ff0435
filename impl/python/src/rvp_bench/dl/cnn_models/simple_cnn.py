"""Enhanced SimpleCNN: three stages of convolution, batch normalisation, ReLU and max pooling."""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import conv, norm
from .cnn_model import CnnModel, ModelConfig


class SimpleCnn(CnnModel):
    """32, 64 and 128 channels of 3x3 convolutions, global average pooling, two linear layers."""

    HEAD = "classifier"

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        in_channels, padding = config.in_channels, config.stem_padding(1)
        stride = 4 if config.stem == 224 else 1
        for base in (32, 64, 128):
            channels = config.channels(base)
            layers += [
                conv(config, in_channels, channels, 3, stride, padding),
                norm(config, channels),
                nn.ReLU(),
                nn.MaxPool2d(2),
            ]
            in_channels, padding, stride = channels, 1, 1
        self.features = nn.Sequential(*layers)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(
            nn.Linear(in_channels, in_channels),
            nn.ReLU(),
            nn.Dropout(config.dropout),
            nn.Linear(in_channels, config.num_classes),
        )

    def backbone(self, images: Tensor) -> Tensor:
        """To ``[batch, 128 * width]``."""
        return self.avgpool(self.features(images)).flatten(1)  # type: ignore[no-any-return]

    def head(self, features: Tensor) -> Tensor:
        """Two linear layers with dropout between them."""
        return self.classifier(features)  # type: ignore[no-any-return]
