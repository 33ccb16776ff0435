//! Where weights come from: the hub, a folder, or the fixtures; and reading them.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use candle_core::safetensors::MmapedSafetensors;
use candle_core::{DType, Device, Tensor};
use rvp_bench_core::{BenchError, Context, Result};

use crate::hub::Hub;
use crate::params::WeightsSource;

/// The files of one model, as Hugging Face lays them out.
#[derive(Debug, Clone)]
pub struct Checkpoint {
    /// What it is called in messages.
    pub name: String,
    /// `config.json`.
    pub config: PathBuf,
    /// `tokenizer.json`.
    pub tokenizer: PathBuf,
    /// The backbone's safetensors file, then the head's, if that is a file of its own.
    pub weights: Vec<PathBuf>,
}

/// Find the checkpoint that `source.weights` names.
///
/// `random` is `models/<model>-<size>` of the fixtures, `file:<folder>` a folder below the
/// benchmarks (or an absolute one), `hub:<id>` a repository, at `source.revision`.
///
/// Fails when there is no such source, folder, repository, revision or file, or no network.
pub fn resolve_checkpoint(
    source: WeightsSource<'_>,
    task: &str,
    context: &Context,
) -> Result<Checkpoint> {
    let WeightsSource { model, size, weights, revision } = source;
    if weights == "random" {
        let path = context.fixture(&format!("models/{}-{size}", model.as_str()))?;
        return folder_checkpoint(&path, task);
    }
    match weights.split_once(':') {
        Some(("file", place)) if !place.is_empty() => {
            folder_checkpoint(&context.benchmarks.join(place), task)
        }
        Some(("hub", place)) if !place.is_empty() => {
            hub_checkpoint(&Hub::from_environment(), place, revision)
        }
        _ => Err(BenchError::new(format!(
            "unknown weights {weights:?}; known: random, file:<folder>, hub:<id>"
        ))),
    }
}

/// All tensors by name; a checkpoint of the bare backbone gets the prefix that heads expect.
///
/// Fails on a file that is not whole safetensors.
pub fn load_tensors(
    checkpoint: &Checkpoint,
    prefix: &str,
    device: &Device,
) -> Result<HashMap<String, Tensor>> {
    let (backbone, heads) = checkpoint.weights.split_first().expect("a checkpoint has weights");
    let mut tensors = read_safetensors(backbone, device)?;
    if !tensors.keys().any(|key| key.starts_with(&format!("{prefix}."))) {
        tensors =
            tensors.into_iter().map(|(key, tensor)| (format!("{prefix}.{key}"), tensor)).collect();
    }
    for head in heads {
        tensors.extend(read_safetensors(head, device)?);
    }
    Ok(tensors)
}

/// Write the model as users have it: a folder with `config.json`, `tokenizer.json`, and all tensors,
/// in float32, in `model.safetensors`.
pub fn save_model(checkpoint: &Checkpoint, prefix: &str, folder: &Path) -> Result<()> {
    let tensors = load_tensors(checkpoint, prefix, &Device::Cpu)?
        .into_iter()
        .map(|(name, tensor)| Ok((name, tensor.to_dtype(DType::F32)?)))
        .collect::<Result<HashMap<_, _>>>()?;
    fs::create_dir_all(folder)?;
    candle_core::safetensors::save(&tensors, folder.join("model.safetensors"))?;
    fs::copy(&checkpoint.config, folder.join("config.json"))?;
    fs::copy(&checkpoint.tokenizer, folder.join("tokenizer.json"))?;
    Ok(())
}

// --- sources -----------------------------------------------------------------------------------

/// The checkpoint of a folder, with the head for a task where that is a file of its own. Fails where
/// one of its files is missing.
pub fn folder_checkpoint(folder: &Path, task: &str) -> Result<Checkpoint> {
    let needed =
        ["config.json", "tokenizer.json", "model.safetensors"].map(|file| folder.join(file));
    for path in &needed {
        if !path.is_file() {
            return Err(BenchError::new(format!(
                "{} is missing: a checkpoint has it beside its other two files",
                path.display()
            )));
        }
    }
    let [config, tokenizer, weights] = needed;
    let head = folder.join(format!("head-{task}.safetensors"));
    let weights = if head.exists() { vec![weights, head] } else { vec![weights] };
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Checkpoint { name, config, tokenizer, weights })
}

fn hub_checkpoint(hub: &Hub, repository: &str, revision: &str) -> Result<Checkpoint> {
    let file = |name| hub.file(repository, revision, name);
    Ok(Checkpoint {
        name: format!("{repository}@{revision}"),
        config: file("config.json")?,
        tokenizer: file("tokenizer.json")?,
        weights: vec![file("model.safetensors")?],
    })
}

fn read_safetensors(path: &Path, device: &Device) -> Result<HashMap<String, Tensor>> {
    let damaged = |error: candle_core::Error| {
        BenchError::with_hint(
            format!("{} is not a whole safetensors file: {error}", path.display()),
            "the file is damaged: remove it, so that it is fetched again",
        )
    };
    // SAFETY: nobody writes to a checkpoint while it is read; the map ends with this function.
    let file = unsafe { MmapedSafetensors::new(path) }.map_err(damaged)?;
    file.tensors()
        .into_iter()
        .map(|(name, _)| {
            let tensor = file.load(&name, device).map_err(damaged)?;
            Ok((name, tensor))
        })
        .collect()
}
