//! Threads, device and libtorch's flags: applied alike in both suites, and reported.

use std::ffi::CStr;

use rvp_bench_core::gpu::Gpu;
use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::{Description, recorded_versions};
use rvp_bench_core::{BenchError, Result};
use serde_json::{Map, json};
use tch::{Cuda, Device, utils};

const NO_TF32: &str = "NVIDIA_TF32_OVERRIDE";

/// The device of that name. Fails when it is absent: never another in silence.
pub fn select_device(name: &str) -> Result<Device> {
    if name != "cuda" {
        return Ok(Device::Cpu);
    }
    let reason = match load_cuda() {
        Err(reason) => reason,
        Ok(()) if !utils::has_cudart() => "libtorch is built without CUDA".to_owned(),
        Ok(()) if !Cuda::is_available() => "no driver or no GPU".to_owned(),
        Ok(()) => return Ok(Device::Cuda(0)),
    };
    Err(BenchError::with_hint(
        format!("device cuda was asked for, but {reason}"),
        "run nvidia-smi, or use cpu",
    ))
}

/// Apply the request's settings; versions, the device's name and the settings that matter.
///
/// TF32 is off through `NVIDIA_TF32_OVERRIDE`, which both suites' CUDA libraries read when they are
/// loaded: suite.toml sets it. This binding has no call for it.
///
/// `versions` is the domain's `env!("RVP_VERSIONS")`.
pub fn describe(request: &Request, versions: &str) -> Result<Description> {
    let device = select_device(&request.device)?;
    tch::set_num_threads(request.threads as i32);
    tch::set_num_interop_threads(1); // can be set once in the life of a process
    Cuda::cudnn_set_benchmark(false);
    let mut versions = recorded_versions(versions);
    let settings = Map::from_iter([
        ("threads".to_owned(), json!(tch::get_num_threads())),
        ("interop_threads".to_owned(), json!(tch::get_num_interop_threads())),
        ("mkl".to_owned(), json!(utils::has_mkl())),
        ("onednn".to_owned(), json!(utils::has_mkldnn())),
        ("tf32_override".to_owned(), json!(std::env::var(NO_TF32).unwrap_or_default())),
        ("cudnn_benchmark".to_owned(), json!(false)),
    ]);
    if device == Device::Cpu {
        return Ok(Description { versions, device: "cpu".to_owned(), settings });
    }
    versions.insert("cuda".to_owned(), utils::version_cudart().to_string());
    versions.insert("cudnn".to_owned(), utils::version_cudnn().to_string());
    Ok(Description { versions, device: Gpu::open()?.name()?, settings })
}

/// Wait until the device has done all queued work; a CPU always has.
pub fn synchronize(device: Device) {
    if let Device::Cuda(index) = device {
        Cuda::synchronize(index as i64);
    }
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
