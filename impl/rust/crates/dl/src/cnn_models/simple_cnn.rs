//! Enhanced SimpleCNN: three stages of convolution, batch normalisation, ReLU and max pooling.

use tch::nn::{Path, func_t, seq_t};

use super::blocks::{Geometry, conv, dropout, layer, linear, norm};
use super::cnn_model::{ModelConfig, Parts, Stem};

/// 32, 64 and 128 channels of 3x3 convolutions, global average pooling, two linear layers.
pub fn simple_cnn(path: &Path, config: &ModelConfig) -> Parts {
    let names = path / "features";
    let mut features = seq_t();
    let (mut input, mut padding) = (config.in_channels, config.stem_padding(1));
    let mut stride = if config.stem == Stem::Side224 { 4 } else { 1 };
    for (stage, base) in [32, 64, 128].into_iter().enumerate() {
        let (index, channels) = (4 * stage as i64, config.channels(base));
        let shape = Geometry::kernel(3).stride(stride).padding(padding);
        features = features
            .add(conv(&names / index, config, input, channels, shape))
            .add(norm(&names / (index + 1), config, channels))
            .add(layer(|x| x.relu()))
            .add(layer(|x| x.max_pool2d_default(2)));
        (input, padding, stride) = (channels, 1, 1);
    }
    let backbone = func_t(move |images, train| {
        images.apply_t(&features, train).adaptive_avg_pool2d([1, 1]).flatten(1, -1)
    });
    let names = path / "classifier";
    let classifier = seq_t()
        .add(linear(&names / 0, input, input))
        .add(layer(|x| x.relu()))
        .add(dropout(config.dropout))
        .add(linear(&names / 3, input, config.num_classes));
    Parts::new(backbone, classifier, "classifier")
}
