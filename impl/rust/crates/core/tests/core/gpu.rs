//! What the suite says of GPUs that a fake NVML describes: the scenarios that both suites share.
//!
//! The library is found when a process starts, so each scenario has a process of its own: this test
//! binary, started again for one test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::Duration;

use rvp_bench_core::gpu::Gpu;
use rvp_bench_core::monitor::ResourceMonitor;
use rvp_bench_core::{Metrics, Result};
use serde_json::{Map, Value, json};

use crate::runner::{events_under, of, request, with};

const STEADY: &str = "RVP_TEST_STEADY";
const WATCH: &str = "RVP_TEST_WATCH";
const SAID: &str = "said: ";
const PAUSE: Duration = Duration::from_millis(100);

// --- in a process of its own -------------------------------------------------------------------

#[test]
fn read_when_asked() {
    let Ok(steady) = std::env::var(STEADY) else { return };
    say(read(steady.parse().unwrap()));
}

fn read(steady: usize) -> Result<Metrics> {
    Gpu::open()?.sample();
    let mut gpu = Gpu::open()?;
    (0..steady).for_each(|_| gpu.sample());
    gpu.metrics()
}

#[test]
fn watch_when_asked() {
    if std::env::var_os(WATCH).is_none() {
        return;
    }
    let monitor = ResourceMonitor::start("cuda").unwrap();
    std::thread::sleep(PAUSE);
    monitor.steady(|| {});
    std::thread::sleep(PAUSE);
    say(monitor.finish());
}

fn say(metrics: Result<Metrics>) {
    let said = match metrics {
        Ok(metrics) => {
            let metrics = metrics.into_iter().map(|(name, value)| (name, json!(value)));
            json!({ "metrics": Map::from_iter(metrics) })
        }
        Err(error) => json!({ "error": error.to_string() }),
    };
    println!("\n{SAID}{said}");
}

// --- tests -------------------------------------------------------------------------------------

#[test]
fn scenarios() {
    let text = fs::read_to_string(folder().join("scenarios.json")).unwrap();
    let scenarios: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(!scenarios.is_empty());
    for scenario in &scenarios {
        let name = scenario["name"].as_str().unwrap();
        let script: Option<Vec<&str>> = scenario["nvml"]
            .as_array()
            .map(|it| it.iter().map(|it| it.as_str().unwrap()).collect());
        let mut environment = environment(name, script.as_deref());
        for (key, value) in scenario["environment"].as_object().into_iter().flatten() {
            environment.push((key.clone(), value.as_str().unwrap().into()));
        }
        let steady = scenario["steady"].as_u64().unwrap_or(2).to_string();
        environment.push((STEADY.into(), steady));
        let said = run("gpu::read_when_asked", environment);
        if let Some(error) = scenario["error"].as_str() {
            let message = said["error"].as_str().unwrap_or_default();
            assert!(message.starts_with(error), "{name}: {said}");
        } else {
            assert!(alike(&said["metrics"], &scenario["metrics"]), "{name}: {said}");
        }
    }
}

#[test]
fn set_up_and_warm_up_are_not_read() {
    let script = ["gpu uuid=GPU-a", "read process=self:2000", "read process=self:9000"];
    let said = watch("steady", &script);
    assert_eq!(said["metrics"]["gpu_peak_memory_bytes"], 2000.0);
}

#[test]
fn a_gpu_that_is_lost_costs_no_other_figure() {
    let said = watch("lost", &["gpu uuid=GPU-a", "read used=lost"]);
    let names: Vec<&String> = said["metrics"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["peak_rss_bytes", "mean_rss_bytes", "cpu_percent"]);
    assert!(said["metrics"]["mean_rss_bytes"].as_f64().unwrap() > 0.0);
}

#[test]
fn a_foreign_process_voids_its_case_and_no_other() {
    let foreign = "read process=self:9000 process=9000001:1";
    let script = ["gpu uuid=GPU-a", foreign, "read process=self:2000"];
    let text = with(request(&[json!({}), json!({})]), "device", json!("cuda"));
    let lines = events_under(&text, 0, environment("foreign", Some(&script)));
    let of_first: Vec<&Value> = lines.iter().filter(|it| it["case"] == "toys/toy/0").collect();
    let names: Vec<&Value> = of_first.iter().map(|it| &it["event"]).collect();
    assert_eq!(names, ["started", "error"]);
    assert_eq!(of_first[1]["stage"], "measure");
    let message = of_first[1]["message"].as_str().unwrap();
    assert!(message.starts_with("1 other process used the GPU (GPU-a)"), "{message}");
    let resources = of(&lines, "resources");
    assert_eq!(resources.len(), 1);
    assert_eq!(resources[0]["case"], "toys/toy/1");
    assert_eq!(resources[0]["metrics"]["gpu_peak_memory_bytes"], 2000.0);
}

// --- the fake ----------------------------------------------------------------------------------

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fake_nvml")
}

/// The folder that holds the library, built once.
static LIBRARY: LazyLock<PathBuf> = LazyLock::new(|| {
    let into = scratch().join("library");
    fs::create_dir_all(&into).unwrap();
    assert!(Command::new(folder().join("build.sh")).arg(&into).status().unwrap().success());
    into
});

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("fake_nvml")
}

/// Variables under which a process sees the GPUs of a script; none: there is no driver.
fn environment(name: &str, script: Option<&[&str]>) -> Vec<(String, String)> {
    let library = LIBRARY.to_str().unwrap().to_owned();
    let mut variables = vec![("LD_LIBRARY_PATH".to_owned(), library)];
    if let Some(lines) = script {
        let path = scratch().join(format!("{name}.txt"));
        fs::write(&path, lines.join("\n")).unwrap();
        variables.push(("RVP_FAKE_NVML".to_owned(), path.to_str().unwrap().to_owned()));
    }
    variables
}

fn watch(name: &str, script: &[&str]) -> Value {
    let mut environment = environment(name, Some(script));
    environment.push((WATCH.into(), "1".into()));
    run("gpu::watch_when_asked", environment)
}

fn run(test: &str, environment: Vec<(String, String)>) -> Value {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture"]).env_remove("CUDA_VISIBLE_DEVICES");
    let output = command.envs(environment).output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let said = stdout.lines().find_map(|line| line.strip_prefix(SAID));
    serde_json::from_str(said.unwrap_or_else(|| panic!("{test} said nothing: {stdout}"))).unwrap()
}

/// Equal names and, but for rounding, equal figures.
fn alike(said: &Value, expected: &Value) -> bool {
    let (Some(said), Some(expected)) = (said.as_object(), expected.as_object()) else {
        return false;
    };
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs();
    said.len() == expected.len()
        && expected.iter().all(|(name, value)| {
            said.get(name).is_some_and(|it| near(it.as_f64().unwrap(), value.as_f64().unwrap()))
        })
}
