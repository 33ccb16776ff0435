//! Resource monitor: what one case costs in memory, processor and GPU.
//!
//! The rules are the same in the Python suite (`rvp_bench/monitor.py`):
//! a thread samples every 20 ms; peak RSS is the kernel's high-water mark, reset when the case
//! starts (proc(5), `clear_refs`), else the highest sample; CPU % is process CPU time over wall
//! time.

use std::fs;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::callgrind;
use crate::clock;
use crate::errors::Result;
use crate::gpu::Gpu;
use crate::registry::Metrics;

const INTERVAL: Duration = Duration::from_millis(20);

struct Readings {
    resident: Vec<u64>,
    gpu: Option<Gpu>,
}

/// Watches from [`ResourceMonitor::start`] to [`ResourceMonitor::finish`].
pub struct ResourceMonitor {
    stop: Sender<()>,
    thread: JoinHandle<Readings>,
    high_water_reset: bool,
    start_wall: Instant,
    start_cpu: f64,
}

impl ResourceMonitor {
    /// Start the sampling thread. Fails when `cuda` is asked for and NVML does not answer.
    pub fn start(device: &str) -> Result<Self> {
        let gpu = if device == "cuda" { Some(Gpu::open()?) } else { None };
        let high_water_reset = fs::write("/proc/self/clear_refs", "5").is_ok();
        let (start_wall, start_cpu) = (clock::now(), process_cpu_seconds());
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || sample_until_stopped(&stopped, gpu));
        Ok(Self { stop, thread, high_water_reset, start_wall, start_cpu })
    }

    /// Peak and mean RSS in bytes, CPU in percent of one core, and the GPU's figures.
    pub fn finish(self) -> Metrics {
        let _ = self.stop.send(());
        let mut readings = self.thread.join().expect("the sampling thread does not panic");
        let wall = clock::seconds_since(self.start_wall);
        let cpu = process_cpu_seconds() - self.start_cpu;
        let resident = &mut readings.resident;
        resident.push(resident_bytes());
        let highest = resident.iter().copied().max().unwrap_or(0);
        let peak = if self.high_water_reset { high_water_bytes().max(highest) } else { highest };
        let mean = resident.iter().sum::<u64>() as f64 / resident.len() as f64;
        let mut metrics = vec![
            ("peak_rss_bytes".to_owned(), peak as f64),
            ("mean_rss_bytes".to_owned(), mean),
            ("cpu_percent".to_owned(), if wall > 0.0 { 100.0 * cpu / wall } else { 0.0 }),
        ];
        metrics.extend(readings.gpu.iter().flat_map(Gpu::metrics));
        metrics
    }
}

fn sample_until_stopped(stopped: &Receiver<()>, mut gpu: Option<Gpu>) -> Readings {
    let mut resident = Vec::new();
    if callgrind::is_counted() {
        let _ = stopped.recv(); // how often it samples is the clock's, and no program's
        return Readings { resident, gpu };
    }
    loop {
        resident.push(resident_bytes());
        if let Some(gpu) = &mut gpu {
            gpu.sample();
        }
        match stopped.recv_timeout(INTERVAL) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return Readings { resident, gpu },
        }
    }
}

fn resident_bytes() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm")
        .ok()
        .and_then(|text| text.split_ascii_whitespace().nth(1)?.parse::<u64>().ok())
        .unwrap_or(0);
    // SAFETY: sysconf only reads a constant of the system.
    pages * unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as u64
}

fn high_water_bytes() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.split_ascii_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0)
        * 1024
}

fn process_cpu_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for one timespec.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
