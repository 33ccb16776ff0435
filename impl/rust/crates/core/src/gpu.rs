//! GPU figures through NVML: memory, utilisation, power, clocks and throttling.

use nvml_wrapper::Nvml;
use nvml_wrapper::bitmasks::device::ThrottleReasons;

use crate::errors::{BenchError, Result};
use crate::registry::Metrics;

/// The first visible GPU, sampled by the monitor's thread.
pub struct Gpu {
    nvml: Nvml,
    memory: Vec<u64>,
    utilization: Vec<u32>,
    power: Vec<f64>,
    throttled: usize,
}

impl Gpu {
    /// Open NVML. Fails when there is no driver: a GPU figure is never made up.
    pub fn open() -> Result<Self> {
        let nvml = Nvml::init()
            .and_then(|nvml| nvml.device_by_index(0).map(|_| ()).map(|()| nvml))
            .map_err(|error| {
                BenchError::with_hint(
                    format!("NVML: {error}"),
                    "is the NVIDIA driver loaded? run nvidia-smi",
                )
            })?;
        Ok(Self { nvml, memory: vec![], utilization: vec![], power: vec![], throttled: 0 })
    }

    /// Take one reading; a reading that the driver refuses is left out.
    pub fn sample(&mut self) {
        let Ok(device) = self.nvml.device_by_index(0) else { return };
        self.memory.extend(device.memory_info().map(|info| info.used));
        self.utilization.extend(device.utilization_rates().map(|rates| rates.gpu));
        self.power.extend(device.power_usage().map(|milliwatts| f64::from(milliwatts) / 1000.0));
        if let Ok(reasons) = device.current_throttle_reasons() {
            self.throttled += usize::from(!(reasons - ThrottleReasons::GPU_IDLE).is_empty());
        }
    }

    /// Peak memory (bytes), mean utilisation (%), mean power (W), throttled share of samples.
    pub fn metrics(&self) -> Metrics {
        let count = self.memory.len().max(1) as f64;
        let peak = self.memory.iter().copied().max().unwrap_or(0);
        let utilization: u32 = self.utilization.iter().sum();
        let power: f64 = self.power.iter().sum();
        vec![
            ("gpu_peak_memory_bytes".into(), peak as f64),
            ("gpu_utilization_percent".into(), f64::from(utilization) / count),
            ("gpu_power_watts".into(), power / count),
            ("gpu_throttled_fraction".into(), self.throttled as f64 / count),
        ]
    }
}
