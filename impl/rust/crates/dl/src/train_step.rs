//! Benchmarks of one training step: what training from scratch and transfer learning share.

use rvp_bench_core::{Benchmark, Checks, Context, Metrics, Params, Phase, Result, clock};

use crate::cnn_models::CnnModel;
use crate::params::Parts;
use crate::setup::{Setup, read_setup};
use crate::training::Trainer;
use crate::weights::State;
use rvp_bench_torch::torch_device::synchronize;

/// Steps whose losses both suites must agree on.
const CHECKED_STEPS: usize = 20;

/// What makes a benchmark of training steps this one.
pub trait Answers: Sized {
    /// Change the initial network before it is trained.
    fn prepare_model(_setup: &Setup, _model: &mut CnnModel) -> Result<()> {
        Ok(())
    }

    /// Note answers that the first step would change.
    fn before_training(trainer: &Trainer) -> Result<Self>;

    /// Note answers that further steps would change.
    fn after_checked_steps(&mut self, _setup: &Setup, _trainer: &Trainer) -> Result<()> {
        Ok(())
    }

    /// See [`Benchmark::check`]; `losses` are those of the first steps.
    fn check(&self, losses: Vec<f64>, trainer: &Trainer) -> Result<Checks>;
}

/// Each timed step continues the last one.
///
/// The first step belongs to the set-up (`time_to_first_batch`). The answers are those of the first
/// 20 steps, however many are measured: warm-up and measured steps are among them, and `check`
/// trains on where there are fewer.
pub struct TrainStep<A> {
    setup: Setup,
    trainer: Trainer,
    answers: A,
    load_seconds: f64,
    first_batch_seconds: f64,
}

impl<A: Answers> TrainStep<A> {
    /// Set the benchmark up.
    pub fn new(params: &Params, context: &Context) -> Result<Self> {
        let start = clock::now();
        let mut parts = Parts::new(params);
        let config = parts.take()?;
        let setup = read_setup(parts, context)?;
        let (mut model, load_seconds) = setup.load_model(State::Initial)?;
        A::prepare_model(&setup, &mut model)?;
        let mut trainer = setup.trainer(model, config)?;
        let answers = A::before_training(&trainer)?;
        setup.seed_dropout();
        trainer.step();
        synchronize(setup.device);
        let first_batch_seconds = clock::seconds_since(start);
        Ok(Self { setup, trainer, answers, load_seconds, first_batch_seconds })
    }
}

impl<A: Answers> Benchmark for TrainStep<A> {
    fn phases(&self) -> Vec<Phase> {
        vec![Phase::new("train_step_time").items(self.trainer.config.batch_size as usize)]
    }

    fn prepare(&mut self, _phase: usize) -> Result<()> {
        if self.trainer.steps() == CHECKED_STEPS {
            self.answers.after_checked_steps(&self.setup, &self.trainer)?;
        }
        Ok(())
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
        self.prepare(0)?;
        self.answers.check(losses, &self.trainer)
    }

    fn setup_metrics(&self) -> Metrics {
        vec![
            ("model_load_time".to_owned(), self.load_seconds),
            ("time_to_first_batch".to_owned(), self.first_batch_seconds),
        ]
    }
}
