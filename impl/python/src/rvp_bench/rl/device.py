"""What this process runs on, and with what."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import version

import torch

from ..errors import BenchError
from ..protocol import Request

LIBRARIES = ("torch", "stable-baselines3", "gymnasium", "numpy", "box2d", "safetensors")


def describe(request: Request) -> tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]:
    """Apply threads and device; versions, the device's name, settings that change speed.

    Raises BenchError for a GPU that is not there, and for another dtype than float32.
    """
    if request.dtype != "float32":
        raise BenchError(
            f"the rl domain computes in float32, the request asks for {request.dtype}",
            "leave dtype out for this domain",
        )
    if request.device == "cuda" and not torch.cuda.is_available():
        raise BenchError(
            "device cuda was asked for, but this PyTorch sees no GPU "
            f"(built for CUDA {torch.version.cuda or 'none'})",
            "check nvidia-smi, or ask for cpu",
        )
    torch.set_num_threads(request.threads)
    versions = {"python": platform.python_version()}
    versions |= {library: version(library) for library in LIBRARIES}
    device = "cpu" if request.device == "cpu" else torch.cuda.get_device_name(0)
    settings = {"threads": torch.get_num_threads(), "deterministic_algorithms": False}
    return versions, device, settings
