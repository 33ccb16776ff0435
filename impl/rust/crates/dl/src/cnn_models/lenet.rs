//! Enhanced LeNet: LeNet-5 with ReLU, max pooling, batch normalisation, dropout, more channels.
//!
//! LeCun et al.: Gradient-Based Learning Applied to Document Recognition (1998).

use tch::nn::{Path, func_t, seq_t};

use super::blocks::{Geometry, conv, dropout, layer, linear, norm};
use super::cnn_model::{ModelConfig, Parts, Stem};

/// Two 5x5 convolutions with pooling, then three linear layers; maps end 5x5.
pub fn lenet(path: &Path, config: &ModelConfig) -> Parts {
    let (first, second) = (config.channels(16), config.channels(32));
    let five = Geometry::kernel(5);
    // LeNet-5 takes 32x32 without padding.
    let stride = if config.stem == Stem::Side224 { 4 } else { 1 };
    let stem = five.stride(stride).padding(config.stem_padding(0));
    let names = path / "features";
    let features = seq_t()
        .add(conv(&names / 0, config, config.in_channels, first, stem))
        .add(norm(&names / 1, config, first))
        .add(layer(|x| x.relu()))
        .add(layer(|x| x.max_pool2d_default(2)))
        .add(conv(&names / 4, config, first, second, five))
        .add(norm(&names / 5, config, second))
        .add(layer(|x| x.relu()))
        .add(layer(|x| x.max_pool2d_default(2)))
        .add(layer(|x| x.adaptive_avg_pool2d([5, 5])));
    let backbone = func_t(move |images, train| images.apply_t(&features, train).flatten(1, -1));
    let names = path / "classifier";
    let classifier = seq_t()
        .add(linear(&names / 0, second * 25, 120))
        .add(layer(|x| x.relu()))
        .add(linear(&names / 2, 120, 84))
        .add(layer(|x| x.relu()))
        .add(dropout(config.dropout))
        .add(linear(&names / 5, 84, config.num_classes));
    Parts::new(backbone, classifier, "classifier")
}
