//! `dl/time_to_accuracy`: training on real images until a test accuracy (as MLPerf measures).

use std::num::NonZeroU32;

use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};
use serde::Deserialize;
use tch::Tensor;
use tch::nn::ModuleT;

use crate::params::Parts;
use crate::setup::{Setup, read_setup};
use crate::training::{Trainer, TrainingConfig, accuracy};
use crate::weights::State;
use rvp_bench_torch::torch_device::synchronize;

/// Index of the phase of one epoch.
const EPOCH: usize = 1;

/// When a run ends: at an accuracy (share of the test set), or without one as an error.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    target_accuracy: f64,
    max_epochs: NonZeroU32,
}

/// One iteration is a whole training run from the initial weights, evaluations included.
struct TimeToAccuracy {
    setup: Setup,
    config: TrainingConfig,
    target: Target,
    accuracies: Vec<f64>,
    trainer: Trainer,
    load_seconds: f64,
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let mut parts = Parts::new(params);
    let (config, target) = (parts.take()?, parts.take()?);
    let setup = read_setup(parts, context)?;
    let (trainer, load_seconds) = new_trainer(&setup, &config)?;
    Ok(Box::new(TimeToAccuracy {
        setup,
        config,
        target,
        accuracies: Vec::new(),
        trainer,
        load_seconds,
    }))
}

impl Benchmark for TimeToAccuracy {
    fn phases(&self) -> Vec<Phase> {
        let items = self.trainer.batches_per_epoch * self.config.batch_size;
        vec![Phase::new("time_to_accuracy"), Phase::new("epoch_time").items(items as usize)]
    }

    fn prepare(&mut self, _phase: usize) -> Result<()> {
        (self.trainer, _) = new_trainer(&self.setup, &self.config)?;
        Ok(())
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == EPOCH {
            self.trainer.epoch();
        } else {
            self.train_to_target()?;
        }
        Ok(None)
    }

    fn synchronize(&self) {
        synchronize(self.setup.device);
    }

    fn check(&mut self) -> Result<Checks> {
        let losses = self.trainer.first_losses(self.trainer.batches_per_epoch as usize)?;
        Ok(vec![
            ("epochs".to_owned(), CheckValue::Number(self.accuracies.len() as f64)),
            ("accuracies".to_owned(), CheckValue::Numbers(self.accuracies.clone())),
            ("losses".to_owned(), CheckValue::Numbers(losses)),
        ])
    }

    fn setup_metrics(&self) -> Metrics {
        vec![("model_load_time".to_owned(), self.load_seconds)]
    }
}

impl TimeToAccuracy {
    fn train_to_target(&mut self) -> Result<()> {
        let (trainer, target) = (&mut self.trainer, &self.target);
        let test = self.setup.test.to_kind(trainer.precision.kind);
        self.accuracies.clear();
        for _ in 0..target.max_epochs.get() {
            trainer.epoch();
            let forward = |images: &Tensor| Ok(trainer.model.forward_t(images, false));
            let reached = accuracy(forward, &test, self.config.memory_format)?;
            self.accuracies.push(reached);
            if reached >= target.target_accuracy {
                return Ok(());
            }
        }
        let best = self.accuracies.iter().copied().fold(0.0, f64::max);
        Err(BenchError::with_hint(
            format!(
                "accuracy {best:.4} after {} epochs, the target is {}",
                target.max_epochs, target.target_accuracy
            ),
            "raise max_epochs in the definition, or look for what broke training",
        ))
    }
}

fn new_trainer(setup: &Setup, config: &TrainingConfig) -> Result<(Trainer, f64)> {
    let (model, seconds) = setup.load_model(State::Initial)?;
    let trainer = setup.trainer(model, config.clone())?;
    setup.seed_dropout();
    Ok((trainer, seconds))
}
