//! Layers that several architectures are built from.
//!
//! Variables start as zeros (ones for scales): the weights are always loaded from a file, and the
//! crate's own initial values are not PyTorch's.

use tch::nn::{
    BatchNormConfig, Conv2D, ConvConfig, Init, Linear, LinearConfig, Module, ModuleT, Path,
    SequentialT, batch_norm2d, seq_t,
};

use super::cnn_model::ModelConfig;

/// Shape of a convolution; the default is stride 1, no padding, one group.
#[derive(Debug, Clone, Copy)]
pub struct Geometry {
    pub kernel: i64,
    pub stride: i64,
    pub padding: i64,
    pub groups: i64,
}

impl Geometry {
    /// A square kernel.
    pub fn kernel(kernel: i64) -> Self {
        Self { kernel, stride: 1, padding: 0, groups: 1 }
    }

    pub fn stride(self, stride: i64) -> Self {
        Self { stride, ..self }
    }

    pub fn padding(self, padding: i64) -> Self {
        Self { padding, ..self }
    }

    pub fn groups(self, groups: i64) -> Self {
        Self { groups, ..self }
    }
}

/// Convolution without bias where batch normalisation follows: its shift does that work.
pub fn conv(path: Path, config: &ModelConfig, input: i64, output: i64, shape: Geometry) -> Conv2D {
    conv_with_bias(path, input, output, shape, !config.batch_norm)
}

/// Convolution with a bias or without.
pub fn conv_with_bias(path: Path, input: i64, output: i64, shape: Geometry, bias: bool) -> Conv2D {
    let config = ConvConfig {
        stride: shape.stride,
        padding: shape.padding,
        groups: shape.groups,
        bias,
        ws_init: Init::Const(0.0),
        ..ConvConfig::default()
    };
    tch::nn::conv2d(path, input, output, shape.kernel, config)
}

/// Batch normalisation (eps 1e-5, momentum 0.1), or nothing where it is turned off.
pub fn norm(path: Path, config: &ModelConfig, channels: i64) -> SequentialT {
    if !config.batch_norm {
        return seq_t();
    }
    let ones = BatchNormConfig { ws_init: Init::Const(1.0), ..BatchNormConfig::default() };
    seq_t().add(batch_norm2d(path, channels, ones))
}

/// Linear layer with bias.
pub fn linear(path: Path, input: i64, output: i64) -> Linear {
    let zeros = LinearConfig {
        ws_init: Init::Const(0.0),
        bs_init: Some(Init::Const(0.0)),
        ..LinearConfig::default()
    };
    tch::nn::linear(path, input, output, zeros)
}

/// Dropout, which works in training only.
pub fn dropout(probability: f64) -> impl ModuleT {
    tch::nn::func_t(move |x, train| x.dropout(probability, train))
}

/// A layer without variables that is the same in training and evaluation.
pub fn layer(function: impl Fn(&tch::Tensor) -> tch::Tensor + Send + 'static) -> impl Module {
    tch::nn::func(function)
}
