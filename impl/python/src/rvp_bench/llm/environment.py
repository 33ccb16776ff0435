"""What this process is made of, and how many threads it may use."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from importlib.metadata import version

import torch

from ..errors import BenchError
from ..protocol import Request

_LIBRARIES = ("torch", "transformers", "tokenizers", "safetensors", "huggingface_hub")


def describe(
    request: Request,
) -> tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]:
    """Apply threads and device; versions, device and settings.

    Raises:
        BenchError: a GPU is asked for and is not there.
    """
    torch.set_num_threads(request.threads)
    torch.set_num_interop_threads(1)
    versions = {"python": platform.python_version()}
    versions |= {library: version(library) for library in _LIBRARIES}
    settings: dict[str, str | float | bool] = {
        "threads": torch.get_num_threads(),
        "blas": "mkl" if torch.backends.mkl.is_available() else "none",  # type: ignore[no-untyped-call]
        "onednn": torch.backends.mkldnn.is_available(),  # type: ignore[no-untyped-call]
        "cpu_capability": torch.backends.cpu.get_cpu_capability(),
        "quantized_engine": torch.backends.quantized.engine,
        "tf32_override": os.environ.get("NVIDIA_TF32_OVERRIDE", ""),
    }
    return versions, _device_name(request.device), settings


def _device_name(device: str) -> str:
    if device == "cpu":
        return "cpu"
    if not torch.cuda.is_available():
        built = torch.version.cuda or "no CUDA"
        raise BenchError(
            f"device cuda is asked for, but PyTorch (built for {built}) finds no GPU",
            "run nvidia-smi, or ask for cpu",
        )
    return torch.cuda.get_device_name()
