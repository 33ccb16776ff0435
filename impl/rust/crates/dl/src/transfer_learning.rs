//! `dl/transfer_learning`: a pretrained backbone, frozen; a new head, trained.

use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Params, Result};
use tch::nn::ModuleT;
use tch::{Kind, Tensor};

use crate::cnn_models::CnnModel;
use crate::setup::Setup;
use crate::train_step::{Answers, TrainStep};
use crate::training::{Trainer, accuracy};
use crate::weights;

/// Puts the pretrained backbone into a new network, freezes that, trains the head.
struct TransferLearning {
    trainable: usize,
    backbone: f64,
    accuracy: f64,
}

/// Set the benchmark up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    Ok(Box::new(TrainStep::<TransferLearning>::new(params, context)?))
}

impl Answers for TransferLearning {
    fn prepare_model(setup: &Setup, model: &mut CnnModel) -> Result<()> {
        setup.load_pretrained_backbone(model)?;
        model.freeze_backbone();
        Ok(())
    }

    fn before_training(trainer: &Trainer) -> Result<Self> {
        let trainable = weights::count_parameters(&trainer.model);
        Ok(Self { trainable, backbone: backbone_sum(&trainer.model)?, accuracy: f64::NAN })
    }

    fn after_checked_steps(&mut self, setup: &Setup, trainer: &Trainer) -> Result<()> {
        let test = setup.test.to_kind(trainer.precision.kind);
        let forward = |images: &Tensor| Ok(trainer.model.forward_t(images, false));
        self.accuracy = accuracy(forward, &test, trainer.config.memory_format)?;
        Ok(())
    }

    fn check(&self, losses: Vec<f64>, trainer: &Trainer) -> Result<Checks> {
        let change = (backbone_sum(&trainer.model)? - self.backbone).abs();
        Ok(vec![
            ("trainable_parameters".to_owned(), CheckValue::Number(self.trainable as f64)),
            ("backbone_change".to_owned(), CheckValue::Number(change)),
            ("losses".to_owned(), CheckValue::Numbers(losses)),
            ("accuracy".to_owned(), CheckValue::Number(self.accuracy)),
        ])
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
