"""What this process runs on, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version

from .. import torch_device
from ..errors import BenchError
from ..protocol import Request

LIBRARIES = ("stable-baselines3", "gymnasium", "numpy", "box2d", "safetensors")


def describe(request: Request) -> tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]:
    """Apply threads and device; versions, the device's name, settings that change speed.

    Raises BenchError for a GPU that is not there, and for another dtype than float32.
    """
    if request.dtype != "float32":
        raise BenchError(
            f"the rl domain computes in float32, the request asks for {request.dtype}",
            "leave dtype out for this domain",
        )
    versions, device, settings = torch_device.describe(request)
    return {**versions, **{library: version(library) for library in LIBRARIES}}, device, settings
