//! Resource monitor: what one case costs in memory, processor and GPU.
//!
//! The rules are the same in the Python suite (`rvp_bench/monitor.py`):
//! a thread samples every 20 ms; peak RSS is the kernel's high-water mark, reset when the case
//! starts (proc(5), `clear_refs`), else the highest sample; CPU % is process CPU time over wall
//! time. The GPU is sampled in steady windows only: set-up and warm-up have another memory, load and
//! power.

use std::fs;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::callgrind;
use crate::clock;
use crate::errors::Result;
use crate::gpu::Gpu;
use crate::registry::Metrics;

const INTERVAL: Duration = Duration::from_millis(20);

/// The GPU, if one is asked for, and whether it is read now.
struct Watched {
    gpu: Option<Gpu>,
    steady: bool,
}

impl Watched {
    fn sample(&mut self) {
        if let Some(gpu) = self.gpu.as_mut().filter(|_| self.steady) {
            gpu.sample();
        }
    }
}

/// Watches from [`ResourceMonitor::start`] to [`ResourceMonitor::finish`].
pub struct ResourceMonitor {
    stop: Sender<()>,
    thread: JoinHandle<Vec<u64>>,
    watched: Arc<Mutex<Watched>>,
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
        let watched = Arc::new(Mutex::new(Watched { gpu, steady: false }));
        let shared = Arc::clone(&watched);
        let thread = std::thread::spawn(move || sample_until_stopped(&stopped, &shared));
        Ok(Self { stop, thread, watched, high_water_reset, start_wall, start_cpu })
    }

    /// While a phase is measured. The GPU is read once at its end, however short it is.
    pub fn steady<T>(&self, measure: impl FnOnce() -> T) -> T {
        lock(&self.watched).steady = true;
        let measured = measure();
        let mut watched = lock(&self.watched);
        watched.sample();
        watched.steady = false;
        measured
    }

    /// Peak and mean RSS in bytes, CPU in percent of one core, and the GPU's figures. Fails when
    /// another process used the GPU in a steady window.
    pub fn finish(self) -> Result<Metrics> {
        let _ = self.stop.send(());
        let mut resident = self.thread.join().expect("the sampling thread does not panic");
        let wall = clock::seconds_since(self.start_wall);
        let cpu = process_cpu_seconds() - self.start_cpu;
        resident.push(resident_bytes());
        let highest = resident.iter().copied().max().unwrap_or(0);
        let peak = if self.high_water_reset { high_water_bytes().max(highest) } else { highest };
        let mean = resident.iter().sum::<u64>() as f64 / resident.len() as f64;
        let mut metrics = vec![
            ("peak_rss_bytes".to_owned(), peak as f64),
            ("mean_rss_bytes".to_owned(), mean),
            ("cpu_percent".to_owned(), if wall > 0.0 { 100.0 * cpu / wall } else { 0.0 }),
        ];
        if let Some(gpu) = &lock(&self.watched).gpu {
            metrics.extend(gpu.metrics()?);
        }
        Ok(metrics)
    }
}

fn sample_until_stopped(stopped: &Receiver<()>, watched: &Mutex<Watched>) -> Vec<u64> {
    let mut resident = Vec::new();
    if callgrind::is_watched() {
        let _ = stopped.recv(); // how often it samples is the clock's, and no program's
        return resident;
    }
    loop {
        resident.push(resident_bytes());
        lock(watched).sample();
        match stopped.recv_timeout(INTERVAL) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return resident,
        }
    }
}

fn lock(watched: &Mutex<Watched>) -> MutexGuard<'_, Watched> {
    watched.lock().expect("nobody panics who holds it")
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
