//! MobileNetV2. Sandler et al.: Inverted Residuals and Linear Bottlenecks (2018), arXiv:1801.04381.
//!
//! Layer names are torchvision's. The 32 and 28 stems keep the first convolution and the second
//! stage at stride 1.

use tch::nn::{ModuleT, Path, SequentialT, func_t, seq_t};

use super::blocks::{Geometry, conv, dropout, layer, linear, norm};
use super::cnn_model::{ModelConfig, Parts, Stem};

/// Expansion, channels, blocks, stride of the first block: table 2 of the paper.
const STAGES: [(i64, i64, i64, i64); 7] = [
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
];
const LAST_CHANNELS: i64 = 1280;

/// Expand by 1x1, filter by depthwise 3x3, project by 1x1; shortcut where shapes agree.
///
/// `[batch, input, h, w]` to `[batch, channels, h / stride, w / stride]`.
fn inverted_residual(
    path: &Path,
    config: &ModelConfig,
    input: i64,
    channels: i64,
    stride: i64,
    expansion: i64,
) -> impl ModuleT + use<> {
    let hidden = input * expansion;
    let one = Geometry::kernel(1);
    let mut layers = seq_t();
    let mut index = 0;
    if expansion != 1 {
        layers = layers.add(conv_norm_relu6(&(path / 0), config, input, hidden, one));
        index = 1;
    }
    let depthwise = Geometry::kernel(3).stride(stride).padding(1).groups(hidden);
    let layers = layers
        .add(conv_norm_relu6(&(path / index), config, hidden, hidden, depthwise))
        .add(conv(path / (index + 1), config, hidden, channels, one))
        .add(norm(path / (index + 2), config, channels));
    let has_shortcut = stride == 1 && input == channels;
    func_t(move |x, train| {
        let y = x.apply_t(&layers, train);
        if has_shortcut { x + y } else { y }
    })
}

/// A stem, seven stages of inverted residuals, a 1x1 convolution to 1280 channels.
pub fn mobilenet_v2(path: &Path, config: &ModelConfig) -> Parts {
    let names = path / "features";
    let small = config.stem != Stem::Side224;
    let mut channels = config.channels(32);
    let stem =
        Geometry::kernel(3).stride(if small { 1 } else { 2 }).padding(config.stem_padding(1));
    let first = conv_norm_relu6(&(&names / 0), config, config.in_channels, channels, stem);
    let mut features = seq_t().add(first);
    let mut index = 1;
    for (stage, (expansion, base, blocks, first_stride)) in STAGES.into_iter().enumerate() {
        for block in 0..blocks {
            let stride = if block == 0 && !(small && stage == 1) { first_stride } else { 1 };
            let (path, output) = (&names / index / "conv", config.channels(base));
            features =
                features.add(inverted_residual(&path, config, channels, output, stride, expansion));
            channels = output;
            index += 1;
        }
    }
    let last = LAST_CHANNELS.max(config.channels(LAST_CHANNELS));
    let one = Geometry::kernel(1);
    let features = features.add(conv_norm_relu6(&(&names / index), config, channels, last, one));
    let backbone = func_t(move |images, train| {
        images.apply_t(&features, train).adaptive_avg_pool2d([1, 1]).flatten(1, -1)
    });
    let fc = linear(path / "classifier" / 1, last, config.num_classes);
    Parts::new(backbone, seq_t().add(dropout(config.dropout)).add(fc), "classifier")
}

fn conv_norm_relu6(
    path: &Path,
    config: &ModelConfig,
    input: i64,
    channels: i64,
    shape: Geometry,
) -> SequentialT {
    seq_t()
        .add(conv(path / 0, config, input, channels, shape))
        .add(norm(path / 1, config, channels))
        .add(layer(|x| x.relu6()))
}
