"""Order of the values in memory: channels first, or channels last (NHWC)."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def apply_to_model(model: nn.Module, channels_last: bool) -> None:
    """Lay out all four-dimensional weights."""
    if channels_last:
        model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def apply_to_images(images: Tensor, channels_last: bool) -> Tensor:
    """The same ``[n, c, h, w]`` images, copied into the wanted order where they are not in it."""
    return images.to(memory_format=torch.channels_last) if channels_last else images
