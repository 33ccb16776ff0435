//! `dl/cnn_inference`: latency per batch size, in each precision.

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};
use tch::nn::ModuleT;
use tch::{CModule, Device, Kind, Tensor};

use crate::cnn_models::CnnModel;
use crate::setup::{CHECKED_IMAGES, Setup};
use crate::training::accuracy;
use crate::{memory_format, params, quantization};
use rvp_bench_torch::torch_device::synchronize;

/// TorchScript optimises a graph in its first calls; they are no part of the latency.
const COMPILING_CALLS: usize = 3;

/// Forward passes without gradients. `weights` names the state of the network.
struct CnnInference {
    setup: Setup,
    state: String,
    channels_last: bool,
    model: Network,
    load_seconds: f64,
    batches: Vec<(String, Tensor)>,
    first_batch_seconds: f64,
}

enum Network {
    Plain(CnnModel),
    Quantized(CModule),
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let start = clock::now();
    let setup = Setup::new(params, context)?;
    let state = params::text(params, "weights")?;
    let channels_last = params::flag_or(params, "channels_last", false)?;
    let (model, load_seconds) = load(&setup, &state, channels_last)?;
    let mut benchmark = CnnInference {
        setup,
        state,
        channels_last,
        model,
        load_seconds,
        batches: Vec::new(),
        first_batch_seconds: 0.0,
    };
    for size in params::integers(params, "batch_sizes")? {
        let key = format!("inference_latency@{size}");
        benchmark.batches.push((key, benchmark.batch(size)?));
    }
    let first = benchmark.batches.first().ok_or_else(|| BenchError::new("no batch_sizes"))?;
    let _ = benchmark.forward(&first.1)?;
    synchronize(benchmark.setup.device);
    benchmark.first_batch_seconds = clock::seconds_since(start);
    if benchmark.setup.precision.name == "int8" {
        for (_, batch) in &benchmark.batches {
            for _ in 0..COMPILING_CALLS {
                let _ = benchmark.forward(batch)?;
            }
        }
    }
    Ok(Box::new(benchmark))
}

impl Benchmark for CnnInference {
    fn phases(&self) -> Vec<Phase> {
        let phase = |(key, batch): &(String, Tensor)| {
            Phase::new(key).items(batch.size()[0] as usize).blockable()
        };
        self.batches.iter().map(phase).collect()
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        let _ = self.forward(&self.batches[phase].1)?;
        Ok(None)
    }

    fn synchronize(&self) {
        synchronize(self.setup.device);
    }

    fn check(&mut self) -> Result<Checks> {
        let logits = self.forward(&self.batch(CHECKED_IMAGES)?)?.to_kind(Kind::Double);
        let values = Vec::try_from(logits.flatten(0, -1))?;
        let mut checks = vec![("logits".to_owned(), CheckValue::Numbers(values))];
        if self.state != "initial" {
            let test = self.setup.test.to_kind(self.setup.precision.input_kind());
            let forward = |images: &Tensor| self.forward(images).expect("it ran before");
            let share = accuracy(forward, &test, self.channels_last)?;
            checks.push(("accuracy".to_owned(), CheckValue::Number(share)));
        }
        if self.setup.precision.name != "float32" {
            let (reference, _) = self.setup.load_model(&self.state)?;
            let images = self.setup.test.take(CHECKED_IMAGES)?.images;
            let _no_grad = tch::no_grad_guard();
            let expected = reference.forward_t(&images, false);
            let error = quantization::relative_error(&logits, &expected)?;
            checks.push(("precision_error".to_owned(), CheckValue::Number(error)));
        }
        Ok(checks)
    }

    fn setup_metrics(&self) -> Metrics {
        vec![
            ("model_load_time".to_owned(), self.load_seconds),
            ("time_to_first_batch".to_owned(), self.first_batch_seconds),
        ]
    }
}

impl CnnInference {
    fn batch(&self, size: i64) -> Result<Tensor> {
        let images = self.setup.test.take(size)?.images.to_kind(self.setup.precision.input_kind());
        Ok(memory_format::apply_to_images(&images, self.channels_last))
    }

    fn forward(&self, images: &Tensor) -> Result<Tensor> {
        let _no_grad = tch::no_grad_guard();
        match &self.model {
            Network::Plain(model) => Ok(model.forward_t(images, false)),
            Network::Quantized(model) => Ok(model.forward_ts(&[images])?),
        }
    }
}

fn load(setup: &Setup, state: &str, channels_last: bool) -> Result<(Network, f64)> {
    if setup.precision.name != "int8" {
        let (mut model, seconds) = setup.load_model(state)?;
        model.store.set_kind(setup.precision.input_kind());
        memory_format::apply_to_model(&model, channels_last);
        return Ok((Network::Plain(model), seconds));
    }
    if setup.device != Device::Cpu {
        let message = "int8 runs on a CPU: libtorch has no int8 convolution for CUDA";
        return Err(BenchError::new(message));
    }
    let path = setup.context.fixture(&quantization::file_name(&setup.model_config, state))?;
    let start = clock::now();
    let model = quantization::load_quantized(&path)?;
    Ok((Network::Quantized(model), clock::seconds_since(start)))
}
