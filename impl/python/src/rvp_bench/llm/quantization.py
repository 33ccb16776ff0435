"""Weights in fewer bits: int8 and int4 for the linear layers of the transformer blocks.

Each side uses the kernels that its own library has, so the schemes are alike, not equal, and the
answers are compared by quality (docs/bias.md). Here: int8 is PyTorch's dynamic quantization
(a scale per tensor for weights and for activations), int4 its weight-only kernel with a scale for
every 32 weights, the rule of ggml's Q4_0. Embeddings, normalisation, heads stay in float32.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from transformers import PreTrainedModel
from transformers.pytorch_utils import Conv1D

from .params import Precision

BLOCK = 32
"""Weights that share a scale in int4."""


def storage_dtype(precision: Precision) -> torch.dtype:
    """What the checkpoint's tensors are cast to before any quantization."""
    return torch.float32 if precision.startswith("int") else getattr(torch, precision)


def quantize(model: PreTrainedModel, precision: Precision) -> None:
    """Replace the linear layers of the blocks in place, where the precision asks for it."""
    if not precision.startswith("int"):
        return
    for stack in _stacks(model):
        _replace(stack, Conv1D, _conv1d_to_linear)
        if precision == "int8":
            with warnings.catch_warnings():
                # Deprecated in favour of torchao, which this project does not install.
                warnings.filterwarnings("ignore", "torch.ao.quantization is deprecated")
                warnings.filterwarnings("ignore", "torch.quantize_per_tensor, ")
                torch.ao.quantization.quantize_dynamic(  # type: ignore[no-untyped-call]
                    stack, {nn.Linear}, dtype=torch.qint8, inplace=True
                )
        else:
            _replace(stack, nn.Linear, Int4Linear)


def quantize_int4(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Q4_0 of llama.cpp: blocks of 32 along the inputs, the largest magnitude becomes -8.

    Args:
        weight: (outputs, inputs), float32; inputs divisible by 32.

    Returns:
        codes (outputs, inputs), int32 in 0..15, and scales (outputs, inputs / 32), float32:
        a weight is (code - 8) * scale.
    """
    blocks = weight.reshape(len(weight), -1, BLOCK)
    extreme = blocks.gather(2, blocks.abs().argmax(2, keepdim=True))
    scales = extreme / -8
    inverse = torch.where(scales == 0, 0, 1 / scales)
    codes = (blocks * inverse + 8.5).to(torch.int32).clamp(max=15)
    return codes.flatten(1), scales.squeeze(2)


class Int4Linear(nn.Module):
    """A linear layer over PyTorch's int4 weight-only kernel, which works in bfloat16."""

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        codes, scales = quantize_int4(linear.weight.detach())
        self.register_buffer("packed", torch.ops.aten._convert_weight_to_int4pack_for_cpu(codes, 1))
        scales_and_zeros = torch.stack([scales.T, torch.zeros_like(scales.T)], dim=2)
        self.register_buffer("scales", scales_and_zeros.contiguous().bfloat16())
        self.bias = linear.bias

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(..., inputs) float32 to (..., outputs) float32."""
        rows = x.flatten(0, -2).bfloat16()
        y = torch.ops.aten._weight_int4pack_mm_for_cpu(rows, self.packed, BLOCK, self.scales)
        return y.float().view(*x.shape[:-1], -1) + self.bias  # type: ignore[no-any-return]


def stored_as(model: PreTrainedModel) -> str:
    """Number formats of the blocks' matrices, as they are kept: alike in both suites, or they do
    not do the same work, however near their answers are."""
    modules = (module for stack in _stacks(model) for module in stack.modules())
    return ", ".join(sorted({name for module in modules if (name := _format_of(module))}))


def _format_of(module: nn.Module) -> str | None:
    if isinstance(module, Int4Linear):
        return "int4"
    if isinstance(module, torch.ao.nn.quantized.dynamic.Linear):
        return str(module.weight().dtype).removeprefix("torch.q")  # type: ignore[no-untyped-call]
    if isinstance(module, (nn.Linear, Conv1D)):
        return str(module.weight.dtype).removeprefix("torch.")
    return None


def _stacks(model: PreTrainedModel) -> list[nn.Module]:
    """The stacks of layers (a list inside such a stack is found again; that does no harm)."""
    return [module for module in model.modules() if isinstance(module, nn.ModuleList)]


def _conv1d_to_linear(conv: Conv1D) -> nn.Linear:
    """GPT-2 stores its linear layers transposed; the kernels want (outputs, inputs)."""
    linear = nn.Linear(conv.nx, conv.nf, device="meta")
    linear.weight = nn.Parameter(conv.weight.detach().T.contiguous(), requires_grad=False)
    linear.bias = conv.bias
    return linear


def _replace(root: nn.Module, kind: type, make: Callable[[Any], nn.Module]) -> None:
    for parent in list(root.modules()):
        for name, child in parent.named_children():
            if isinstance(child, kind):
                setattr(parent, name, make(child))
