"""Which device CUDA calls 0, by the UUID that NVML knows it by.

The rules are the same in the Rust suite (crates/core/src/visible_gpu.rs): it is the first that
CUDA_VISIBLE_DEVICES names, by index, UUID or the beginning of a UUID; of a card that is cut into
instances (MIG) it is the first instance. Indices are NVML's where CUDA_DEVICE_ORDER is PCI_BUS_ID,
which suite.toml sets.
"""

from __future__ import annotations

import os
from typing import Any

from .errors import BenchError

VISIBLE = "CUDA_VISIBLE_DEVICES"
HINT = "name one that nvidia-smi -L lists"


def first_visible(nvml: Any) -> Any:
    """NVML's handle of it. Raises BenchError where the variable shows no device."""
    name = os.environ.get(VISIBLE)
    first = "0" if name is None else name.split(",")[0].strip()
    device = _named(nvml, first)
    if device is None:
        raise BenchError(f"{VISIBLE} is {name!r}, which shows no GPU", HINT)
    if not _is_cut(nvml, device):
        return device
    instance = _first_instance(nvml, device)
    if instance is None:
        raise BenchError("MIG is on, but the GPU has no instance", "nvidia-smi mig -cgi makes one")
    return instance


def _named(nvml: Any, name: str) -> Any:
    try:
        if name.isdecimal():
            return nvml.nvmlDeviceGetHandleByIndex(int(name))
        if name.startswith("MIG-"):
            return nvml.nvmlDeviceGetHandleByUUID(name)
        devices = map(nvml.nvmlDeviceGetHandleByIndex, range(nvml.nvmlDeviceGetCount()))
        begins = (d for d in devices if name and nvml.nvmlDeviceGetUUID(d).startswith(name))
        return next(begins, None)
    except nvml.NVMLError:
        return None


def _is_cut(nvml: Any, device: Any) -> bool:
    try:
        current, _ = nvml.nvmlDeviceGetMigMode(device)
    except nvml.NVMLError:
        return False  # an instance, or a card that knows no instances
    return bool(current == nvml.NVML_DEVICE_MIG_ENABLE)


def _first_instance(nvml: Any, device: Any) -> Any:
    for index in range(nvml.nvmlDeviceGetMaxMigDeviceCount(device)):
        try:
            return nvml.nvmlDeviceGetMigDeviceHandleByIndex(device, index)
        except nvml.NVMLError:
            continue  # a place that holds no instance
    return None
