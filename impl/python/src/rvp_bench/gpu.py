"""GPU figures through NVML: memory, utilisation, power and throttling.

The rules are the same in the Rust suite (crates/core/src/gpu.rs):
the device is the one that CUDA calls 0. Memory is what this process holds, or what the device does
(without what the driver reserves) where processes are not told apart. Throttling is what the device
does against its settings: being idle or having pinned clocks is none. A reading that the driver
refuses is left out, and a figure without readings too. More than one process on the device makes
all figures of the case void.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from .errors import BenchError
from .visible_gpu import first_visible


class Gpu:
    """The first visible GPU; made anew for each case."""

    def __init__(self, nvml: Any, device: Any) -> None:
        self._nvml, self._device = nvml, device
        self._own_memory: list[int] = []
        self._memory: list[int] = []
        self._utilization: list[int] = []
        self._power: list[float] = []
        self._throttled: list[bool] = []
        self._most_processes = 0
        self._throttling = (
            nvml.nvmlClocksThrottleReasonSwPowerCap
            | nvml.nvmlClocksThrottleReasonHwSlowdown
            | nvml.nvmlClocksThrottleReasonSyncBoost
            | nvml.nvmlClocksThrottleReasonSwThermalSlowdown
            | nvml.nvmlClocksThrottleReasonHwThermalSlowdown
            | nvml.nvmlClocksThrottleReasonHwPowerBrakeSlowdown
        )

    def sample(self) -> None:
        """Take one reading."""
        nvml = self._nvml
        memory = self._ask(nvml.nvmlDeviceGetMemoryInfo, nvml.nvmlMemory_v2)
        if memory is not None:
            self._memory.append(int(memory.used))
        self._read_processes()
        rates = self._ask(nvml.nvmlDeviceGetUtilizationRates)
        if rates is not None:
            self._utilization.append(int(rates.gpu))
        milliwatts = self._ask(nvml.nvmlDeviceGetPowerUsage)
        if milliwatts is not None:
            self._power.append(milliwatts / 1000)
        reasons = self._ask(nvml.nvmlDeviceGetCurrentClocksThrottleReasons)
        if reasons is not None:
            self._throttled.append(bool(reasons & self._throttling))

    def metrics(self) -> dict[str, float]:
        """Peak memory (bytes), mean utilisation (%), mean power (W), throttled share of samples.

        Raises:
            BenchError: another process used the device meanwhile.
        """
        others = self._most_processes - 1
        if others > 0:
            raise BenchError(
                f"{others} other process{'es' if others > 1 else ''} used the GPU "
                f"({self._nvml.nvmlDeviceGetUUID(self._device)}) while this case was measured",
                "nvidia-smi lists them: stop them, and measure again",
            )
        readings: dict[str, tuple[Callable[[Any], float], Sequence[float]]] = {
            "gpu_peak_memory_bytes": (max, self._own_memory or self._memory),
            "gpu_utilization_percent": (_mean, self._utilization),
            "gpu_power_watts": (_mean, self._power),
            "gpu_throttled_fraction": (_mean, self._throttled),
        }
        return {name: float(of(values)) for name, (of, values) in readings.items() if values}

    def _read_processes(self) -> None:
        """Count processes, and find this one.

        In a container the driver's numbers are not those of the container. Then none is this one's,
        but still one of the processes is this one.
        """
        processes = self._ask(self._nvml.nvmlDeviceGetComputeRunningProcesses) or []
        self._most_processes = max(self._most_processes, len({it.pid for it in processes}))
        own = [it.usedGpuMemory for it in processes if it.pid == os.getpid()]
        self._own_memory.extend(used for used in own if used is not None)

    def _ask(self, reading: Any, *arguments: Any) -> Any:
        try:
            return reading(self._device, *arguments)
        except self._nvml.NVMLError:
            return None


def open_gpu() -> Gpu:
    """Open NVML. Raises BenchError when there is no driver: a GPU figure is never made up."""
    try:
        import pynvml
    except ImportError as error:
        raise BenchError("nvidia-ml-py is not installed in this environment") from error
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as error:
        raise BenchError(f"NVML: {error}", "is the NVIDIA driver loaded? run nvidia-smi") from error
    return Gpu(pynvml, first_visible(pynvml))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
