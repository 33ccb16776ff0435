//! Weights as safetensors files: written once (by the Python suite), read by both suites.

use std::collections::HashMap;
use std::path::Path;

use rvp_bench_core::{BenchError, Result};
use tch::Tensor;

use crate::cnn_models::{CnnModel, ModelConfig};

/// Which weights a network has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Seeded, with the statistics of one batch of noise.
    Initial,
    /// After a short training.
    Trained,
    /// From elsewhere.
    Pretrained,
}

impl State {
    /// As file names say it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Trained => "trained",
            Self::Pretrained => "pretrained",
        }
    }
}

/// Fixture of a network in a state.
pub fn file_name(config: &ModelConfig, state: State) -> String {
    format!("{}.{}.safetensors", config.key(), state.name())
}

/// Copy all parameters and statistics into the network.
///
/// Fails when the file is unreadable, or a tensor is missing, left over or of another shape.
pub fn load_weights(model: &CnnModel, path: &Path) -> Result<()> {
    let tensors = read(path)?;
    copy(model, &tensors, path, |_| true)?;
    let variables = model.store.variables();
    match tensors.keys().filter(|name| !variables.contains_key(*name)).min() {
        None => Ok(()),
        Some(name) => {
            let path = path.display();
            Err(BenchError::new(format!("{path} holds {name}, which the network lacks")))
        }
    }
}

/// Copy everything but the head (transfer learning). Errors as of [`load_weights`].
pub fn load_backbone(model: &CnnModel, path: &Path) -> Result<()> {
    copy(model, &read(path)?, path, |name| !model.is_head(name))
}

/// Number of trainable values.
pub fn count_parameters(model: &CnnModel) -> usize {
    let variables = model.store.trainable_variables();
    variables.iter().filter(|value| value.requires_grad()).map(Tensor::numel).sum()
}

// --- helpers -----------------------------------------------------------------------------------

fn read(path: &Path) -> Result<HashMap<String, Tensor>> {
    let tensors = Tensor::read_safetensors(path).map_err(|error| {
        let message = format!("cannot read weights {}: {error}", path.display());
        BenchError::with_hint(message, "rvp-bench clean")
    })?;
    Ok(tensors.into_iter().collect())
}

fn copy(
    model: &CnnModel,
    tensors: &HashMap<String, Tensor>,
    path: &Path,
    wanted: impl Fn(&str) -> bool,
) -> Result<()> {
    let _no_grad = tch::no_grad_guard();
    // By name: the store is a hash map, and the same file should give the same error.
    let mut variables: Vec<_> = model.store.variables().into_iter().collect();
    variables.sort_by(|one, other| one.0.cmp(&other.0));
    for (name, mut target) in variables {
        if !wanted(&name) {
            continue;
        }
        let path = path.display();
        let Some(source) = tensors.get(&name) else {
            return Err(BenchError::new(format!("{path} lacks {name}")));
        };
        let (found, size) = (source.size(), target.size());
        if found != size {
            return Err(BenchError::new(format!(
                "{name} in {path} is {found:?}, the network's is {size:?}"
            )));
        }
        target.copy_(source);
    }
    Ok(())
}
