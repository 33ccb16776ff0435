"""Threads, device and libtorch's flags: applied alike in both suites, and reported.

For the domains on PyTorch: the core of the suite does not import it.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping

import torch

# The first optimizer of a process imports this, for seconds; it belongs to the start of the
# process, not to whichever case comes first.
import torch._dynamo

from .errors import BenchError
from .protocol import Request

NO_TF32 = "NVIDIA_TF32_OVERRIDE"


def select_device(name: str) -> torch.device:
    """The device of that name. Raises BenchError when it is absent: never another in silence."""
    if name == "cuda" and not torch.cuda.is_available():
        built = torch.version.cuda
        reason = "no driver or no GPU" if built else "libtorch is built without CUDA"
        raise BenchError(f"device cuda was asked for, but {reason}", "run nvidia-smi, or use cpu")
    return torch.device(name)


def describe(request: Request) -> tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]:
    """Apply the request's settings; versions, the device's name and the settings that matter.

    TF32 is off through NVIDIA_TF32_OVERRIDE, which both suites' CUDA libraries read when they are
    loaded: suite.toml sets it. The Rust binding has no call for it.
    """
    device = select_device(request.device)
    torch.set_num_threads(request.threads)
    torch.set_num_interop_threads(1)  # can be set once in the life of a process
    torch.backends.cudnn.benchmark = False
    versions = {"python": platform.python_version(), "libtorch": torch.__version__.split("+")[0]}
    settings: dict[str, str | float | bool] = {
        "threads": torch.get_num_threads(),
        "interop_threads": torch.get_num_interop_threads(),
        "mkl": torch.backends.mkl.is_available(),  # type: ignore[no-untyped-call]
        "onednn": torch.backends.mkldnn.is_available(),  # type: ignore[no-untyped-call]
        "tf32_override": os.environ.get(NO_TF32, ""),
        "cudnn_benchmark": torch.backends.cudnn.benchmark,
    }
    if device.type == "cpu":
        return versions, "cpu", settings
    cudnn = torch.backends.cudnn.version()  # type: ignore[no-untyped-call]
    versions |= {"cuda": str(torch.version.cuda), "cudnn": str(cudnn)}
    return versions, torch.cuda.get_device_name(device), settings


def synchronize(device: torch.device) -> None:
    """Wait until the device has done all queued work; a CPU always has."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
