//! VGG-16. Simonyan, Zisserman: Very Deep Convolutional Networks (2014), arXiv:1409.1556, D.
//!
//! Layer names are torchvision's (`vgg16_bn` with batch normalisation, `vgg16` without). The 32
//! and 28 stems end in 1x1 maps and a classifier of 512 instead of 4096, as is usual for CIFAR.

use tch::nn::{Path, func_t, seq_t};

use super::blocks::{Geometry, conv_with_bias, dropout, layer, linear, norm};
use super::cnn_model::{ModelConfig, Parts, Stem};

const STAGES: [&[i64]; 5] =
    [&[64, 64], &[128, 128], &[256, 256, 256], &[512, 512, 512], &[512, 512, 512]];

/// Thirteen 3x3 convolutions in five stages, then three linear layers.
pub fn vgg16(path: &Path, config: &ModelConfig) -> Parts {
    let names = path / "features";
    let mut features = seq_t();
    let mut index = 0; // torchvision numbers all layers, those without weights too
    let (mut input, mut padding) = (config.in_channels, config.stem_padding(1));
    for stage in STAGES {
        for &base in stage {
            let channels = config.channels(base);
            let shape = Geometry::kernel(3).padding(padding);
            // With a bias even before batch normalisation: as published.
            features = features.add(conv_with_bias(&names / index, input, channels, shape, true));
            index += 1;
            if config.batch_norm {
                features = features.add(norm(&names / index, config, channels));
                index += 1;
            }
            features = features.add(layer(|x| x.relu()));
            index += 1;
            (input, padding) = (channels, 1);
        }
        features = features.add(layer(|x| x.max_pool2d_default(2)));
        index += 1;
    }
    let (side, hidden) = if config.stem == Stem::Side224 { (7, 4096) } else { (1, 512) };
    let hidden = config.channels(hidden);
    let backbone = func_t(move |images, train| {
        images.apply_t(&features, train).adaptive_avg_pool2d([side, side]).flatten(1, -1)
    });
    let names = path / "classifier";
    let classifier = seq_t()
        .add(linear(&names / 0, input * side * side, hidden))
        .add(layer(|x| x.relu()))
        .add(dropout(config.dropout))
        .add(linear(&names / 3, hidden, hidden))
        .add(layer(|x| x.relu()))
        .add(dropout(config.dropout))
        .add(linear(&names / 6, hidden, config.num_classes));
    Parts::new(backbone, classifier, "classifier")
}
