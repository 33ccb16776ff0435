"""ResNet-18. He et al.: Deep Residual Learning for Image Recognition (2015), arXiv:1512.03385.

Layer names are torchvision's, so its state dicts fit. The 32 and 28 stems are those of the
paper's section 4.2 (CIFAR-10): one 3x3 convolution, no max pooling.
"""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import conv, norm
from .cnn_model import CnnModel, ModelConfig


class BasicBlock(nn.Module):
    """Two 3x3 convolutions around a shortcut; 1x1 convolution where the shape changes."""

    def __init__(self, config: ModelConfig, in_channels: int, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = conv(config, in_channels, channels, 3, stride, padding=1)
        self.bn1 = norm(config, channels)
        self.conv2 = conv(config, channels, channels, 3, padding=1)
        self.bn2 = norm(config, channels)
        self.relu = nn.ReLU()
        self.downsample: nn.Module | None = None
        if stride != 1 or in_channels != channels:
            shortcut = conv(config, in_channels, channels, 1, stride)
            self.downsample = nn.Sequential(shortcut, norm(config, channels))

    def forward(self, x: Tensor) -> Tensor:
        """``[batch, in_channels, h, w]`` to ``[batch, channels, h / stride, w / stride]``."""
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        shortcut = x if self.downsample is None else self.downsample(x)
        return self.relu(y + shortcut)  # type: ignore[no-any-return]


class ResNet18(CnnModel):
    """Four stages of two basic blocks."""

    HEAD = "fc"

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        widths = [config.channels(base) for base in (64, 128, 256, 512)]
        if config.stem == 224:
            self.conv1 = conv(config, config.in_channels, widths[0], 7, 2, padding=3)
            self.maxpool: nn.Module = nn.MaxPool2d(3, stride=2, padding=1)
        else:
            padding = config.stem_padding(1)
            self.conv1 = conv(config, config.in_channels, widths[0], 3, padding=padding)
            self.maxpool = nn.Identity()
        self.bn1 = norm(config, widths[0])
        self.relu = nn.ReLU()
        self.layer1 = _stage(config, widths[0], widths[0], stride=1)
        self.layer2 = _stage(config, widths[0], widths[1], stride=2)
        self.layer3 = _stage(config, widths[1], widths[2], stride=2)
        self.layer4 = _stage(config, widths[2], widths[3], stride=2)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.dropout = nn.Dropout(config.dropout)
        self.fc = nn.Linear(widths[3], config.num_classes)

    def backbone(self, images: Tensor) -> Tensor:
        """To ``[batch, 512 * width]``."""
        x = self.maxpool(self.relu(self.bn1(self.conv1(images))))
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        return self.avgpool(x).flatten(1)  # type: ignore[no-any-return]

    def head(self, features: Tensor) -> Tensor:
        """Dropout and one linear layer."""
        return self.fc(self.dropout(features))  # type: ignore[no-any-return]


def _stage(config: ModelConfig, in_channels: int, channels: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        BasicBlock(config, in_channels, channels, stride),
        BasicBlock(config, channels, channels, 1),
    )
