//! The resource monitor: memory that was touched, and processor time that was used.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use rvp_bench_core::Metrics;
use rvp_bench_core::monitor::ResourceMonitor;

use crate::support::message_of;

const MIB: f64 = 1_048_576.0;

fn watch(milliseconds: u64, busy: bool, mebibytes: usize) -> Metrics {
    let monitor = ResourceMonitor::start("cpu").unwrap();
    let block = black_box(vec![1_u8; mebibytes << 20]);
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(milliseconds) {
        if !busy {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    drop(block);
    monitor.finish().unwrap()
}

fn metric(metrics: &Metrics, name: &str) -> f64 {
    metrics.iter().find(|(key, _)| key == name).unwrap_or_else(|| panic!("no {name}")).1
}

/// The figures are of the whole process: this test runs alone in a fresh one.
fn alone(name: &str) -> bool {
    const ALONE: &str = "RVP_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        return true;
    }
    let status = Command::new(std::env::current_exe().unwrap())
        .args([&format!("monitor::{name}"), "--exact", "--nocapture"])
        .env(ALONE, "1")
        .status()
        .unwrap();
    assert!(status.success(), "{name} failed in its own process");
    false
}

#[test]
fn peak_holds_a_block_that_is_gone_and_forgets_that_of_another_case() {
    if !alone("peak_holds_a_block_that_is_gone_and_forgets_that_of_another_case") {
        return;
    }
    let [small, large, after] = [1, 200, 1].map(|mebibytes| watch(50, false, mebibytes));
    let peak = |metrics| metric(metrics, "peak_rss_bytes");
    let grown = peak(&large) - peak(&small);
    assert!((150.0 * MIB..300.0 * MIB).contains(&grown), "{grown}");
    assert!(peak(&after) < peak(&large) - 150.0 * MIB);
    assert!(metric(&small, "mean_rss_bytes") <= peak(&small));
}

#[test]
fn a_busy_case_uses_more_processor_than_a_sleeping_one() {
    if !alone("a_busy_case_uses_more_processor_than_a_sleeping_one") {
        return;
    }
    let [busy, idle] = [true, false].map(|busy| watch(300, busy, 1));
    assert!(metric(&busy, "cpu_percent") > 3.0 * metric(&idle, "cpu_percent"));
}

#[test]
fn a_gpu_figure_is_never_made_up() {
    if Path::new("/proc/driver/nvidia/version").exists() {
        let metrics = ResourceMonitor::start("cuda").unwrap().finish().unwrap();
        assert!(metric(&metrics, "gpu_peak_memory_bytes") > 0.0);
    } else {
        assert!(message_of(ResourceMonitor::start("cuda")).starts_with("NVML: "));
    }
}
