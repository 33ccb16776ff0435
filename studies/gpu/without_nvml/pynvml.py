"""Stands in for nvidia-ml-py where it is not installed: every reading is refused.

So no figure of the GPU is made up. The device is whatever CUDA_VISIBLE_DEVICES names.
"""

import os

NVML_DEVICE_MIG_ENABLE = nvmlMemory_v2 = 1


class NVMLError(Exception):
    """The reading is not to be had."""


def nvmlInit() -> None:
    """There is nothing to open."""


def nvmlDeviceGetCount() -> int:
    """The device that torch runs on, whichever it is."""
    return 1


def nvmlDeviceGetHandleByIndex(index: int) -> int:
    """That device."""
    return index


def nvmlDeviceGetHandleByUUID(_: str) -> int:
    """That device."""
    return 0


def nvmlDeviceGetUUID(_: int) -> str:
    """What CUDA knows it by."""
    return os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")[0].strip()


def _refuse(*_: object) -> None:
    raise NVMLError("nvidia-ml-py is not installed")


def __getattr__(name: str) -> object:
    """Bits of throttling are none; every function refuses."""
    return 0 if name.startswith("nvmlClocks") else _refuse
