//! Number formats of a run, and how each is applied.
//!
//! float32, float64 and bfloat16 cast the network and its input. float16 does so for inference; in
//! training it is autocast with a constant loss scale (a GPU only: on a CPU libtorch's float16
//! kernels are a slow reference, and this binding has no CPU autocast). int8 is a quantized
//! network, see `quantization`.
//!
//! Micikevicius et al.: Mixed Precision Training (2017), arXiv:1710.03740.

use rvp_bench_core::{BenchError, Result};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;
use tch::{Device, Kind};

const LOSS_SCALE: f64 = 1024.0;

/// Number format of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are the formats")]
pub enum Precision {
    Float32,
    Float64,
    BFloat16,
    Float16,
    Int8,
}

impl Precision {
    /// The format of that name. Fails for an unknown one.
    pub fn named(name: &str) -> Result<Self> {
        let precision: std::result::Result<Self, Error> =
            Self::deserialize(name.into_deserializer());
        Ok(precision?)
    }

    /// Format of the images that a network of this precision is given.
    pub fn input_kind(self) -> Kind {
        match self {
            Self::Float32 | Self::Int8 => Kind::Float,
            Self::Float64 => Kind::Double,
            Self::BFloat16 => Kind::BFloat16,
            Self::Float16 => Kind::Half,
        }
    }

    /// How to train in it. Fails where that is not possible.
    pub fn for_training(self, device: Device) -> Result<TrainingPrecision> {
        match self {
            Self::Int8 => Err(BenchError::with_hint(
                "int8 is for inference",
                "train in float32 and quantize afterwards",
            )),
            Self::Float16 if !device.is_cuda() => {
                Err(BenchError::with_hint("float16 training needs a GPU", "use bfloat16 on a CPU"))
            }
            Self::Float16 => {
                Ok(TrainingPrecision { kind: Kind::Float, autocast: true, loss_scale: LOSS_SCALE })
            }
            _ => Ok(TrainingPrecision::new(self.input_kind())),
        }
    }
}

/// Format of parameters and input, whether the forward pass is autocast, and the loss scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrainingPrecision {
    /// Format of parameters and input.
    pub kind: Kind,
    /// Whether the forward pass is autocast to float16.
    pub autocast: bool,
    /// Factor on the loss, taken out of the gradients again.
    pub loss_scale: f64,
}

impl TrainingPrecision {
    /// Plain training in one format.
    pub fn new(kind: Kind) -> Self {
        Self { kind, autocast: false, loss_scale: 1.0 }
    }

    /// Run a forward pass, autocast to float16 where that is asked for.
    pub fn forward<T>(&self, pass: impl FnOnce() -> T) -> T {
        if self.autocast { tch::autocast(true, pass) } else { pass() }
    }
}
