//! ResNet-18. He et al.: Deep Residual Learning for Image Recognition (2015), arXiv:1512.03385.
//!
//! Layer names are torchvision's, so its state dicts fit. The 32 and 28 stems are those of the
//! paper's section 4.2 (CIFAR-10): one 3x3 convolution, no max pooling.

use tch::nn::{ModuleT, Path, SequentialT, func_t, seq_t};

use super::blocks::{Geometry, conv, dropout, linear, norm};
use super::cnn_model::{ModelConfig, Parts, Stem};

/// Two 3x3 convolutions around a shortcut; 1x1 convolution where the shape changes.
///
/// `[batch, input, h, w]` to `[batch, channels, h / stride, w / stride]`.
fn basic_block(
    path: &Path,
    config: &ModelConfig,
    input: i64,
    channels: i64,
    stride: i64,
) -> impl ModuleT + use<> {
    let three = Geometry::kernel(3).padding(1);
    let conv1 = conv(path / "conv1", config, input, channels, three.stride(stride));
    let bn1 = norm(path / "bn1", config, channels);
    let conv2 = conv(path / "conv2", config, channels, channels, three);
    let bn2 = norm(path / "bn2", config, channels);
    let downsample = (stride != 1 || input != channels).then(|| {
        let path = path / "downsample";
        let one = Geometry::kernel(1).stride(stride);
        let shortcut = conv(&path / "0", config, input, channels, one);
        seq_t().add(shortcut).add(norm(&path / "1", config, channels))
    });
    func_t(move |x, train| {
        let y = x.apply(&conv1).apply_t(&bn1, train).relu();
        let y = y.apply(&conv2).apply_t(&bn2, train);
        let shortcut =
            downsample.as_ref().map_or_else(|| x.shallow_clone(), |d| x.apply_t(d, train));
        (y + shortcut).relu()
    })
}

/// Four stages of two basic blocks.
pub fn resnet18(path: &Path, config: &ModelConfig) -> Parts {
    let widths = [64, 128, 256, 512].map(|base| config.channels(base));
    let large = config.stem == Stem::Side224;
    let stem = if large {
        Geometry::kernel(7).stride(2).padding(3)
    } else {
        Geometry::kernel(3).padding(config.stem_padding(1))
    };
    let conv1 = conv(path / "conv1", config, config.in_channels, widths[0], stem);
    let bn1 = norm(path / "bn1", config, widths[0]);
    let layer1 = stage(&(path / "layer1"), config, widths[0], widths[0], 1);
    let layer2 = stage(&(path / "layer2"), config, widths[0], widths[1], 2);
    let layer3 = stage(&(path / "layer3"), config, widths[1], widths[2], 2);
    let layer4 = stage(&(path / "layer4"), config, widths[2], widths[3], 2);
    let backbone = func_t(move |images, train| {
        let x = images.apply(&conv1).apply_t(&bn1, train).relu();
        let x = if large { x.max_pool2d([3, 3], [2, 2], [1, 1], [1, 1], false) } else { x };
        let x = x.apply_t(&layer1, train).apply_t(&layer2, train);
        let x = x.apply_t(&layer3, train).apply_t(&layer4, train);
        x.adaptive_avg_pool2d([1, 1]).flatten(1, -1)
    });
    let fc = linear(path / "fc", widths[3], config.num_classes);
    Parts::new(backbone, seq_t().add(dropout(config.dropout)).add(fc), "fc")
}

fn stage(path: &Path, config: &ModelConfig, input: i64, channels: i64, stride: i64) -> SequentialT {
    seq_t().add(basic_block(&(path / "0"), config, input, channels, stride)).add(basic_block(
        &(path / "1"),
        config,
        channels,
        channels,
        1,
    ))
}
