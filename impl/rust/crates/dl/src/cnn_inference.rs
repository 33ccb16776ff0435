//! `dl/cnn_inference`: latency per batch size, in each precision.

use std::num::NonZeroU32;

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};
use serde::Deserialize;
use tch::nn::ModuleT;
use tch::{CModule, Device, Kind, Tensor};

use crate::cnn_models::CnnModel;
use crate::memory_format::{self, MemoryFormat};
use crate::params::Parts;
use crate::precision::Precision;
use crate::quantization;
use crate::setup::{Setup, read_setup};
use crate::training::accuracy;
use crate::weights::State;
use rvp_bench_torch::torch_device::synchronize;

const CHECKED_IMAGES: i64 = 4;

/// Options of inference; `weights` names the state of the network.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InferenceConfig {
    weights: InferenceState,
    batch_sizes: Vec<NonZeroU32>,
    precision: Option<Precision>,
    memory_format: MemoryFormat,
}

/// The states that inference runs in.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum InferenceState {
    Initial,
    Trained,
}

/// Forward passes of a frozen network: nothing in the clock but the call.
struct CnnInference {
    setup: Setup,
    config: InferenceConfig,
    precision: Precision,
    model: Network,
    load_seconds: f64,
    batches: Vec<Tensor>,
    logits: Vec<Tensor>,
    first_batch_seconds: f64,
}

enum Network {
    Plain(CnnModel),
    Quantized(CModule),
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let start = clock::now();
    let mut parts = Parts::new(params);
    let config: InferenceConfig = parts.take()?;
    if config.batch_sizes.is_empty() {
        return Err(BenchError::new("parameter batch_sizes is [], expected a list"));
    }
    let setup = read_setup(parts, context)?;
    let precision = setup.precision(config.precision)?;
    let (model, load_seconds) = load(&setup, &config, precision)?;
    let test = setup.test.to_kind(precision.input_kind());
    let batch = |size: &NonZeroU32| {
        let images = test.take(size.get().into())?.images;
        Ok(memory_format::apply_to_images(images, config.memory_format))
    };
    let batches = config.batch_sizes.iter().map(batch).collect::<Result<Vec<Tensor>>>()?;
    let first = model.forward(&batches[0])?;
    let logits = batches.iter().map(|_| first.shallow_clone()).collect();
    synchronize(setup.device);
    let first_batch_seconds = clock::seconds_since(start);
    Ok(Box::new(CnnInference {
        setup,
        config,
        precision,
        model,
        load_seconds,
        batches,
        logits,
        first_batch_seconds,
    }))
}

impl Benchmark for CnnInference {
    fn phases(&self) -> Vec<Phase> {
        let phase = |size: &NonZeroU32| {
            Phase::new(format!("inference_latency@{size}")).items(size.get() as usize).blockable()
        };
        self.config.batch_sizes.iter().map(phase).collect()
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        self.logits[phase] = self.model.forward(&self.batches[phase])?;
        Ok(None)
    }

    fn synchronize(&self) {
        synchronize(self.setup.device);
    }

    /// The logits that were timed last: the first images of every batch.
    fn check(&mut self) -> Result<Checks> {
        let first = |timed: &Tensor| {
            timed.narrow(0, 0, timed.size()[0].min(CHECKED_IMAGES)).to_kind(Kind::Double)
        };
        let logits: Vec<Tensor> = self.logits.iter().map(first).collect();
        let values = Vec::try_from(Tensor::cat(&logits, 0).flatten(0, -1))?;
        let mut checks = vec![("logits".to_owned(), CheckValue::Numbers(values))];
        if self.config.weights != InferenceState::Initial {
            let test = self.setup.test.to_kind(self.precision.input_kind());
            let forward = |images: &Tensor| self.model.forward(images);
            let share = accuracy(forward, &test, self.config.memory_format)?;
            checks.push(("accuracy".to_owned(), CheckValue::Number(share)));
        }
        if self.precision != Precision::Float32 {
            let (reference, _) = self.setup.load_model(self.config.weights.into())?;
            let last = &logits[logits.len() - 1];
            let images = self.setup.test.take(last.size()[0])?.images;
            let _no_grad = tch::no_grad_guard();
            let expected = reference.forward_t(&images, false);
            let error = quantization::relative_error(last, &expected)?;
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

impl Network {
    fn forward(&self, images: &Tensor) -> Result<Tensor> {
        match self {
            Self::Plain(model) => Ok(model.forward_t(images, false)),
            Self::Quantized(model) => Ok(model.forward_ts(&[images])?),
        }
    }
}

impl From<InferenceState> for State {
    fn from(state: InferenceState) -> Self {
        match state {
            InferenceState::Initial => Self::Initial,
            InferenceState::Trained => Self::Trained,
        }
    }
}

/// The network, without gradients from here on: no call has to turn them off.
fn load(setup: &Setup, config: &InferenceConfig, precision: Precision) -> Result<(Network, f64)> {
    let state = config.weights.into();
    if precision != Precision::Int8 {
        let (mut model, seconds) = setup.load_model(state)?;
        model.store.set_kind(precision.input_kind());
        model.store.freeze();
        memory_format::apply_to_model(&model, config.memory_format);
        return Ok((Network::Plain(model), seconds));
    }
    if setup.device != Device::Cpu {
        let message = "int8 runs on a CPU: libtorch has no int8 convolution for CUDA";
        return Err(BenchError::new(message));
    }
    let path = setup.context.fixture(&quantization::file_name(&setup.network, state))?;
    let start = clock::now();
    let model = quantization::load_quantized(&path)?;
    Ok((Network::Quantized(model), clock::seconds_since(start)))
}
