"""Number formats of a run, and how each is applied.

float32, float64 and bfloat16 cast the network and its input. float16 does so for inference; in
training it is autocast with a constant loss scale (a GPU only: on a CPU libtorch's float16
kernels are a slow reference, and the Rust binding has no CPU autocast). int8 is a quantized
network, see ``quantization``.

Micikevicius et al.: Mixed Precision Training (2017), arXiv:1710.03740.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Literal

import torch

from ..errors import BenchError

Precision = Literal["float32", "float64", "bfloat16", "float16", "int8"]
KINDS: dict[Precision, torch.dtype] = {
    "float32": torch.float32,
    "float64": torch.float64,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
}
LOSS_SCALE = 1024.0


def input_kind(precision: Precision) -> torch.dtype:
    """Format of the images that a network of this precision is given."""
    return KINDS.get(precision, torch.float32)


def for_training(precision: Precision, device: torch.device) -> TrainingPrecision:
    """How to train in it. Raises BenchError where that is not possible."""
    if precision == "int8":
        raise BenchError("int8 is for inference", "train in float32 and quantize afterwards")
    if precision != "float16":
        return TrainingPrecision(KINDS[precision])
    if device.type != "cuda":
        raise BenchError("float16 training needs a GPU", "use bfloat16 on a CPU")
    return TrainingPrecision(torch.float32, autocast=True, loss_scale=LOSS_SCALE)


@dataclass(frozen=True)
class TrainingPrecision:
    """Format of parameters and input, whether the forward pass is autocast, and the loss scale."""

    kind: torch.dtype
    autocast: bool = False
    loss_scale: float = 1.0

    def forward_context(self) -> AbstractContextManager[object]:
        """Context of the forward pass: autocast to float16, or nothing."""
        return torch.autocast("cuda", torch.float16) if self.autocast else nullcontext()
