//! One fresh process: read the request, run each case, say what happened.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::FromRawFd;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Map, Value, json};

use crate::barrier::Barrier;
use crate::clock;
use crate::core_speed::CoreSpeed;
use crate::errors::{BenchError, Result};
use crate::measurement::{Samples, append, calls_per_sample, measure_once, take_samples, warm_up};
use crate::monitor::ResourceMonitor;
use crate::protocol::{
    CaseRequest, EventWriter, Mode, PROTOCOL, Request, first_non_finite, parse_request,
};
use crate::registry::{Context, Registry};

/// What a domain says of itself in `hello`, once threads and device are applied.
pub struct Description {
    /// Language and libraries to versions.
    pub versions: BTreeMap<String, String>,
    /// What really runs: `cpu`, or a GPU's name.
    pub device: String,
    /// Flags that change speed.
    pub settings: Map<String, Value>,
}

/// Versions by name, from what a build script recorded: `rust=1.95.0,linfa=0.8.1`.
pub fn recorded_versions(recorded: &str) -> BTreeMap<String, String> {
    let pairs = recorded.split(',').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, version)| (name.to_owned(), version.to_owned())).collect()
}

/// What a suite that needs nothing but a processor says of itself. Fails when a GPU is asked for:
/// nothing falls back in silence.
pub fn describe_cpu(request: &Request) -> Result<Description> {
    if request.device != "cpu" {
        return Err(BenchError::with_hint("this suite runs on the CPU only", "ask for device cpu"));
    }
    let settings = Map::from_iter([("threads".to_owned(), request.threads.into())]);
    Ok(Description { versions: BTreeMap::new(), device: "cpu".to_owned(), settings })
}

/// The whole life of a suite process: a request on standard input, events on standard output.
///
/// `suite` is its name, as in suite.toml. `describe` applies threads and device, and returns
/// versions, device name and settings.
///
/// Returns the exit code: 0, also where a case failed (that is an event), or 2 for a request that is
/// unusable.
pub fn serve(
    suite: &str,
    registry: &Registry,
    describe: fn(&Request) -> Result<Description>,
) -> i32 {
    if std::env::args().nth(1).as_deref() == Some("--list") {
        println!("{}", json!(registry.names()));
        return 0;
    }
    let mut barrier = Barrier::from_environment();
    let mut events = EventWriter::new(take_standard_output());
    let mut text = String::new();
    let described = std::io::stdin()
        .read_to_string(&mut text)
        .map_err(BenchError::from)
        .and_then(|_| parse_request(&text))
        .and_then(|request| describe(&request).map(|description| (request, description)));
    let (request, description) = match described {
        Ok(pair) => pair,
        Err(error) => {
            events.emit("error", error_fields(None, "request", &error));
            return 2;
        }
    };
    events.emit(
        "hello",
        json!({
            "protocol": PROTOCOL,
            "suite": suite,
            "versions": description.versions,
            "device": description.device,
            "settings": description.settings,
            "startup_seconds": seconds_since_process_start(),
        }),
    );
    let mut speed = CoreSpeed::watch();
    for (index, case) in request.cases.iter().enumerate() {
        barrier.wait(&mut speed, index, 0);
        let wait = |speed: &mut CoreSpeed, phase| barrier.wait(speed, index, phase);
        run_case(case, &request, registry, &mut speed, wait, &mut events);
    }
    events.emit("bye", json!({ "cases": request.cases.len() }));
    0
}

// --- one case ----------------------------------------------------------------------------------

fn run_case<W: Write>(
    case: &CaseRequest,
    request: &Request,
    registry: &Registry,
    speed: &mut CoreSpeed,
    wait: impl FnMut(&mut CoreSpeed, usize),
    events: &mut EventWriter<W>,
) {
    let mut stage = "setup";
    // The boundary: a panic in a library is this case's row, not the end of the process.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        measure_case(case, request, registry, speed, wait, events, &mut stage)
    }));
    let error = match outcome {
        Ok(Ok(())) => return,
        Ok(Err(BenchError::Skip(reason))) => {
            events.emit("skipped", json!({ "case": case.id, "reason": reason }));
            return;
        }
        Ok(Err(error)) => error,
        Err(panic) => BenchError::new(format!("panic: {}", panic_message(panic.as_ref()))),
    };
    events.emit("error", error_fields(Some(&case.id), stage, &error));
}

fn measure_case<W: Write>(
    case: &CaseRequest,
    request: &Request,
    registry: &Registry,
    speed: &mut CoreSpeed,
    mut wait: impl FnMut(&mut CoreSpeed, usize),
    events: &mut EventWriter<W>,
    stage: &mut &'static str,
) -> Result<()> {
    let start = clock::now();
    let monitor = ResourceMonitor::start(&request.device)?;
    let mut benchmark = registry.create(&case.benchmark, &case.params, &context(request))?;
    let phases = benchmark.phases();
    let described: Vec<Value> = phases
        .iter()
        .map(|phase| json!({ "metric": phase.metric, "items": phase.items }))
        .collect();
    events.emit("started", json!({ "case": case.id, "phases": described }));
    let mut samples: Samples =
        benchmark.setup_metrics().into_iter().map(|(key, value)| (key, vec![value])).collect();
    samples.push(("setup_time".into(), vec![clock::seconds_since(start)]));
    for (index, phase) in phases.iter().enumerate() {
        wait(speed, index + 1);
        let benchmark = benchmark.as_mut();
        let taken = if request.mode == Mode::Verify || phase.once {
            *stage = "measure";
            monitor.steady(|| measure_once(benchmark, index, phase, clock::nanoseconds))?
        } else {
            *stage = "warmup";
            let pilot = warm_up(benchmark, index, &case.budget, clock::nanoseconds)?;
            *stage = "measure";
            let calls = calls_per_sample(phase, &case.budget, &pilot);
            monitor.steady(|| {
                let now = clock::nanoseconds;
                take_samples(benchmark, index, phase, &case.budget, calls, speed, now)
            })?
        };
        for (metric, values) in taken {
            append(&mut samples, metric, &values);
        }
    }
    let resources = monitor.finish()?;
    for (metric, values) in &samples {
        events.samples(&case.id, metric, values);
    }
    *stage = "check";
    let checks = benchmark.check()?;
    if let Some(name) = first_non_finite(&checks) {
        return Err(BenchError::new(format!("check {name} is not a finite number")));
    }
    let checks = checks.into_iter().map(|(name, value)| (name, json!(value)));
    events.emit("check", json!({ "case": case.id, "values": Map::from_iter(checks) }));
    let resources = resources.into_iter().map(|(name, value)| (name, json!(value)));
    events.emit("resources", json!({ "case": case.id, "metrics": Map::from_iter(resources) }));
    events.emit("done", json!({ "case": case.id, "seconds": clock::seconds_since(start) }));
    Ok(())
}

fn context(request: &Request) -> Context {
    Context {
        seed: request.seed,
        device: request.device.clone(),
        dtype: request.dtype.clone(),
        threads: request.threads,
        benchmarks: request.benchmarks.clone(),
        fixtures: request.fixtures.clone(),
    }
}

fn error_fields(case: Option<&str>, stage: &str, error: &BenchError) -> Value {
    let message = error.to_string();
    // What follows in a message of libtorch's is its C++ stack: nothing a reader could act on.
    let sentence = message.split("\nException raised from ").next().unwrap_or_default();
    let message: String = sentence.chars().take(4000).collect();
    let mut fields = json!({ "stage": stage, "message": message, "hint": error.hint() });
    if let Some(case) = case {
        fields["case"] = case.into();
    }
    fields
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("of unknown kind")
}

/// Events own the real standard output; whatever a library prints goes to standard error.
fn take_standard_output() -> File {
    // SAFETY: descriptors 1 and 2 are open in every process the harness starts, nothing else owns
    // the duplicate, and `File` closes it once.
    unsafe {
        let own = libc::dup(1);
        libc::dup2(2, 1);
        File::from_raw_fd(own)
    }
}

/// Wall time from fork until now, by the kernel's own start time (proc(5), field 22).
fn seconds_since_process_start() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat
        .rsplit_once(')')
        .and_then(|(_, rest)| rest.split_ascii_whitespace().nth(19)?.parse::<f64>().ok());
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for one timespec; sysconf only reads a constant.
    let per_second = unsafe {
        libc::clock_gettime(libc::CLOCK_BOOTTIME, &raw mut time);
        libc::sysconf(libc::_SC_CLK_TCK)
    } as f64;
    let now = time.tv_sec as f64 + time.tv_nsec as f64 / 1e9;
    ticks.map_or(0.0, |ticks| (now - ticks / per_second).max(0.0))
}
