"""Weights as safetensors files: written once, read by both suites."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from ..errors import BenchError
from .cnn_models import CnnModel, ModelConfig, create_cnn_model

State = Literal["initial", "trained", "pretrained"]

# Standard deviation of initial biases, and of initial scales about 1.
SPREAD = 0.1

# Counted by batch normalisation layers here, unknown to the other suite, used by nobody.
IGNORED_SUFFIX = "num_batches_tracked"


def file_name(config: ModelConfig, state: State) -> str:
    """Fixture of a network in a state."""
    return f"{config.key()}.{state}.safetensors"


def load_weights(model: CnnModel, path: Path) -> None:
    """Copy all parameters and statistics into the network.

    Raises:
        BenchError: unreadable file; a tensor missing, left over or of another shape.
    """
    tensors = _read(path)
    _copy(model, tensors, path)
    if left := tensors.keys() - state(model).keys():
        raise BenchError(f"{path} holds {min(left)}, which the network lacks")


def load_backbone(model: CnnModel, path: Path) -> None:
    """Copy everything but the head (transfer learning). Errors as of :func:`load_weights`."""
    _copy(model, _read(path), path, leave_out=model.HEAD + ".")


def save_weights(model: CnnModel, path: Path) -> None:
    """Write all parameters and statistics."""
    save_file({name: tensor.contiguous() for name, tensor in state(model).items()}, path)


def initial_model(config: ModelConfig, seed: int) -> CnnModel:
    """A network with seeded initial weights, as fixtures hold it.

    Convolutions are He-normal over the fan-out (He et al. 2015, arXiv:1502.01852), as in
    torchvision's networks; linear layers keep PyTorch's uniform default. Biases and scales are not
    torchvision's zeros and ones, with which a network that lacks them would answer the same.
    """
    torch.manual_seed(seed)
    model = create_cnn_model(config)
    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            if module.bias is not None:
                nn.init.normal_(module.bias, std=SPREAD)
        elif isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.weight, mean=1.0, std=SPREAD)
            nn.init.normal_(module.bias, std=SPREAD)
    return model


def state(model: CnnModel) -> dict[str, Tensor]:
    """Parameters and statistics by name, as the files hold them."""
    tensors = model.state_dict()
    return {name: tensors[name] for name in tensors if not name.endswith(IGNORED_SUFFIX)}


def count_parameters(model: nn.Module) -> int:
    """Number of trainable values."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


# --- helpers -----------------------------------------------------------------------------------


def _read(path: Path) -> dict[str, Tensor]:
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise BenchError(f"cannot read weights {path}: {error}", "rvp-bench clean") from error


def _copy(model: CnnModel, tensors: dict[str, Tensor], path: Path, leave_out: str = "-") -> None:
    with torch.no_grad():
        for name, target in state(model).items():
            if name.startswith(leave_out):
                continue
            if name not in tensors:
                raise BenchError(f"{path} lacks {name}")
            if tensors[name].shape != target.shape:
                found, wanted = list(tensors[name].shape), list(target.shape)
                raise BenchError(f"{name} in {path} is {found}, the network's is {wanted}")
            target.copy_(tensors[name])
