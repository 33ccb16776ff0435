//! The six architectures behind one factory.

mod attention_cnn;
mod blocks;
mod cnn_model;
mod lenet;
mod mobilenet_v2;
mod resnet18;
mod simple_cnn;
mod vgg16;

use tch::Device;
use tch::nn::VarStore;

pub use cnn_model::{Architecture, CnnModel, ModelConfig, Parts, Stem};

/// Build a network on a device, its weights not yet loaded (see `weights::load_weights`).
///
/// It maps images `[batch, in_channels, height, width]` to logits `[batch, num_classes]`.
pub fn create_cnn_model(config: &ModelConfig, device: Device) -> CnnModel {
    let store = VarStore::new(device);
    let build = match config.architecture {
        Architecture::Resnet18 => resnet18::resnet18,
        Architecture::Vgg16 => vgg16::vgg16,
        Architecture::MobilenetV2 => mobilenet_v2::mobilenet_v2,
        Architecture::Lenet => lenet::lenet,
        Architecture::SimpleCnn => simple_cnn::simple_cnn,
        Architecture::AttentionCnn => attention_cnn::attention_cnn,
    };
    let parts = build(&store.root(), config);
    CnnModel::new(store, parts)
}
