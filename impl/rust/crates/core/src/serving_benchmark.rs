//! A saved model as a service: loaded, asked by several clients at once, started afresh.
//!
//! The rules are the same in the Python suite (`serving_benchmark.py`). A request and an answer are
//! lines of JSON; an answer is an object of numbers, or of lists of numbers.

use std::num::NonZeroUsize;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::callgrind;
use crate::deployment::Deployment;
use crate::errors::{BenchError, Result};
use crate::protocol::{CheckValue, Checks};
use crate::registry::{Benchmark, Metrics, Phase};
use crate::serving::{Answer, Server};

/// A shorter load would be over before all clients are awake: the requests are asked again until
/// then.
const LEAST_SECONDS: f64 = 0.2;
/// More answers than that would be memory that a faster service takes, and a slower one does not.
const MOST_TIMES: f64 = 10.0;

/// What is served.
pub struct Service {
    /// Reads the saved model; gives what answers with it, from several threads at once.
    pub load: Box<dyn Fn() -> Result<Answer>>,
    /// One load; all of them are asked as often.
    pub requests: Vec<String>,
    /// The same as a program.
    pub deployment: Deployment,
    /// Holds the model, and goes with the service.
    pub folder: TempDir,
}

/// Loads the model, serves a load of requests at each concurrency, and starts the program.
pub struct ServingBenchmark {
    service: Service,
    concurrency: Vec<usize>,
    answer: Answer,
    sizes: Metrics,
    server: Option<Server>,
    times: usize,
    answers: Vec<Vec<String>>,
    first_answer: String,
}

impl ServingBenchmark {
    /// `concurrency` is requests in flight; a load for each.
    pub fn new(service: Service, concurrency: &[NonZeroUsize]) -> Result<Self> {
        Ok(Self {
            answer: (service.load)()?,
            sizes: service.deployment.sizes()?,
            service,
            server: None,
            times: 1,
            answers: vec![vec![]; concurrency.len()],
            concurrency: concurrency.iter().map(|size| size.get()).collect(),
            first_answer: String::new(),
        })
    }

    /// As many of a load's requests as there are, spread over all times and all requests.
    fn picked(&self) -> impl Iterator<Item = usize> {
        let times = self.times;
        (0..self.service.requests.len()).map(move |index| index * times + index % times)
    }
}

impl Benchmark for ServingBenchmark {
    /// Loading, a load of requests for each concurrency, and a start of the program.
    fn phases(&self) -> Vec<Phase> {
        let requests = self.service.requests.len();
        let load = |size: &usize| Phase::new(format!("serve_time@{size}")).items(requests).once();
        let loads = self.concurrency.iter().map(load);
        let first = Phase::new("model_load_time").blockable();
        let last = Phase::new("cold_start_time").once();
        [first].into_iter().chain(loads).chain([last]).collect()
    }

    /// A whole load, untimed: the threads are there, and what first calls pay is paid.
    fn prepare(&mut self, phase: usize) -> Result<()> {
        if (1..=self.concurrency.len()).contains(&phase) {
            let server = Server::start(&self.answer, self.concurrency[phase - 1]);
            let seconds = server.serve(&self.service.requests, 1)?.seconds;
            let wanted = (LEAST_SECONDS / seconds).ceil().clamp(1.0, MOST_TIMES) as usize;
            // A profiler sees one load: how many it takes is the clock's.
            self.times = if callgrind::is_watched() { 1 } else { wanted };
            self.server = Some(server);
        }
        Ok(())
    }

    /// Timed: one loading, one load, or one start.
    ///
    /// Of a load that was asked several times: the mean of them, and as many latencies as of one.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == 0 {
            self.answer = (self.service.load)()?;
            return Ok(None);
        }
        let Some(&size) = self.concurrency.get(phase - 1) else {
            let (answer, seconds) = self.service.deployment.first_answer()?;
            self.first_answer = answer;
            return Ok(Some(vec![("cold_start_time".to_owned(), seconds)]));
        };
        let server = self.server.as_ref().ok_or_else(|| BenchError::new("serve before prepare"))?;
        let served = server.serve(&self.service.requests, self.times)?;
        self.answers[phase - 1] = served.answers;
        let whole = (format!("serve_time@{size}"), served.seconds / self.times as f64);
        let latency = |index: usize| served.latencies[index];
        let latencies =
            self.picked().map(|index| (format!("request_latency@{size}"), latency(index)));
        Ok(Some([whole].into_iter().chain(latencies).collect()))
    }

    /// All answers: those of the first load, and how many of the others are not the same.
    fn check(&mut self) -> Result<Checks> {
        let first =
            self.answers.first().ok_or_else(|| BenchError::new("no concurrency is named"))?;
        let first = &first[..self.service.requests.len()];
        let again = self.answers.iter().flat_map(|load| load.iter().zip(first.iter().cycle()));
        let unequal = again
            .chain([(&self.first_answer, &first[0])])
            .filter(|(answer, expected)| answer != expected)
            .count();
        let mut numbers = Vec::new();
        for answer in first {
            numbers.extend(numbers_of(answer)?);
        }
        let requests = format!("{:x}", Sha256::digest(self.service.requests.join("\n")));
        Ok(vec![
            ("requests".to_owned(), CheckValue::Text(requests)),
            ("answers".to_owned(), CheckValue::Numbers(numbers)),
            ("unequal_answers".to_owned(), CheckValue::Number(unequal as f64)),
        ])
    }

    /// Size on disk of what is deployed, and of the model in it.
    fn setup_metrics(&self) -> Metrics {
        self.sizes.clone()
    }
}

fn numbers_of(answer: &str) -> Result<Vec<f64>> {
    let values: Map<String, Value> = serde_json::from_str(answer)?;
    let numbers = values.values().flat_map(|value| match value {
        Value::Array(values) => values.iter().collect::<Vec<_>>(),
        value => vec![value],
    });
    numbers
        .map(|number| {
            number.as_f64().ok_or_else(|| BenchError::new(format!("no number: {number}")))
        })
        .collect()
}
