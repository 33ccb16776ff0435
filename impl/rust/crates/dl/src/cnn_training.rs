//! `dl/cnn_training`: the time of one training step, and the course of the loss.

use rvp_bench_core::{
    Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};

use crate::setup::{Setup, first_logits};
use crate::training::{Trainer, TrainingConfig};
use crate::weights;
use rvp_bench_torch::torch_device::synchronize;

/// Steps whose losses both suites must agree on.
pub const CHECKED_STEPS: usize = 20;

/// Trains from the initial weights; each timed step continues the last one.
///
/// The first step belongs to the set-up (`time_to_first_batch`), and the check trains on until the
/// losses of the first 20 steps are known: warm-up and measured steps are among them.
struct CnnTraining {
    setup: Setup,
    trainer: Trainer,
    parameters: usize,
    logits: Vec<f64>,
    load_seconds: f64,
    first_batch_seconds: f64,
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let start = clock::now();
    let setup = Setup::new(params, context)?;
    let (model, load_seconds) = setup.load_model("initial")?;
    let parameters = weights::count_parameters(&model);
    let mut trainer = setup.trainer(model, TrainingConfig::from_params(params)?)?;
    let logits = first_logits(&trainer.model, &trainer.samples)?;
    setup.first_step(&mut trainer);
    let first_batch_seconds = clock::seconds_since(start);
    Ok(Box::new(CnnTraining {
        setup,
        trainer,
        parameters,
        logits,
        load_seconds,
        first_batch_seconds,
    }))
}

impl Benchmark for CnnTraining {
    fn phases(&self) -> Vec<Phase> {
        vec![Phase::new("train_step_time").items(self.trainer.config.batch_size as usize)]
    }

    fn step(&mut self, _phase: usize) -> Result<Option<Metrics>> {
        self.trainer.step();
        Ok(None)
    }

    fn synchronize(&self) {
        synchronize(self.setup.device);
    }

    fn check(&mut self) -> Result<Checks> {
        let losses = self.trainer.first_losses(CHECKED_STEPS)?;
        Ok(vec![
            ("parameters".to_owned(), CheckValue::Number(self.parameters as f64)),
            ("initial_logits".to_owned(), CheckValue::Numbers(self.logits.clone())),
            ("losses".to_owned(), CheckValue::Numbers(losses)),
        ])
    }

    fn setup_metrics(&self) -> Metrics {
        vec![
            ("model_load_time".to_owned(), self.load_seconds),
            ("time_to_first_batch".to_owned(), self.first_batch_seconds),
        ]
    }
}
