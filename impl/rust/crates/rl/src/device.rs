//! What this process runs on, and with what.

use std::collections::BTreeMap;
use std::ffi::CStr;

use nvml_wrapper::Nvml;
use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::Description;
use rvp_bench_core::{BenchError, Result};
use serde_json::{Map, json};
use tch::{Cuda, Device, utils};

/// Apply threads and device; versions, the device's name, settings that change speed.
///
/// Fails for a GPU that is not there, and for another dtype than float32.
pub fn describe(request: &Request) -> Result<Description> {
    if request.dtype != "float32" {
        return Err(BenchError::with_hint(
            format!("the rl domain computes in float32, the request asks for {}", request.dtype),
            "leave dtype out for this domain",
        ));
    }
    let device = torch_device(&request.device)?;
    tch::set_num_threads(request.threads as i32);
    let rustc = env!("RVP_RUSTC").split(' ').nth(1).unwrap_or_default();
    let versions = BTreeMap::from(
        [
            ("rust", rustc),
            ("tch", env!("RVP_TCH")),
            ("wrapped2d", env!("RVP_WRAPPED2D")),
            ("libtorch", env!("RVP_LIBTORCH")),
        ]
        .map(|(name, version)| (name.to_owned(), version.to_owned())),
    );
    let mut settings = Map::new();
    settings.insert("threads".into(), json!(tch::get_num_threads()));
    let device = if device == Device::Cpu { "cpu".to_owned() } else { gpu_name()? };
    Ok(Description { versions, device, settings })
}

/// libtorch's device. Fails when `cuda` is asked for and absent.
pub fn torch_device(name: &str) -> Result<Device> {
    if name != "cuda" {
        return Ok(Device::Cpu);
    }
    let reason = match load_cuda() {
        Err(reason) => reason,
        Ok(()) if !utils::has_cudart() => "this libtorch is built without CUDA".to_owned(),
        Ok(()) if !Cuda::is_available() => "this libtorch sees no GPU".to_owned(),
        Ok(()) => return Ok(Device::Cuda(0)),
    };
    Err(BenchError::with_hint(
        format!("device cuda was asked for, but {reason}"),
        "check nvidia-smi, or ask for cpu",
    ))
}

fn gpu_name() -> Result<String> {
    Ok(Nvml::init()?.device_by_index(0)?.name()?)
}

/// Load libtorch's CUDA part, which registers itself.
///
/// Nothing calls it by name, so a linker leaves it out of the binary's libraries, and libtorch
/// would say that there is no GPU. Loading it here spares CPU runs its memory and its time.
fn load_cuda() -> std::result::Result<(), String> {
    // SAFETY: the library is libtorch's own, made to be loaded beside libtorch_cpu; `dlerror` is
    // read at once, by the thread that failed.
    unsafe {
        let flags = libc::RTLD_NOW | libc::RTLD_GLOBAL;
        if libc::dlopen(c"libtorch_cuda.so".as_ptr(), flags).is_null() {
            return Err(CStr::from_ptr(libc::dlerror()).to_string_lossy().into_owned());
        }
    }
    Ok(())
}
