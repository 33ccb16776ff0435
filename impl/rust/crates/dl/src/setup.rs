//! What the benchmarks' set-ups share: data on the device, a network with its weights.

use rvp_bench_core::{BenchError, Context, Result, clock};
use tch::Device;

use crate::batch_order;
use crate::cnn_models::{CnnModel, ModelConfig, create_cnn_model};
use crate::datasets::Samples;
use crate::params::Parts;
use crate::precision::Precision;
use crate::providers::{DatasetConfig, load_dataset, unavailable_reason};
use crate::training::{Trainer, TrainingConfig};
use crate::weights::{self, State};
use rvp_bench_torch::torch_device::{select_device, synchronize};

const PRETRAINED_CLASSES: i64 = 1000;

/// The data, the network's options and the device of a case.
#[derive(Debug)]
pub struct Setup {
    /// What the suite knows beside the parameters.
    pub context: Context,
    /// Where everything is.
    pub device: Device,
    /// Options of the network.
    pub network: ModelConfig,
    /// Standardised float32 training samples, on the device.
    pub train: Samples,
    /// Standardised float32 test samples, on the device.
    pub test: Samples,
}

impl Setup {
    /// Load the data set and put it on the device.
    pub fn new(network: ModelConfig, data: &DatasetConfig, context: &Context) -> Result<Self> {
        let device = select_device(&context.device)?;
        let dataset = load_dataset(data, &network, context)?;
        let (train, test) = (dataset.train.to_device(device), dataset.test.to_device(device));
        Ok(Self { context: context.clone(), device, network, train, test })
    }

    /// The case's network in a state, on the device, and the seconds from file to device.
    pub fn load_model(&self, state: State) -> Result<(CnnModel, f64)> {
        let path = self.context.fixture(&weights::file_name(&self.network, state))?;
        let model = create_cnn_model(&self.network, self.device);
        let start = clock::now();
        weights::load_weights(&model, &path)?;
        synchronize(self.device);
        Ok((model, clock::seconds_since(start)))
    }

    /// Put the `ImageNet` weights of the same architecture into all but the head.
    pub fn load_pretrained_backbone(&self, model: &CnnModel) -> Result<()> {
        let config = ModelConfig { num_classes: PRETRAINED_CLASSES, ..self.network.clone() };
        let name = weights::file_name(&config, State::Pretrained);
        let path = self.context.fixture(&name).map_err(|error| {
            let reason = unavailable_reason(config.architecture.name(), &self.context);
            BenchError::with_hint(format!("{error}{reason}"), error.hint())
        })?;
        weights::load_backbone(model, &path)
    }

    /// A network made ready to train on the case's samples, in their order.
    pub fn trainer(&self, model: CnnModel, config: TrainingConfig) -> Result<Trainer> {
        let count = self.train.len();
        let path = self.context.fixture(&batch_order::file_name(count))?;
        let order = batch_order::read_order(&path, count)?.to_device(self.device);
        let precision = self.precision(config.precision)?.for_training(self.device)?;
        Trainer::new(model, &self.train, &order, config, precision)
    }

    /// The case's number format, or the request's where the case names none.
    pub fn precision(&self, chosen: Option<Precision>) -> Result<Precision> {
        chosen.map_or_else(|| Precision::named(&self.context.dtype), Ok)
    }

    /// Both suites draw dropout masks from libtorch's generator: the same seed, the same masks.
    pub fn seed_dropout(&self) {
        tch::manual_seed(self.context.seed as i64);
    }
}

/// The set-up of a case, from the parameters that all benchmarks share.
pub fn read_setup(mut parts: Parts, context: &Context) -> Result<Setup> {
    let (network, data) = (parts.take()?, parts.take()?);
    parts.close()?;
    Setup::new(network, &data, context)
}
