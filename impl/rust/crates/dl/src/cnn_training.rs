//! `dl/cnn_training`: the time of one training step, and the course of the loss.

use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Params, Result};
use tch::Kind;
use tch::nn::ModuleT;

use crate::cnn_models::CnnModel;
use crate::datasets::Samples;
use crate::setup::Setup;
use crate::train_step::{Answers, TrainStep};
use crate::training::Trainer;
use crate::weights;

const CHECKED_IMAGES: i64 = 4;

/// Trains all layers from the initial weights.
struct CnnTraining {
    parameters: usize,
    logits: Vec<f64>,
    trained_logits: Vec<f64>,
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    Ok(Box::new(TrainStep::<CnnTraining>::new(params, context)?))
}

impl Answers for CnnTraining {
    fn before_training(trainer: &Trainer) -> Result<Self> {
        let parameters = weights::count_parameters(&trainer.model);
        let logits = first_logits(&trainer.model, &trainer.samples)?;
        Ok(Self { parameters, logits, trained_logits: Vec::new() })
    }

    // What no loss of a training step shows: running statistics, and the last update.
    fn after_checked_steps(&mut self, _setup: &Setup, trainer: &Trainer) -> Result<()> {
        self.trained_logits = first_logits(&trainer.model, &trainer.samples)?;
        Ok(())
    }

    fn check(&self, losses: Vec<f64>, _trainer: &Trainer) -> Result<Checks> {
        Ok(vec![
            ("parameters".to_owned(), CheckValue::Number(self.parameters as f64)),
            ("initial_logits".to_owned(), CheckValue::Numbers(self.logits.clone())),
            ("losses".to_owned(), CheckValue::Numbers(losses)),
            ("trained_logits".to_owned(), CheckValue::Numbers(self.trained_logits.clone())),
        ])
    }
}

/// Logits of the first images, in evaluation mode, flattened.
fn first_logits(model: &CnnModel, samples: &Samples) -> Result<Vec<f64>> {
    let _no_grad = tch::no_grad_guard();
    let images = samples.images.narrow(0, 0, CHECKED_IMAGES);
    let logits = model.forward_t(&images, false);
    Ok(Vec::try_from(logits.to_kind(Kind::Double).flatten(0, -1))?)
}
