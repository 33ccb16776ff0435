//! Tasks with a head: latency over batch sizes, and how good and how equal the answers are.

use candle_core::{DType, Device, Tensor};
use rvp_bench_core::{
    Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock, params,
};

use crate::device::open_device;
use crate::llm_models::{TaskModel, create_language_model};
use crate::params::{TaskParams, precision_in};
use crate::tasks::{Task, load_task};
use crate::tokenization::{Batch, LanguageTokenizer};
use crate::weights::resolve_checkpoint;

/// Index of the phase; those of the batches follow.
const TOKENIZE: usize = 0;
/// Logits, and token ids, of a text that are compared.
const SHOWN_NUMBERS: usize = 16;

/// A model with a head, on the examples of a task.
pub struct TaskBenchmark {
    batch_sizes: Vec<usize>,
    largest_batch: usize,
    device: Device,
    task: Box<dyn Task>,
    tokenizer: LanguageTokenizer,
    model: TaskModel,
    model_load_time: f64,
    inputs: Vec<Batch>,
    tokenized: Option<Batch>,
    logits: Vec<Option<Tensor>>,
}

impl TaskBenchmark {
    /// Set the benchmark up.
    pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
        let case: TaskParams = params::read(params)?;
        let device = open_device(&context.device)?;
        let checkpoint = resolve_checkpoint(case.source(), case.task.as_str(), context)?;
        let path = context.fixture(&format!("tasks/{}.json", case.task.as_str()))?;
        let task = load_task(case.task, &path, case.examples.get())?;
        let tokenizer = LanguageTokenizer::new(&checkpoint, case.sequence_length.get())?;
        let precision = precision_in(case.precision, &context.dtype)?;
        let start = clock::now();
        let labels = task.labels();
        let model =
            create_language_model(case.model, case.task, &checkpoint, labels, precision, &device)?;
        let model_load_time = clock::seconds_since(start);
        let mut benchmark = Self {
            largest_batch: case.batch_sizes.largest(),
            batch_sizes: case.batch_sizes.0,
            device,
            task,
            tokenizer,
            model,
            model_load_time,
            inputs: Vec::new(),
            tokenized: None,
            logits: Vec::new(),
        };
        for &size in &benchmark.batch_sizes {
            benchmark.inputs.push(benchmark.encode(size)?.to_device(&benchmark.device)?);
            benchmark.logits.push(None);
        }
        Ok(Box::new(benchmark))
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
        let tokenize = Phase::new("tokenize_time").items(self.largest_batch).blockable();
        let latency =
            |&size: &usize| Phase::new(format!("inference_latency@{size}")).items(size).blockable();
        std::iter::once(tokenize).chain(self.batch_sizes.iter().map(latency)).collect()
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == TOKENIZE {
            self.tokenized = Some(self.encode(self.largest_batch)?);
        } else {
            self.logits[phase - 1] = Some(self.model.forward(&self.inputs[phase - 1])?);
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
        let tokenized = self.tokenized.as_ref().expect("check follows the phases");
        let tokens = of_each_text(&tokenized.ids, &tokenized.mask)?;
        let mut timed = Vec::new();
        for (logits, batch) in self.logits.iter().zip(&self.inputs) {
            let logits = logits.as_ref().expect("check follows the phases");
            timed.extend(of_each_text(logits, &batch.mask)?);
        }
        let everything = self.encode(self.task.examples())?;
        let logits = everything
            .split(self.largest_batch)?
            .iter()
            .map(|part| self.model.forward(&part.to_device(&self.device)?))
            .collect::<Result<Vec<_>>>()?;
        let logits = Tensor::cat(&logits, 0)?.to_device(&Device::Cpu)?;
        let mut checks = vec![
            ("stored_weights".to_owned(), CheckValue::Text(self.model.stored_as())),
            ("tokens".to_owned(), CheckValue::Numbers(tokens)),
            ("logits".to_owned(), CheckValue::Numbers(timed)),
            (
                "example_logits".to_owned(),
                CheckValue::Numbers(of_each_text(&logits, &everything.mask)?),
            ),
        ];
        checks.extend(self.task.score(&everything, &logits)?);
        Ok(checks)
    }
}

/// The first numbers of every text of a batch; what stands at its padding is nobody's concern.
///
/// `values` are (batch, labels), (batch, length) or (batch, length, labels); `mask` is (batch,
/// length), 1 for a token.
fn of_each_text(values: &Tensor, mask: &Tensor) -> Result<Vec<f64>> {
    let (values, length) = (values.to_dtype(DType::F64)?, mask.dim(1)?);
    let mut shown = Vec::new();
    for (row, kept) in mask.sum(1)?.to_vec1::<u32>()?.into_iter().enumerate() {
        let row = values.get(row)?;
        let row = if row.dim(0)? == length { row.narrow(0, 0, kept as usize)? } else { row };
        shown.extend(row.flatten_all()?.to_vec1::<f64>()?.into_iter().take(SHOWN_NUMBERS));
    }
    Ok(shown)
}
