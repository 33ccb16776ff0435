//! What the benchmarks' set-ups share: data on the device, a network with its weights.

use ndarray::Array2;
use rvp_bench_core::data::load_array;
use rvp_bench_core::{BenchError, Context, Params, Result, clock};
use tch::nn::ModuleT;
use tch::{Device, Kind, Tensor};

use crate::cnn_models::{CnnModel, ModelConfig, create_cnn_model};
use crate::datasets::Samples;
use crate::precision::Precision;
use crate::providers::{load_dataset, unavailable_reason};
use crate::training::{Trainer, TrainingConfig};
use crate::{params, weights};
use rvp_bench_torch::torch_device::{select_device, synchronize};

/// Images whose logits are compared.
pub const CHECKED_IMAGES: i64 = 4;
const PRETRAINED_CLASSES: i64 = 1000;

/// The data, the device and the precision of a case.
#[derive(Debug)]
pub struct Setup {
    /// What the suite knows beside the parameters.
    pub context: Context,
    /// Where everything is.
    pub device: Device,
    /// Number format.
    pub precision: Precision,
    /// Options of the network.
    pub model_config: ModelConfig,
    /// Standardised float32 training samples, on the device.
    pub train: Samples,
    /// Standardised float32 test samples, on the device.
    pub test: Samples,
}

impl Setup {
    /// Load the data set and put it on the device.
    pub fn new(params: &Params, context: &Context) -> Result<Self> {
        let device = select_device(&context.device)?;
        let dataset = load_dataset(params, context)?;
        Ok(Self {
            context: context.clone(),
            device,
            precision: Precision::new(
                &params::text_or(params, "precision", &context.dtype)?,
                device,
            )?,
            model_config: ModelConfig::from_params(params)?,
            train: dataset.train.to_device(device),
            test: dataset.test.to_device(device),
        })
    }

    /// The case's network in a state (see `weights::file_name`), on the device, and the seconds
    /// from file to device.
    pub fn load_model(&self, state: &str) -> Result<(CnnModel, f64)> {
        let path = self.context.fixture(&weights::file_name(&self.model_config, state))?;
        let model = create_cnn_model(&self.model_config, self.device)?;
        let start = clock::now();
        weights::load_weights(&model, &path)?;
        synchronize(self.device);
        Ok((model, clock::seconds_since(start)))
    }

    /// Put the `ImageNet` weights of the same architecture into all but the head.
    pub fn load_pretrained_backbone(&self, model: &CnnModel) -> Result<()> {
        let config = ModelConfig { num_classes: PRETRAINED_CLASSES, ..self.model_config.clone() };
        let path =
            self.context.fixture(&weights::file_name(&config, "pretrained")).map_err(|error| {
                let reason = unavailable_reason(&config.architecture, &self.context);
                BenchError::with_hint(format!("{error}{reason}"), "rvp-bench clean")
            })?;
        weights::load_backbone(model, &path)
    }

    /// `[epochs, n]` sample indices of the training set, as the fixtures wrote them.
    pub fn batch_order(&self) -> Result<Tensor> {
        let count = self.train.len();
        let name = format!("order-{count}.npy");
        let order: Array2<i64> = load_array(&self.context.fixture(&name)?)?;
        if order.ncols() as i64 != count {
            let shape = order.dim();
            return Err(BenchError::new(format!(
                "{name} has shape {shape:?}, not [epochs, {count}]"
            )));
        }
        Ok(Tensor::try_from(order)?.to_device(self.device))
    }

    /// A network made ready to train on the case's samples, in their order.
    pub fn trainer(&self, model: CnnModel, config: TrainingConfig) -> Result<Trainer> {
        let precision = self.precision.training()?;
        Trainer::new(model, &self.train, &self.batch_order()?, config, precision)
    }

    /// The training step that belongs to the set-up, to its end on the device.
    pub fn first_step(&self, trainer: &mut Trainer) {
        self.seed_dropout();
        trainer.step();
        synchronize(self.device);
    }

    /// Both suites draw dropout masks from libtorch's generator: the same seed, the same masks.
    pub fn seed_dropout(&self) {
        tch::manual_seed(self.context.seed as i64);
    }
}

/// Logits of the first images, in evaluation mode, flattened.
pub fn first_logits(model: &CnnModel, samples: &Samples) -> Result<Vec<f64>> {
    let _no_grad = tch::no_grad_guard();
    let images = samples.images.narrow(0, 0, CHECKED_IMAGES);
    let logits = model.forward_t(&images, false);
    Ok(Vec::try_from(logits.to_kind(Kind::Double).flatten(0, -1))?)
}
