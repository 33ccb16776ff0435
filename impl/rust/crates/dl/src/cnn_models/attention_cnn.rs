//! Attention CNN: convolutions to an 8x8 map, then self-attention between its 64 places.
//!
//! The attention block is a pre-norm Transformer layer without its feed-forward part: Vaswani et
//! al. (2017), arXiv:1706.03762; on top of convolutions: Bello et al. (2019), arXiv:1904.09925.

use tch::Tensor;
use tch::nn::{LayerNormConfig, ModuleT, Path, func_t, layer_norm, seq_t};

use super::blocks::{Geometry, conv, dropout, layer, linear, norm};
use super::cnn_model::{ModelConfig, Parts, Stem};

const HEADS: i64 = 4;

/// Layer norm, four-head scaled dot-product attention, projection, shortcut.
///
/// `[batch, places, channels]` to the same shape.
fn self_attention(path: &Path, channels: i64) -> impl ModuleT + use<> {
    let head_channels = channels / HEADS;
    let norm = layer_norm(path / "norm", vec![channels], LayerNormConfig::default());
    let qkv = linear(path / "qkv", channels, 3 * channels);
    let proj = linear(path / "proj", channels, channels);
    func_t(move |x, _| {
        let qkv = x.apply(&norm).apply(&qkv).unflatten(2, [3, HEADS, head_channels]);
        let parts = qkv.permute([2, 0, 3, 1, 4]).unbind(0);
        let (query, key, value) = (&parts[0], &parts[1], &parts[2]);
        let no_mask: Option<&Tensor> = None;
        let mixed = Tensor::scaled_dot_product_attention(
            query, key, value, no_mask, 0.0, false, None, false,
        );
        x + mixed.transpose(1, 2).flatten(2, -1).apply(&proj)
    })
}

/// Three convolutions with two poolings, one attention block, mean over places, linear.
pub fn attention_cnn(path: &Path, config: &ModelConfig) -> Parts {
    let channels = [32, 64, 128].map(|base| config.channels(base));
    let names = path / "features";
    let three = Geometry::kernel(3).padding(1);
    let stride = if config.stem == Stem::Side224 { 4 } else { 1 };
    let stem = three.stride(stride).padding(config.stem_padding(1));
    let features = seq_t()
        .add(conv(&names / 0, config, config.in_channels, channels[0], stem))
        .add(norm(&names / 1, config, channels[0]))
        .add(layer(|x| x.relu()))
        .add(layer(|x| x.max_pool2d_default(2)))
        .add(conv(&names / 4, config, channels[0], channels[1], three))
        .add(norm(&names / 5, config, channels[1]))
        .add(layer(|x| x.relu()))
        .add(layer(|x| x.max_pool2d_default(2)))
        .add(conv(&names / 8, config, channels[1], channels[2], three))
        .add(norm(&names / 9, config, channels[2]))
        .add(layer(|x| x.relu()));
    let attention = self_attention(&(path / "attention"), channels[2]);
    let backbone = func_t(move |images, train| {
        let places = images.apply_t(&features, train).flatten(2, -1).transpose(1, 2);
        places.apply_t(&attention, train).mean_dim([1].as_slice(), false, None)
    });
    let fc = linear(path / "fc", channels[2], config.num_classes);
    Parts::new(backbone, seq_t().add(dropout(config.dropout)).add(fc), "fc")
}
