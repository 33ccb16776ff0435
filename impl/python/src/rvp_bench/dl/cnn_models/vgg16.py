"""VGG-16. Simonyan, Zisserman: Very Deep Convolutional Networks (2014), arXiv:1409.1556, D.

Layer names are torchvision's (``vgg16_bn`` with batch normalisation, ``vgg16`` without). The
32 and 28 stems end in 1x1 maps and a classifier of 512 instead of 4096, as is usual for CIFAR.
"""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import norm
from .cnn_model import CnnModel, ModelConfig

STAGES = ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512))


class Vgg16(CnnModel):
    """Thirteen 3x3 convolutions in five stages, then three linear layers."""

    HEAD = "classifier"

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        in_channels, padding = config.in_channels, config.stem_padding(1)
        for stage in STAGES:
            for base in stage:
                channels = config.channels(base)
                # With a bias even before batch normalisation: as published.
                layers.append(nn.Conv2d(in_channels, channels, 3, padding=padding))
                if config.batch_norm:
                    layers.append(norm(config, channels))
                layers.append(nn.ReLU())
                in_channels, padding = channels, 1
            layers.append(nn.MaxPool2d(2))
        side, hidden = (7, 4096) if config.stem == 224 else (1, 512)
        hidden = config.channels(hidden)
        self.features = nn.Sequential(*layers)
        self.avgpool = nn.AdaptiveAvgPool2d(side)
        self.classifier = nn.Sequential(
            nn.Linear(in_channels * side * side, hidden),
            nn.ReLU(),
            nn.Dropout(config.dropout),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
            nn.Dropout(config.dropout),
            nn.Linear(hidden, config.num_classes),
        )

    def backbone(self, images: Tensor) -> Tensor:
        """To ``[batch, 512 * width * side * side]``."""
        return self.avgpool(self.features(images)).flatten(1)  # type: ignore[no-any-return]

    def head(self, features: Tensor) -> Tensor:
        """Three linear layers with dropout."""
        return self.classifier(features)  # type: ignore[no-any-return]
