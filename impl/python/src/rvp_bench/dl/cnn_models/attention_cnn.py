"""Attention CNN: convolutions to an 8x8 map, then self-attention between its 64 places.

The attention block is a pre-norm Transformer layer without its feed-forward part: Vaswani et
al. (2017), arXiv:1706.03762; on top of convolutions: Bello et al. (2019), arXiv:1904.09925.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from .blocks import conv, norm
from .cnn_model import CnnModel, ModelConfig

HEADS = 4


class SelfAttention(nn.Module):
    """Layer norm, four-head scaled dot-product attention, projection, shortcut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.head_channels = channels // HEADS
        self.norm = nn.LayerNorm(channels)
        self.qkv = nn.Linear(channels, 3 * channels)
        self.proj = nn.Linear(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        """``[batch, places, channels]`` to the same shape."""
        qkv = self.qkv(self.norm(x)).unflatten(2, (3, HEADS, self.head_channels))
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        mixed = scaled_dot_product_attention(query, key, value)
        return x + self.proj(mixed.transpose(1, 2).flatten(2))  # type: ignore[no-any-return]


class AttentionCnn(CnnModel):
    """Three convolutions with two poolings, one attention block, mean over places, linear."""

    HEAD = "fc"

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        channels = [config.channels(base) for base in (32, 64, 128)]
        stride, padding = (4 if config.stem == 224 else 1), config.stem_padding(1)
        self.features = nn.Sequential(
            conv(config, config.in_channels, channels[0], 3, stride, padding),
            norm(config, channels[0]),
            nn.ReLU(),
            nn.MaxPool2d(2),
            conv(config, channels[0], channels[1], 3, padding=1),
            norm(config, channels[1]),
            nn.ReLU(),
            nn.MaxPool2d(2),
            conv(config, channels[1], channels[2], 3, padding=1),
            norm(config, channels[2]),
            nn.ReLU(),
        )
        self.attention = SelfAttention(channels[2])
        self.dropout = nn.Dropout(config.dropout)
        self.fc = nn.Linear(channels[2], config.num_classes)

    def backbone(self, images: Tensor) -> Tensor:
        """To ``[batch, 128 * width]``."""
        places = self.features(images).flatten(2).transpose(1, 2)
        return self.attention(places).mean(1)  # type: ignore[no-any-return]

    def head(self, features: Tensor) -> Tensor:
        """Dropout and one linear layer."""
        return self.fc(self.dropout(features))  # type: ignore[no-any-return]
