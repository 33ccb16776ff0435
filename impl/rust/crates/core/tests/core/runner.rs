//! A suite process, seen from outside: what it answers to a request, line by line.
//!
//! The process is this test binary, started again for one test that serves instead of testing.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use rvp_bench_core::protocol::Request;
use rvp_bench_core::runner::{Description, serve};
use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Registry, Result,
};
use serde_json::{Map, Value, json};

const SERVE: &str = "RVP_TEST_SERVE";

// --- the suite ---------------------------------------------------------------------------------

/// Counts its calls; `params` say what goes wrong.
struct Toy {
    params: Params,
    calls: String,
}

fn create(params: &Params, _: &Context) -> Result<Box<dyn Benchmark>> {
    if params.contains_key("skip") {
        return Err(BenchError::Skip("no toys today".into()));
    }
    if params.contains_key("fail") {
        return Err(BenchError::with_hint("the toy is broken", "buy another"));
    }
    println!("a library says hello");
    Ok(Box::new(Toy { params: params.clone(), calls: String::new() }))
}

impl Benchmark for Toy {
    fn phases(&self) -> Vec<Phase> {
        let fit = Phase::new("fit_time").items(7);
        let fit = if self.params.contains_key("once") { fit.once() } else { fit };
        vec![fit, Phase::new("predict_latency@1").blockable()]
    }

    fn prepare(&mut self, _: usize) -> Result<()> {
        self.calls.push('-');
        Ok(())
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        self.calls.push(['f', 'p'][phase]);
        assert!(
            !self.params.contains_key("crash"),
            "in the toy\nException raised from dance at toy.cpp:1 (most recent call first):"
        );
        let own = self.params.contains_key("own_metrics") && phase == 0;
        Ok(own.then(|| vec![("ttft".into(), 0.25), ("tpot".into(), 0.5)]))
    }

    fn check(&mut self) -> Result<Checks> {
        let value = if self.params.contains_key("nan") { f64::NAN } else { 1.0 };
        Ok(vec![
            ("value".into(), CheckValue::Number(value)),
            ("calls".into(), CheckValue::Text(self.calls.clone())),
        ])
    }

    fn setup_metrics(&self) -> Metrics {
        vec![("model_load_time".into(), 0.125)]
    }
}

fn describe(request: &Request) -> Result<Description> {
    if request.device == "cuda" && std::env::var_os("RVP_FAKE_NVML").is_none() {
        return Err(BenchError::with_hint("toys have no GPU", "ask for cpu"));
    }
    Ok(Description {
        versions: BTreeMap::from([("toy".to_owned(), "1.0".to_owned())]),
        device: "cpu".into(),
        settings: Map::from_iter([("threads".to_owned(), json!(request.threads))]),
    })
}

#[test]
fn serve_when_asked() {
    if std::env::var_os(SERVE).is_some() {
        let registry = Registry::default().register("toys/toy", create);
        std::process::exit(serve("toys", &registry, describe));
    }
}

// --- asking it ---------------------------------------------------------------------------------

pub fn request(cases: &[Value]) -> Value {
    // The clock decides nothing: a warm-up of one call, two samples.
    let budget = json!({
        "warmup_seconds": 0, "seconds": 1e-9, "least_samples": 2, "most_samples": 2,
    });
    let listed: Vec<Value> = cases
        .iter()
        .enumerate()
        .map(|(i, params)| {
            json!({
                "id": format!("toys/toy/{i}"), "benchmark": "toys/toy",
                "params": params, "budget": budget,
            })
        })
        .collect();
    json!({
        "protocol": 1, "mode": "measure", "cases": listed, "seed": 1, "device": "cpu",
        "dtype": "float32", "threads": 1, "benchmarks": "benchmarks", "fixtures": null,
    })
}

pub fn with(mut request: Value, key: &str, value: Value) -> String {
    request[key] = value;
    request.to_string()
}

fn ask(text: &str, environment: Vec<(String, String)>) -> Output {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["runner::serve_when_asked", "--exact", "--nocapture"])
        .env(SERVE, "1")
        .envs(environment)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    process.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    process.wait_with_output().unwrap()
}

/// The events; the test framework's own first words on standard output are no events.
fn events(text: &str, code: i32) -> Vec<Value> {
    events_under(text, code, vec![])
}

/// The same in a process with these variables.
pub fn events_under(text: &str, code: i32, environment: Vec<(String, String)>) -> Vec<Value> {
    let output = ask(text, environment);
    assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
    let stdout = String::from_utf8(output.stdout).unwrap();
    stdout
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn names(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["event"].as_str().unwrap()).collect()
}

pub fn of<'a>(lines: &'a [Value], event: &str) -> Vec<&'a Value> {
    lines.iter().filter(|line| line["event"] == event).collect()
}

// --- tests -------------------------------------------------------------------------------------

#[test]
fn a_measured_case_in_order() {
    let lines = events(&request(&[json!({})]).to_string(), 0);
    let order = "hello started sample sample sample sample check resources done bye";
    assert_eq!(names(&lines).join(" "), order);
    assert_eq!(lines[0]["suite"], "toys");
    assert_eq!(lines[0]["versions"], json!({ "toy": "1.0" }));
    assert_eq!(lines[0]["settings"], json!({ "threads": 1 }));
    assert_eq!(
        lines[1]["phases"],
        json!([
            { "metric": "fit_time", "items": 7.0 },
            { "metric": "predict_latency@1", "items": 1.0 },
        ])
    );
    let samples = of(&lines, "sample").into_iter();
    let counts: BTreeMap<&str, usize> = samples
        .map(|line| (line["metric"].as_str().unwrap(), line["values"].as_array().unwrap().len()))
        .collect();
    // the warm-up is thrown away
    let expected =
        [("fit_time", 2), ("model_load_time", 1), ("predict_latency@1", 2), ("setup_time", 1)];
    assert_eq!(counts, BTreeMap::from(expected));
    let calls = "-f".repeat(3) + &"-p".repeat(3); // one warm-up and two samples, each prepared
    assert_eq!(lines[6]["values"], json!({ "value": 1.0, "calls": calls }));
    assert_eq!(lines[9]["cases"], 1);
}

#[test]
fn verify_runs_each_phase_once() {
    let lines = events(&with(request(&[json!({})]), "mode", json!("verify")), 0);
    assert_eq!(of(&lines, "check")[0]["values"]["calls"], "-f-p");
}

#[test]
fn a_whole_job_is_measured_once_and_without_warm_up() {
    let lines = events(&request(&[json!({ "once": true })]).to_string(), 0);
    let calls = "-f".to_owned() + &"-p".repeat(3);
    assert_eq!(of(&lines, "check")[0]["values"]["calls"], calls);
}

#[test]
fn a_phase_may_measure_itself() {
    let lines = events(&request(&[json!({ "own_metrics": 1 })]).to_string(), 0);
    let metrics: Vec<&Value> =
        of(&lines, "sample").into_iter().map(|line| &line["metric"]).collect();
    assert_eq!(metrics, ["model_load_time", "setup_time", "ttft", "tpot", "predict_latency@1"]);
}

#[test]
fn standard_output_belongs_to_the_protocol() {
    let output = ask(&request(&[json!({})]).to_string(), vec![]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("a library says hello"));
    assert!(!String::from_utf8_lossy(&output.stdout).contains("a library says hello"));
}

#[test]
fn a_bad_case_is_a_row_and_the_next_one_runs() {
    let cases = ["fail", "skip", "crash", "nan", "fine"].map(|what| json!({ what: 1 }));
    let lines = events(&request(&cases).to_string(), 0);
    let row = |case: usize| {
        let id = format!("toys/toy/{case}");
        let ends = ["error", "skipped", "done"];
        let mut rows = lines.iter().filter(|line| {
            line["case"] == id.as_str() && ends.contains(&line["event"].as_str().unwrap())
        });
        let row = rows.next().unwrap();
        assert!(rows.next().is_none());
        row.clone()
    };
    let assert_error = |row: Value, stage: &str, message: &str, hint: &str| {
        assert_eq!((&row["stage"], &row["hint"]), (&json!(stage), &json!(hint)));
        assert!(row["message"].as_str().unwrap().contains(message), "{row}");
    };
    assert_error(row(0), "setup", "the toy is broken", "buy another");
    assert_eq!(
        row(1),
        json!({ "event": "skipped", "case": "toys/toy/1", "reason": "no toys today" })
    );
    assert_error(row(2), "warmup", "panic: in the toy", "");
    assert_error(row(3), "check", "check value is not a finite number", "");
    assert_eq!(row(4)["event"], "done");
    assert_eq!(lines.last().unwrap(), &json!({ "event": "bye", "cases": 5 }));
}

#[test]
fn an_unknown_benchmark_lists_the_known_ones() {
    let text = request(&[json!({})]).to_string();
    let lines = events(&text.replace(r#""benchmark":"toys/toy""#, r#""benchmark":"toys/kite""#), 0);
    assert_eq!(lines[1]["message"], "unknown benchmark \"toys/kite\"; known: toys/toy");
}

#[test]
fn an_unusable_request_is_one_error_and_code_2() {
    let plain = request(&[json!({})]);
    for (text, message) in [
        ("{".to_owned(), "not JSON"),
        (with(plain.clone(), "protocol", json!(2)), "speaks protocol 1, the request says 2"),
        (with(plain, "device", json!("cuda")), "toys have no GPU"),
    ] {
        let lines = events(&text, 2);
        assert_eq!(names(&lines), ["error"]);
        assert_eq!(lines[0]["stage"], "request");
        assert!(lines[0]["message"].as_str().unwrap().contains(message), "{}", lines[0]);
    }
}
