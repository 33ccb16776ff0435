//! Encoder tasks: latency over batch sizes, and how good and how equal the answers are.

use candle_core::{Device, IndexOp, Tensor};
use rvp_bench_core::{
    Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};

use crate::device::open_device;
use crate::llm_models::{TaskModel, check_attention, create_language_model};
use crate::params;
use crate::quantization::Precision;
use crate::tasks::{Task, load_task};
use crate::tokenization::{Batch, LanguageTokenizer};
use crate::weights::resolve_checkpoint;

const SHOWN_LOGITS: usize = 64;

/// A model with a head, on the examples of a task.
///
/// Params:
/// - `model`, `size`, `weights`: the checkpoint; see `weights::resolve_checkpoint`.
/// - `task`: see `tasks::load_task`.
/// - `batch_sizes`: a phase for each.
/// - `sequence_length`: tokens that every text is cut or padded to.
/// - `examples`: how many the quality figures are of.
/// - `precision`: see `quantization::Precision`; `attention`: see `llm_models::check_attention`.
pub struct TaskBenchmark {
    batch_sizes: Vec<usize>,
    device: Device,
    task: Box<dyn Task>,
    tokenizer: LanguageTokenizer,
    model: TaskModel,
    model_load_time: f64,
    inputs: Vec<(String, Batch)>,
}

impl TaskBenchmark {
    /// Set the benchmark up.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let batch_sizes = params::sizes(params, "batch_sizes")?;
        check_attention(params)?;
        let device = open_device(&context.device)?;
        let task_name = params::text(params, "task")?;
        let checkpoint = resolve_checkpoint(params, task_name, context)?;
        let path = context.fixture(&format!("tasks/{task_name}.json"))?;
        let task = load_task(task_name, &path, params::size(params, "examples")?)?;
        let length = params::size(params, "sequence_length")?;
        let tokenizer = LanguageTokenizer::new(&checkpoint, length, &device)?;
        let precision = params::text(params, "precision").unwrap_or(&context.dtype);
        let start = clock::now();
        let model = create_language_model(
            params::text(params, "model")?,
            task_name,
            &checkpoint,
            task.labels(),
            Precision::parse(precision)?,
            &device,
        )?;
        let model_load_time = clock::seconds_since(start);
        let mut benchmark = Self {
            batch_sizes,
            device,
            task,
            tokenizer,
            model,
            model_load_time,
            inputs: Vec::new(),
        };
        for phase in benchmark.latency_phases() {
            let batch = benchmark.encode(phase.items as usize)?;
            benchmark.inputs.push((phase.metric, batch));
        }
        Ok(Box::new(benchmark))
    }

    fn latency_phases(&self) -> Vec<Phase> {
        let phase =
            |&size: &usize| Phase::new(format!("inference_latency@{size}")).items(size).blockable();
        self.batch_sizes.iter().map(phase).collect()
    }

    fn largest_batch(&self) -> usize {
        self.batch_sizes.iter().copied().max().unwrap_or(1)
    }

    /// The first `count` examples, beginning again at the first when there are fewer.
    fn encode(&self, count: usize) -> Result<Batch> {
        let available = self.task.examples();
        let chosen: Vec<usize> = (0..count).map(|i| i % available).collect();
        self.task.encode(&self.tokenizer, &chosen)
    }
}

impl Benchmark for TaskBenchmark {
    fn phases(&self) -> Vec<Phase> {
        let tokenize = Phase::new("tokenize_time").items(self.largest_batch()).blockable();
        [vec![tokenize], self.latency_phases()].concat()
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        // The first phase tokenizes; the others are the batches.
        match phase.checked_sub(1) {
            Some(batch) => drop(self.model.forward(&self.inputs[batch].1)?),
            None => drop(self.encode(self.largest_batch())?),
        }
        Ok(None)
    }

    fn synchronize(&self) {
        self.device.synchronize().expect("the device answers");
    }

    fn setup_metrics(&self) -> Metrics {
        vec![("model_load_time".into(), self.model_load_time)]
    }

    fn check(&mut self) -> Result<Checks> {
        let batch = self.encode(self.task.examples())?;
        let parts = batch.split(self.largest_batch())?;
        let logits: Vec<Tensor> =
            parts.iter().map(|part| self.model.forward(part)).collect::<Result<_>>()?;
        let logits = Tensor::cat(&logits, 0)?.to_device(&Device::Cpu)?;
        let tokens: u32 = batch.mask.sum_all()?.to_scalar()?;
        // What padding positions answer is nobody's concern.
        let first = logits.i(0)?;
        let kept: u32 = batch.mask.i(0)?.sum_all()?.to_scalar()?;
        let first = if first.rank() == 1 { first } else { first.narrow(0, 0, kept as usize)? };
        let shown: Vec<f32> = first.flatten_all()?.to_vec1()?;
        let shown = shown.into_iter().take(SHOWN_LOGITS).map(f64::from).collect();
        let mut checks = vec![
            ("tokens".to_owned(), CheckValue::Number(f64::from(tokens))),
            ("logits".to_owned(), CheckValue::Numbers(shown)),
        ];
        checks.extend(self.task.score(&batch, &logits)?);
        Ok(checks)
    }
}
