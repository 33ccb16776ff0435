"""MobileNetV2. Sandler et al.: Inverted Residuals and Linear Bottlenecks (2018), arXiv:1801.04381.

Layer names are torchvision's. The 32 and 28 stems keep the first
convolution and the second stage at stride 1.
"""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import conv, norm
from .cnn_model import CnnModel, ModelConfig

# expansion, channels, blocks, stride of the first block: table 2 of the paper
STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
LAST_CHANNELS = 1280


class InvertedResidual(nn.Module):
    """Expand by 1x1, filter by depthwise 3x3, project by 1x1; shortcut where shapes agree."""

    def __init__(
        self, config: ModelConfig, in_channels: int, channels: int, stride: int, expansion: int
    ) -> None:
        super().__init__()
        hidden = in_channels * expansion
        layers: list[nn.Module] = []
        if expansion != 1:
            layers.append(_conv_norm_relu6(config, in_channels, hidden, 1))
        layers.append(_conv_norm_relu6(config, hidden, hidden, 3, stride, 1, groups=hidden))
        layers += [conv(config, hidden, channels, 1), norm(config, channels)]
        self.conv = nn.Sequential(*layers)
        self.has_shortcut = stride == 1 and in_channels == channels

    def forward(self, x: Tensor) -> Tensor:
        """``[batch, in_channels, h, w]`` to ``[batch, channels, h / stride, w / stride]``."""
        y: Tensor = self.conv(x)
        return x + y if self.has_shortcut else y


class MobileNetV2(CnnModel):
    """A stem, seven stages of inverted residuals, a 1x1 convolution to 1280 channels."""

    HEAD = "classifier"

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        small = config.stem != 224
        channels = config.channels(32)
        padding = config.stem_padding(1)
        layers: list[nn.Module] = [
            _conv_norm_relu6(config, config.in_channels, channels, 3, 1 if small else 2, padding)
        ]
        for stage, (expansion, base, blocks, first_stride) in enumerate(STAGES):
            for block in range(blocks):
                stride = first_stride if block == 0 and not (small and stage == 1) else 1
                out = config.channels(base)
                layers.append(InvertedResidual(config, channels, out, stride, expansion))
                channels = out
        last = max(LAST_CHANNELS, config.channels(LAST_CHANNELS))
        layers.append(_conv_norm_relu6(config, channels, last, 1))
        self.features = nn.Sequential(*layers)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(
            nn.Dropout(config.dropout), nn.Linear(last, config.num_classes)
        )

    def backbone(self, images: Tensor) -> Tensor:
        """To ``[batch, 1280]``."""
        return self.avgpool(self.features(images)).flatten(1)  # type: ignore[no-any-return]

    def head(self, features: Tensor) -> Tensor:
        """Dropout and one linear layer."""
        return self.classifier(features)  # type: ignore[no-any-return]


def _conv_norm_relu6(
    config: ModelConfig,
    in_channels: int,
    channels: int,
    kernel: int,
    stride: int = 1,
    padding: int = 0,
    groups: int = 1,
) -> nn.Sequential:
    return nn.Sequential(
        conv(config, in_channels, channels, kernel, stride, padding, groups),
        norm(config, channels),
        nn.ReLU6(),
    )
