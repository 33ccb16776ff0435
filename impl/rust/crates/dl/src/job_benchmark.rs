//! dl/job: from files of images to a saved network, step by step and as a whole.

use std::num::NonZeroU32;
use std::path::PathBuf;

use rvp_bench_core::params::read;
use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result};
use serde::Deserialize;
use tch::nn::ModuleT;
use tch::{Device, Kind, Tensor};
use tempfile::TempDir;

use crate::batch_order;
use crate::cnn_models::create_cnn_model;
use crate::datasets::{Normalization, Samples, normalize};
use crate::digit_network::{Digits, NETWORK, save};
use crate::digit_server;
use crate::memory_format::MemoryFormat;
use crate::params;
use crate::precision::TrainingPrecision;
use crate::providers::{locate, read_dataset};
use crate::training::{OptimizerName, Trainer, TrainingConfig, accuracy};
use crate::weights::{self, State};

const SHOWN_IMAGES: i64 = 4;

/// What `benchmarks/dl/job.toml` may say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobParams {
    /// Whose files are read.
    pub dataset: Digits,
    /// The first training images are learned; all test images are held out.
    #[serde(deserialize_with = "params::size")]
    pub train_samples: i64,
    /// Passes over them.
    pub epochs: NonZeroU32,
    /// Of SGD.
    #[serde(deserialize_with = "params::size")]
    pub batch_size: i64,
    /// Of SGD.
    pub learning_rate: f64,
    /// Of SGD.
    pub momentum: f64,
}

/// Set a case up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    Ok(Box::new(JobBenchmark::new(read(params)?, context)?))
}

/// Each step works on what the one before it left; the whole job is all of them in turn.
pub struct JobBenchmark {
    params: JobParams,
    files: Files,
    raw: (Samples, Samples),
    parts: (Samples, Samples),
    trainer: Trainer,
    accuracy: f64,
}

/// What the job reads and writes.
struct Files {
    images: PathBuf,
    initial: PathBuf,
    order: Tensor,
    saved: PathBuf,
    _folder: TempDir,
}

type Step = fn(&mut JobBenchmark) -> Result<()>;

const STEPS: [(&str, Step); 6] = [
    ("read_time", JobBenchmark::read),
    ("preprocess_time", JobBenchmark::preprocess),
    ("fit_time", JobBenchmark::fit),
    ("evaluate_time", JobBenchmark::evaluate),
    ("save_time", JobBenchmark::save),
    ("job_time", JobBenchmark::whole),
];

impl JobBenchmark {
    /// Once untimed, so that no step finds nothing; what first calls pay is paid.
    pub fn new(params: JobParams, context: &Context) -> Result<Self> {
        let folder = TempDir::new()?;
        let order = context.fixture(&batch_order::file_name(params.train_samples))?;
        let files = Files {
            images: locate(params.dataset.into(), context)?,
            initial: context.fixture(&weights::file_name(&NETWORK, State::Initial))?,
            order: batch_order::read_order(&order, params.train_samples)?,
            saved: folder.path().join("model.ot"),
            _folder: folder,
        };
        let raw = read_dataset(params.dataset.into(), &files.images)?;
        let parts = preprocessed(&raw, params.train_samples)?;
        let trainer = fitted(&params, &files, &parts.0)?;
        let mut job = Self { params, files, raw, parts, trainer, accuracy: 0.0 };
        job.evaluate()?;
        job.save()?;
        Ok(job)
    }

    fn read(&mut self) -> Result<()> {
        self.raw = read_dataset(self.params.dataset.into(), &self.files.images)?;
        Ok(())
    }

    fn preprocess(&mut self) -> Result<()> {
        self.parts = preprocessed(&self.raw, self.params.train_samples)?;
        Ok(())
    }

    fn fit(&mut self) -> Result<()> {
        self.trainer = fitted(&self.params, &self.files, &self.parts.0)?;
        Ok(())
    }

    fn evaluate(&mut self) -> Result<()> {
        let forward = |images: &Tensor| Ok(self.trainer.model.forward_t(images, false));
        self.accuracy = accuracy(forward, &self.parts.1, MemoryFormat::Contiguous)?;
        Ok(())
    }

    fn save(&mut self) -> Result<()> {
        save(&self.trainer.model, &self.files.saved)
    }

    fn whole(&mut self) -> Result<()> {
        STEPS[..STEPS.len() - 1].iter().try_for_each(|(_, step)| step(self))
    }
}

impl Benchmark for JobBenchmark {
    /// The steps, and the job.
    fn phases(&self) -> Vec<Phase> {
        STEPS.iter().map(|(metric, _)| Phase::new(*metric).blockable()).collect()
    }

    /// Timed: one step, or the whole job.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        let (_, step) = STEPS[phase];
        step(self)?;
        Ok(None)
    }

    /// The course of the training, its quality, and what the last saved network answers.
    fn check(&mut self) -> Result<Checks> {
        let _no_grad = tch::no_grad_guard();
        let shown = self.parts.1.images.narrow(0, 0, SHOWN_IMAGES);
        let logits = self.trainer.model.forward_t(&shown, false);
        let saved = digit_server::load(&self.files.saved)?.logits(&shown);
        let images = self.raw.0.len() + self.raw.1.len();
        let steps = i64::from(self.params.epochs.get()) * self.trainer.batches_per_epoch;
        let losses = self.trainer.first_losses(steps as usize)?;
        Ok(vec![
            ("images".to_owned(), CheckValue::Number(images as f64)),
            ("losses".to_owned(), CheckValue::Numbers(losses)),
            ("accuracy".to_owned(), CheckValue::Number(self.accuracy)),
            ("logits".to_owned(), CheckValue::Numbers(flat(&logits)?)),
            ("saved_logits".to_owned(), CheckValue::Numbers(flat(&saved)?)),
        ])
    }
}

/// Standardised images to learn, and those that are held out.
fn preprocessed(
    (train, test): &(Samples, Samples),
    train_samples: i64,
) -> Result<(Samples, Samples)> {
    let standardised = |samples: &Samples| normalize(samples, Normalization::Mnist, 1, 28);
    Ok((standardised(&train.take(train_samples)?)?, standardised(test)?))
}

/// The initial network after all epochs.
fn fitted(params: &JobParams, files: &Files, learned: &Samples) -> Result<Trainer> {
    let model = create_cnn_model(&NETWORK, Device::Cpu);
    weights::load_weights(&model, &files.initial)?;
    let precision = TrainingPrecision::new(Kind::Float);
    let mut trainer = Trainer::new(model, learned, &files.order, training_of(params), precision)?;
    for _ in 0..params.epochs.get() {
        trainer.epoch();
    }
    Ok(trainer)
}

/// SGD with momentum and nothing else.
fn training_of(params: &JobParams) -> TrainingConfig {
    TrainingConfig {
        batch_size: params.batch_size,
        optimizer: OptimizerName::Sgd,
        learning_rate: params.learning_rate,
        momentum: params.momentum,
        weight_decay: 0.0,
        clip_norm: 0.0,
        memory_format: MemoryFormat::Contiguous,
        precision: None,
    }
}

fn flat(logits: &Tensor) -> Result<Vec<f64>> {
    Ok(Vec::try_from(logits.flatten(0, -1))?)
}
