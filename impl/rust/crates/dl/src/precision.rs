//! Number formats of a run, and how each is applied.
//!
//! float32, float64 and bfloat16 cast the network and its input. float16 does so for inference; in
//! training it is autocast with a constant loss scale (a GPU only: on a CPU libtorch's float16
//! kernels are a slow reference, and this binding has no CPU autocast). int8 is a quantized
//! network, see `quantization`.
//!
//! Micikevicius et al.: Mixed Precision Training (2017), arXiv:1710.03740.

use rvp_bench_core::{BenchError, Result};
use tch::{Device, Kind};

const KINDS: [(&str, Kind); 4] = [
    ("float32", Kind::Float),
    ("float64", Kind::Double),
    ("bfloat16", Kind::BFloat16),
    ("float16", Kind::Half),
];
const LOSS_SCALE: f64 = 1024.0;

/// One of the formats, on one device.
#[derive(Debug, Clone, PartialEq)]
pub struct Precision {
    /// Its name.
    pub name: String,
    device: Device,
}

impl Precision {
    /// Fails for an unknown name, listing the known ones.
    pub fn new(name: &str, device: Device) -> Result<Self> {
        if name != "int8" && kind_of(name).is_none() {
            let known = KINDS.map(|(name, _)| name).join(", ");
            return Err(BenchError::new(format!(
                "unknown precision {name:?}; known: {known}, int8"
            )));
        }
        Ok(Self { name: name.to_owned(), device })
    }

    /// Format of the images that a network of this precision is given.
    pub fn input_kind(&self) -> Kind {
        kind_of(&self.name).unwrap_or(Kind::Float)
    }

    /// How to train in it. Fails where that is not possible.
    pub fn training(&self) -> Result<TrainingPrecision> {
        match (self.name.as_str(), self.device) {
            ("int8", _) => Err(BenchError::with_hint(
                "int8 is for inference",
                "train in float32 and quantize afterwards",
            )),
            ("float16", Device::Cuda(_)) => {
                Ok(TrainingPrecision { kind: Kind::Float, autocast: true, loss_scale: LOSS_SCALE })
            }
            ("float16", _) => {
                Err(BenchError::with_hint("float16 training needs a GPU", "use bfloat16 on a CPU"))
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

fn kind_of(name: &str) -> Option<Kind> {
    KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}
