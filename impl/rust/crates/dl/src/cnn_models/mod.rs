//! The six architectures behind one factory.

mod attention_cnn;
mod blocks;
mod cnn_model;
mod lenet;
mod mobilenet_v2;
mod resnet18;
mod simple_cnn;
mod vgg16;

use rvp_bench_core::{BenchError, Result};
use tch::Device;
use tch::nn::{Path, VarStore};

pub use cnn_model::{CnnModel, ModelConfig, Parts, STEMS};

type Build = fn(&Path, &ModelConfig) -> Parts;

/// Names and constructors.
pub const ARCHITECTURES: [(&str, Build); 6] = [
    ("resnet18", resnet18::resnet18),
    ("vgg16", vgg16::vgg16),
    ("mobilenet_v2", mobilenet_v2::mobilenet_v2),
    ("lenet", lenet::lenet),
    ("simple_cnn", simple_cnn::simple_cnn),
    ("attention_cnn", attention_cnn::attention_cnn),
];

/// Build a network on a device, its weights not yet loaded (see `weights::load_weights`).
///
/// It maps images `[batch, in_channels, height, width]` to logits `[batch, num_classes]`.
/// Fails for an unknown architecture or stem, listing the known ones.
pub fn create_cnn_model(config: &ModelConfig, device: Device) -> Result<CnnModel> {
    let Some((_, build)) = ARCHITECTURES.iter().find(|(name, _)| *name == config.architecture)
    else {
        let known = ARCHITECTURES.map(|(name, _)| name).join(", ");
        let name = &config.architecture;
        return Err(BenchError::new(format!("unknown architecture {name:?}; known: {known}")));
    };
    if !STEMS.contains(&config.stem) {
        let known = STEMS.map(|stem| stem.to_string()).join(", ");
        return Err(BenchError::new(format!("unknown stem {}; known: {known}", config.stem)));
    }
    let store = VarStore::new(device);
    let parts = build(&store.root(), config);
    Ok(CnnModel::new(store, parts))
}
