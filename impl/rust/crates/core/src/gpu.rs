//! GPU figures through NVML: memory, utilisation, power and throttling.
//!
//! The rules are the same in the Python suite (`rvp_bench/gpu.py`): the device is the one that CUDA
//! calls 0. Memory is what this process holds, or what the device does (without what the driver
//! reserves) where processes are not told apart. Throttling is what the device does against its
//! settings: being idle or having pinned clocks is none. A reading that the driver refuses is left
//! out, and a figure without readings too. More than one process on the device makes all figures of
//! the case void.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use nvml_wrapper::bitmasks::device::ThrottleReasons;
use nvml_wrapper::enums::device::UsedGpuMemory;
use nvml_wrapper::{Device, Nvml};

use crate::errors::{BenchError, Result};
use crate::registry::Metrics;
use crate::visible_gpu::first_visible;

const THROTTLING: ThrottleReasons = ThrottleReasons::SW_POWER_CAP
    .union(ThrottleReasons::HW_SLOWDOWN)
    .union(ThrottleReasons::SYNC_BOOST)
    .union(ThrottleReasons::SW_THERMAL_SLOWDOWN)
    .union(ThrottleReasons::HW_THERMAL_SLOWDOWN)
    .union(ThrottleReasons::HW_POWER_BRAKE_SLOWDOWN);

/// The first visible GPU; made anew for each case.
pub struct Gpu {
    device: Device<'static>,
    own_memory: Vec<u64>,
    memory: Vec<u64>,
    utilization: Vec<f64>,
    power: Vec<f64>,
    throttled: Vec<f64>,
    most_processes: usize,
}

impl Gpu {
    /// Open NVML. Fails when there is no driver: a GPU figure is never made up.
    pub fn open() -> Result<Self> {
        Ok(Self {
            device: first_visible(nvml()?)?,
            own_memory: vec![],
            memory: vec![],
            utilization: vec![],
            power: vec![],
            throttled: vec![],
            most_processes: 0,
        })
    }

    /// What the driver calls it.
    pub fn name(&self) -> Result<String> {
        Ok(self.device.name()?)
    }

    /// Take one reading.
    pub fn sample(&mut self) {
        self.memory.extend(self.device.memory_info().map(|info| info.used));
        self.read_processes();
        self.utilization.extend(self.device.utilization_rates().map(|rates| f64::from(rates.gpu)));
        self.power.extend(self.device.power_usage().map(|milliwatts| f64::from(milliwatts) / 1e3));
        let reasons = self.device.current_throttle_reasons();
        self.throttled
            .extend(reasons.map(|reasons| f64::from(u8::from(reasons.intersects(THROTTLING)))));
    }

    /// Peak memory (bytes), mean utilisation (%), mean power (W), throttled share of samples. Fails
    /// when another process used the device meanwhile.
    pub fn metrics(&self) -> Result<Metrics> {
        let others = self.most_processes.saturating_sub(1);
        if others > 0 {
            let es = if others > 1 { "es" } else { "" };
            let uuid = self.device.uuid()?;
            return Err(BenchError::with_hint(
                format!(
                    "{others} other process{es} used the GPU ({uuid}) while this case was measured"
                ),
                "nvidia-smi lists them: stop them, and measure again",
            ));
        }
        let own = self.own_memory.iter().max();
        let peak = own.or_else(|| self.memory.iter().max()).map(|bytes| *bytes as f64);
        let readings = [
            ("gpu_peak_memory_bytes", peak),
            ("gpu_utilization_percent", mean(&self.utilization)),
            ("gpu_power_watts", mean(&self.power)),
            ("gpu_throttled_fraction", mean(&self.throttled)),
        ];
        Ok(readings
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect())
    }

    /// Count processes, and find this one.
    ///
    /// In a container the driver's numbers are not those of the container. Then none is this one's,
    /// but still one of the processes is this one.
    fn read_processes(&mut self) {
        let processes = self.device.running_compute_processes().unwrap_or_default();
        let pids: BTreeSet<u32> = processes.iter().map(|process| process.pid).collect();
        self.most_processes = self.most_processes.max(pids.len());
        let own = processes.iter().filter(|process| process.pid == std::process::id());
        self.own_memory.extend(own.filter_map(|process| match process.used_gpu_memory {
            UsedGpuMemory::Used(bytes) => Some(bytes),
            UsedGpuMemory::Unavailable => None,
        }));
    }
}

/// NVML, opened once in the life of a process.
fn nvml() -> Result<&'static Nvml> {
    static NVML: OnceLock<Nvml> = OnceLock::new();
    if let Some(nvml) = NVML.get() {
        return Ok(nvml);
    }
    let nvml = Nvml::init().map_err(|error| {
        BenchError::with_hint(
            format!("NVML: {error}"),
            "is the NVIDIA driver loaded? run nvidia-smi",
        )
    })?;
    Ok(NVML.get_or_init(|| nvml))
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
