"""Order of the values in memory: contiguous (NCHW), or channels last (NHWC)."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn

MemoryFormat = Literal["contiguous", "channels_last"]


def apply_to_model(model: nn.Module, memory_format: MemoryFormat) -> None:
    """Lay out all four-dimensional weights."""
    if memory_format == "channels_last":
        model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def apply_to_images(images: Tensor, memory_format: MemoryFormat) -> Tensor:
    """The same ``[n, c, h, w]`` images, copied into the wanted order where they are not in it."""
    if memory_format == "contiguous":
        return images
    return images.to(memory_format=torch.channels_last)
