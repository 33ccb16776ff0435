"""GPU figures through NVML: memory, utilisation, power, clocks and throttling."""

from __future__ import annotations

from typing import Any

from .errors import BenchError


class Gpu:
    """The first visible GPU, sampled by the monitor's thread."""

    def __init__(self, nvml: Any) -> None:
        self._nvml = nvml
        self._handle = nvml.nvmlDeviceGetHandleByIndex(0)
        self._memory: list[int] = []
        self._utilization: list[int] = []
        self._power: list[float] = []
        self._throttled = 0

    def sample(self) -> None:
        """Take one reading."""
        nvml, handle = self._nvml, self._handle
        self._memory.append(int(nvml.nvmlDeviceGetMemoryInfo(handle).used))
        self._utilization.append(int(nvml.nvmlDeviceGetUtilizationRates(handle).gpu))
        self._power.append(nvml.nvmlDeviceGetPowerUsage(handle) / 1000.0)
        reasons = nvml.nvmlDeviceGetCurrentClocksThrottleReasons(handle)
        idle = nvml.nvmlClocksThrottleReasonGpuIdle
        self._throttled += int(reasons & ~idle != 0)

    def metrics(self) -> dict[str, float]:
        """Peak memory (bytes), mean utilisation (%), mean power (W), throttled share of samples."""
        if not self._memory:
            self.sample()
        return {
            "gpu_peak_memory_bytes": float(max(self._memory)),
            "gpu_utilization_percent": sum(self._utilization) / len(self._utilization),
            "gpu_power_watts": sum(self._power) / len(self._power),
            "gpu_throttled_fraction": self._throttled / len(self._memory),
        }


def open_gpu() -> Gpu:
    """Open NVML. Raises BenchError when there is no driver: a GPU figure is never made up."""
    try:
        import pynvml
    except ImportError as error:
        raise BenchError("nvidia-ml-py is not installed in this environment") from error
    try:
        pynvml.nvmlInit()
        return Gpu(pynvml)
    except pynvml.NVMLError as error:
        raise BenchError(f"NVML: {error}", "is the NVIDIA driver loaded? run nvidia-smi") from error
