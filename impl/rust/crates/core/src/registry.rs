//! What a benchmark is, and the table of those this suite has.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::errors::{BenchError, Result};
use crate::protocol::{Checks, Params};

/// Metrics by name, in seconds or the unit that metrics.toml says.
pub type Metrics = Vec<(String, f64)>;

/// What a benchmark may know beside its own parameters.
#[derive(Debug, Clone)]
pub struct Context {
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
    /// Folder of the files that the fixtures step wrote.
    pub fixtures: Option<PathBuf>,
}

impl Context {
    /// Path of a file that the fixtures step wrote. Fails when it is not there.
    pub fn fixture(&self, name: &str) -> Result<PathBuf> {
        let Some(folder) = &self.fixtures else {
            return Err(BenchError::new(format!(
                "fixture {name} is needed, but the request names no fixtures folder"
            )));
        };
        let path = folder.join(name);
        if path.exists() {
            return Ok(path);
        }
        let message = format!("fixture {name} is missing in {}", folder.display());
        Err(BenchError::with_hint(message, "rvp-bench clean"))
    }
}

/// One timed part of a benchmark.
///
/// ```
/// use rvp_bench_core::Phase;
///
/// let predict = Phase::new("predict_latency@32").items(32).blockable();
/// assert_eq!(predict.items, 32.0);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// The metric key its seconds are recorded under, e.g. `predict_latency@32`.
    pub metric: String,
    /// Samples, tokens or environment steps that one call handles.
    pub items: f64,
    /// Whether several calls in a row may be one sample: `step` needs no `prepare` between them
    /// and returns no metrics of its own.
    pub blockable: bool,
    /// A whole job, such as a training: one call is the only sample, without warm-up, for what it
    /// pays at its start is part of it.
    pub once: bool,
}

impl Phase {
    /// A phase of one item a call, timed call by call.
    pub fn new(metric: impl Into<String>) -> Self {
        Self { metric: metric.into(), items: 1.0, blockable: false, once: false }
    }

    /// The same phase with `items` handled by one call.
    #[must_use]
    pub fn items(self, items: usize) -> Self {
        Self { items: items as f64, ..self }
    }

    /// The same phase, of which one call without warm-up is the only sample.
    #[must_use]
    pub fn once(self) -> Self {
        Self { once: true, ..self }
    }

    /// The same phase, several calls of which may be one sample.
    #[must_use]
    pub fn blockable(self) -> Self {
        Self { blockable: true, ..self }
    }
}

/// A workload, made once per case. Making it is the untimed set-up.
///
/// `prepare` and `step` take the index of a phase in `phases()`: looking a phase up by name would
/// be part of what is timed.
pub trait Benchmark {
    /// The timed parts, in the order they are run.
    fn phases(&self) -> Vec<Phase>;

    /// Untimed, before each sample: bring back the state that `step` starts from.
    fn prepare(&mut self, _phase: usize) -> Result<()> {
        Ok(())
    }

    /// Timed: one call. An error or a panic is this case's row, and the next case is run.
    ///
    /// May return metrics it measured itself, in place of the runner's clock; one several times,
    /// where a call did several things, such as requests.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>>;

    /// Wait until the device has done all the work that was queued.
    fn synchronize(&self) {}

    /// Untimed, after all phases: the answers that all suites must agree on, by name.
    fn check(&mut self) -> Result<Checks>;

    /// Figures of the set-up worth a row, e.g. `model_load_time`.
    fn setup_metrics(&self) -> Metrics {
        Metrics::new()
    }
}

/// Sets a benchmark up.
pub type Factory = fn(&Params, &Context) -> Result<Box<dyn Benchmark>>;

/// Benchmark names to factories. A name can be taken once.
#[derive(Default)]
pub struct Registry {
    factories: BTreeMap<&'static str, Factory>,
}

impl Registry {
    /// Add a benchmark.
    ///
    /// # Panics
    /// When the name is taken: a mistake of the programmer.
    #[must_use]
    pub fn register(mut self, name: &'static str, factory: Factory) -> Self {
        let taken = self.factories.insert(name, factory).is_some();
        assert!(!taken, "benchmark {name} is registered twice");
        self
    }

    /// All names, sorted.
    pub fn names(&self) -> Vec<&'static str> {
        self.factories.keys().copied().collect()
    }

    /// Set up a benchmark. Fails for an unknown name, listing the known ones.
    pub fn create(
        &self,
        name: &str,
        params: &Params,
        context: &Context,
    ) -> Result<Box<dyn Benchmark>> {
        let Some(factory) = self.factories.get(name) else {
            let known = self.names().join(", ");
            return Err(BenchError::new(format!("unknown benchmark {name:?}; known: {known}")));
        };
        factory(params, context)
    }
}
