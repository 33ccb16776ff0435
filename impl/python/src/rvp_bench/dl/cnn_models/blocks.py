"""Layers that several architectures are built from."""

from __future__ import annotations

from torch import nn

from .cnn_model import ModelConfig


def conv(
    config: ModelConfig,
    in_channels: int,
    out_channels: int,
    kernel: int,
    stride: int = 1,
    padding: int = 0,
    groups: int = 1,
) -> nn.Conv2d:
    """Convolution without bias where batch normalisation follows: its shift does that work."""
    return nn.Conv2d(
        in_channels,
        out_channels,
        kernel,
        stride=stride,
        padding=padding,
        groups=groups,
        bias=not config.batch_norm,
    )


def norm(config: ModelConfig, channels: int) -> nn.Module:
    """Batch normalisation (eps 1e-5, momentum 0.1), or nothing where it is turned off."""
    return nn.BatchNorm2d(channels) if config.batch_norm else nn.Identity()
