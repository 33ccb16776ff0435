//! int8 by post-training static quantization.
//!
//! The network is calibrated and converted once, with the fixtures, by PyTorch's own FX workflow
//! (weights per output channel, activations per tensor), and saved as TorchScript. Both suites load
//! that file: the same graph and the same int8 kernels of libtorch. This binding has no other
//! access to those kernels (`docs/bias.md`).
//!
//! Jacob et al.: Quantization and Training of Neural Networks for Efficient
//! Integer-Arithmetic-Only Inference (2017), arXiv:1712.05877.

use std::path::Path;

use rvp_bench_core::{BenchError, Result};
use tch::{CModule, QEngine, Tensor};

use crate::cnn_models::ModelConfig;
use crate::weights::State;

/// Set in both suites. The default, x86, hands some convolutions to oneDNN 3.x, whose int8 kernel
/// reads uninitialised memory for one input channel and a padding as wide as the 3x3 kernel.
pub const ENGINE: QEngine = QEngine::FBGEMM;

/// Fixture of a quantized network in a state.
pub fn file_name(config: &ModelConfig, state: State) -> String {
    format!("{}.{}.int8.pt", config.key(), state.name())
}

/// Read a quantized network. Fails when the file is none.
pub fn load_quantized(path: &Path) -> Result<CModule> {
    ENGINE.set()?;
    CModule::load(path).map_err(|error| {
        BenchError::new(format!("cannot read the quantized network {}: {error}", path.display()))
    })
}

/// Mean absolute difference of logits over their mean absolute value.
pub fn relative_error(quantized: &Tensor, reference: &Tensor) -> Result<f64> {
    let mean = |tensor: Tensor| f64::try_from(tensor.abs().mean(None));
    Ok(mean(quantized - reference)? / mean(reference.shallow_clone())?)
}
