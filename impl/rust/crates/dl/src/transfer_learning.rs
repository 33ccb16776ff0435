//! `dl/transfer_learning`: a pretrained backbone, frozen; a new head, trained.

use rvp_bench_core::{
    Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result, clock,
};
use tch::nn::ModuleT;
use tch::{Kind, Tensor};

use crate::cnn_models::CnnModel;
use crate::cnn_training::CHECKED_STEPS;
use crate::setup::Setup;
use crate::training::{Trainer, TrainingConfig, accuracy};
use crate::weights;
use rvp_bench_torch::torch_device::synchronize;

/// Loads a new network, puts the pretrained backbone into it, freezes that, trains the head.
struct TransferLearning {
    setup: Setup,
    trainer: Trainer,
    trainable: usize,
    backbone: f64,
    load_seconds: f64,
    first_batch_seconds: f64,
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let start = clock::now();
    let setup = Setup::new(params, context)?;
    let (mut model, load_seconds) = setup.load_model("initial")?;
    setup.load_pretrained_backbone(&model)?;
    model.freeze_backbone();
    let trainable = weights::count_parameters(&model);
    let mut trainer = setup.trainer(model, TrainingConfig::from_params(params)?)?;
    let backbone = backbone_sum(&trainer.model)?;
    setup.first_step(&mut trainer);
    let first_batch_seconds = clock::seconds_since(start);
    Ok(Box::new(TransferLearning {
        setup,
        trainer,
        trainable,
        backbone,
        load_seconds,
        first_batch_seconds,
    }))
}

impl Benchmark for TransferLearning {
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
        let model = &self.trainer.model;
        let test = self.setup.test.to_kind(self.trainer.precision.kind);
        let forward = |images: &Tensor| model.forward_t(images, false);
        let share = accuracy(forward, &test, self.trainer.config.channels_last)?;
        let change = (backbone_sum(model)? - self.backbone).abs();
        Ok(vec![
            ("trainable_parameters".to_owned(), CheckValue::Number(self.trainable as f64)),
            ("backbone_change".to_owned(), CheckValue::Number(change)),
            ("losses".to_owned(), CheckValue::Numbers(losses)),
            ("accuracy".to_owned(), CheckValue::Number(share)),
        ])
    }

    fn setup_metrics(&self) -> Metrics {
        vec![
            ("model_load_time".to_owned(), self.load_seconds),
            ("time_to_first_batch".to_owned(), self.first_batch_seconds),
        ]
    }
}

/// Sum of absolute values of all parameters and statistics outside the head.
pub fn backbone_sum(model: &CnnModel) -> Result<f64> {
    // By name: the store is a hash map, and the order of summation must not vary.
    let mut variables: Vec<_> = model.store.variables().into_iter().collect();
    variables.sort_by(|one, other| one.0.cmp(&other.0));
    let mut total = 0.0;
    for (_, tensor) in variables.iter().filter(|(name, _)| !model.is_head(name)) {
        total += f64::try_from(tensor.detach().to_kind(Kind::Double).abs().sum(Kind::Double))?;
    }
    Ok(total)
}
