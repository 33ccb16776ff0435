//! Both ends of the pipe: the request on standard input, events on standard output.

use std::io::Write;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::closed::read_closed;
use crate::errors::{BenchError, Result};

/// The version of the contract that this suite speaks.
pub const PROTOCOL: u64 = 1;
const VALUES_PER_SAMPLE_EVENT: usize = 1000;

/// Parameters of a case, as the definition wrote them.
pub type Params = Map<String, Value>;
/// Answers of a case, in the order they were found.
pub type Checks = Vec<(String, CheckValue)>;

/// One answer that all suites must agree on. A NaN or an infinity fails the case.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum CheckValue {
    /// A number, compared within the tolerance of its check.
    Number(f64),
    /// Numbers of any length, compared item by item, such as the losses of the first steps.
    Numbers(Vec<f64>),
    /// A digest, compared exactly.
    Text(String),
}

impl From<f64> for CheckValue {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

// --- request -----------------------------------------------------------------------------------

/// How long a phase is measured: in time, so that short and long calls are both seen well.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// Calls are made and thrown away for this long; one is always made.
    pub warmup_seconds: f64,
    /// Samples are taken for this long.
    pub seconds: f64,
    /// So many are taken, however long they last.
    pub least_samples: usize,
    /// No more are taken, however short they are.
    pub most_samples: usize,
}

impl Budget {
    fn check(&self) -> Result<()> {
        let Self { warmup_seconds, seconds, least_samples, most_samples } = *self;
        if warmup_seconds >= 0.0 && seconds > 0.0 && least_samples > 0 && most_samples > 0 {
            return Ok(());
        }
        Err(BenchError::new(format!("the request is malformed: this is no budget: {self:?}")))
    }
}

/// One case: a benchmark with its parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseRequest {
    /// Case id, e.g. `classical/regression/ridge/boston`.
    pub id: String,
    /// Benchmark name, e.g. `classical/regression`.
    pub benchmark: String,
    /// Parameters of this case.
    pub params: Params,
    /// How long each phase is measured.
    pub budget: Budget,
}

/// Whether figures are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Warm up, measure, check.
    Measure,
    /// One iteration of each phase, then the checks.
    Verify,
}

/// What this process has to do (`schema/request.schema.json`).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Always [`PROTOCOL`].
    pub protocol: u64,
    /// Measure or verify.
    pub mode: Mode,
    /// Cases in the order to run them.
    pub cases: Vec<CaseRequest>,
    /// Seed of everything random.
    pub seed: u64,
    /// `cpu` or `cuda`.
    pub device: String,
    /// Number format of models.
    pub dtype: String,
    /// Threads of every library.
    pub threads: usize,
    /// Folder of the definitions, with the data that the repository carries.
    pub benchmarks: PathBuf,
    /// Folder of the files that the fixtures step wrote. May be null, but must be said.
    #[serde(deserialize_with = "Option::deserialize")]
    pub fixtures: Option<PathBuf>,
}

/// Read a request. Fails when it is not JSON, of another protocol, or malformed.
pub fn parse_request(text: &str) -> Result<Request> {
    let raw: Value = serde_json::from_str(text).map_err(|error| {
        BenchError::new(format!("the request on standard input is not JSON: {error}"))
    })?;
    if raw.get("protocol").and_then(Value::as_u64) != Some(PROTOCOL) {
        let found = raw.get("protocol").cloned().unwrap_or(Value::Null);
        return Err(BenchError::with_hint(
            format!("this suite speaks protocol {PROTOCOL}, the request says {found}"),
            "use the harness and the suite of one version",
        ));
    }
    let request: Request = read_closed(&raw).map_err(|(reason, source)| {
        BenchError::new(format!("the request is malformed: {reason}")).caused_by(source)
    })?;
    request.cases.iter().try_for_each(|case| case.budget.check())?;
    one_of("device", &request.device, &["cpu", "cuda"])?;
    one_of("dtype", &request.dtype, &["float32", "float64", "bfloat16", "float16"])?;
    Ok(request)
}

fn one_of(key: &str, value: &str, allowed: &[&str]) -> Result<()> {
    if allowed.contains(&value) {
        return Ok(());
    }
    let allowed = allowed.join(", ");
    Err(BenchError::new(format!(
        "the request is malformed: {key} is {value:?}, not one of {allowed}"
    )))
}

// --- events ------------------------------------------------------------------------------------

/// Writes one event a line and flushes, so that a crash loses nothing already said.
pub struct EventWriter<W: Write> {
    stream: W,
}

impl<W: Write> EventWriter<W> {
    /// Write events to `stream`.
    pub fn new(stream: W) -> Self {
        Self { stream }
    }

    /// Write one event. The harness is gone when this fails: there is nobody to tell.
    pub fn emit(&mut self, event: &str, fields: Value) {
        let mut line = Map::new();
        line.insert("event".into(), event.into());
        if let Value::Object(fields) = fields {
            line.extend(fields);
        }
        let written = writeln!(self.stream, "{}", Value::Object(line));
        if written.and_then(|()| self.stream.flush()).is_err() {
            std::process::exit(141);
        }
    }

    /// Write all samples of one metric, in as many events as the size limit asks for.
    pub fn samples(&mut self, case: &str, metric: &str, values: &[f64]) {
        for (index, chunk) in values.chunks(VALUES_PER_SAMPLE_EVENT).enumerate() {
            let start = index * VALUES_PER_SAMPLE_EVENT;
            self.emit(
                "sample",
                json!({ "case": case, "metric": metric, "start": start, "values": chunk }),
            );
        }
    }
}

/// Name of the first answer that holds a NaN or an infinity.
pub fn first_non_finite(checks: &Checks) -> Option<&str> {
    let finite = |value: &CheckValue| match value {
        CheckValue::Number(number) => number.is_finite(),
        CheckValue::Numbers(numbers) => numbers.iter().all(|number| number.is_finite()),
        CheckValue::Text(_) => true,
    };
    checks.iter().find(|(_, value)| !finite(value)).map(|(name, _)| name.as_str())
}
