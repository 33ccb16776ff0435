//! Which device CUDA calls 0, by the UUID that NVML knows it by.
//!
//! The rules are the same in the Python suite (`rvp_bench/visible_gpu.py`): it is the first that
//! `CUDA_VISIBLE_DEVICES` names, by index, UUID or the beginning of a UUID; of a card that is cut
//! into instances (MIG) it is the first instance. Indices are NVML's where `CUDA_DEVICE_ORDER` is
//! `PCI_BUS_ID`, which suite.toml sets.

use nvml_wrapper::{Device, Nvml};

use crate::errors::{BenchError, Result};

const VISIBLE: &str = "CUDA_VISIBLE_DEVICES";
const HINT: &str = "name one that nvidia-smi -L lists";

/// NVML's handle of it. Fails where the variable shows no device.
pub fn first_visible(nvml: &Nvml) -> Result<Device<'_>> {
    let name = std::env::var(VISIBLE).ok();
    let first = name.as_deref().map_or("0", |name| name.split(',').next().unwrap_or("").trim());
    let device = named(nvml, first).ok_or_else(|| {
        let name = name.as_deref().unwrap_or_default();
        BenchError::with_hint(format!("{VISIBLE} is '{name}', which shows no GPU"), HINT)
    })?;
    if !is_cut(&device) {
        return Ok(device);
    }
    first_instance(&device).ok_or_else(|| {
        BenchError::with_hint(
            "MIG is on, but the GPU has no instance",
            "nvidia-smi mig -cgi makes one",
        )
    })
}

fn named<'a>(nvml: &'a Nvml, name: &str) -> Option<Device<'a>> {
    if let Ok(index) = name.parse() {
        return nvml.device_by_index(index).ok();
    }
    if name.starts_with("MIG-") {
        return nvml.device_by_uuid(name).ok();
    }
    let mut devices = (0..nvml.device_count().ok()?).flat_map(|i| nvml.device_by_index(i));
    devices.find(|it| !name.is_empty() && it.uuid().is_ok_and(|uuid| uuid.starts_with(name)))
}

/// An instance has no mode; nor does a card that knows no instances.
fn is_cut(device: &Device<'_>) -> bool {
    device.mig_mode().is_ok_and(|mode| mode.current == 1)
}

/// The first place that holds one.
fn first_instance<'a>(device: &Device<'a>) -> Option<Device<'a>> {
    (0..device.mig_device_count().ok()?).find_map(|index| device.mig_device_by_index(index).ok())
}
