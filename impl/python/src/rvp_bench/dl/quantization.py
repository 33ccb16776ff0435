"""int8 by post-training static quantization.

The network is calibrated and converted once, with the fixtures, by PyTorch's own FX workflow
(weights per output channel, activations per tensor), and saved as TorchScript. Both suites load
that file: the same graph and the same int8 kernels of libtorch. The Rust binding has no other
access to those kernels (docs/bias.md).

Jacob et al.: Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only
Inference (2017), arXiv:1712.05877.
"""

from __future__ import annotations

import copy
import warnings
from pathlib import Path

import torch
from torch import Tensor

from ..errors import BenchError
from .cnn_models import CnnModel, ModelConfig
from .weights import State

# Set in both suites. The default, x86, hands some convolutions to oneDNN 3.x, whose int8 kernel
# reads uninitialised memory for one input channel and a padding as wide as the 3x3 kernel.
ENGINE = "fbgemm"


def file_name(config: ModelConfig, state: State) -> str:
    """Fixture of a quantized network in a state."""
    return f"{config.key()}.{state}.int8.pt"


def quantize(model: CnnModel, calibration: Tensor) -> torch.jit.ScriptModule:
    """An int8 copy of a network, as TorchScript.

    Args:
        model: a float32 network.
        calibration: images ``[n, channels, height, width]`` that set the activations' ranges.
    """
    from torch.ao.quantization import get_default_qconfig_mapping
    from torch.ao.quantization.quantize_fx import convert_fx, prepare_fx

    torch.backends.quantized.engine = ENGINE
    mapping = get_default_qconfig_mapping(ENGINE)
    with warnings.catch_warnings(), torch.no_grad():
        # torchao replaces this workflow and has no TorchScript export; the pinned release has it.
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", UserWarning)
        prepared = prepare_fx(copy.deepcopy(model).eval(), mapping, (calibration[:2],))
        prepared(calibration)
        traced = torch.jit.trace(convert_fx(prepared), calibration[:2])  # type: ignore[no-untyped-call]
        return torch.jit.freeze(traced)  # type: ignore[no-any-return]


def load_quantized(path: Path) -> torch.jit.ScriptModule:
    """Read a quantized network. Raises BenchError when the file is none."""
    torch.backends.quantized.engine = ENGINE
    try:
        return torch.jit.load(str(path))  # type: ignore[no-untyped-call,no-any-return]
    except (RuntimeError, ValueError) as error:
        raise BenchError(f"cannot read the quantized network {path}: {error}") from error


def relative_error(quantized: Tensor, reference: Tensor) -> float:
    """Mean absolute difference of logits over their mean absolute value."""
    return float((quantized - reference).abs().mean() / reference.abs().mean())
