//! What this domain promises, held against the libraries that define it (`make_vectors.py`).
//!
//! `RVP_FIXTURES` names a folder written by `python -m rvp_bench.llm.fixtures FOLDER smoke`.

mod benchmarks;
mod generation;
mod hub;
mod models;
mod params;
mod serving;
mod text_metrics;
mod weights;

use std::path::{Path, PathBuf};

use rvp_bench_core::BenchError;
use rvp_bench_llm::weights::Checkpoint;
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors.json")).expect("vectors.json is JSON")
}

fn fixtures() -> PathBuf {
    let folder = std::env::var_os("RVP_FIXTURES").expect(
        "RVP_FIXTURES is not set: run `python -m rvp_bench.llm.fixtures FOLDER smoke` first",
    );
    PathBuf::from(folder)
}

/// What the repository carries: benchmarks/llm/data.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks/llm/data")
}

fn checkpoint(folder: &Path, task: &str) -> Checkpoint {
    let head = folder.join(format!("head-{task}.safetensors"));
    let mut weights = vec![folder.join("model.safetensors")];
    weights.extend(head.exists().then_some(head));
    Checkpoint {
        name: "a checkpoint".into(),
        config: folder.join("config.json"),
        tokenizer: folder.join("tokenizer.json"),
        weights,
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|v| v.as_f64().expect("a number")).collect()
}

fn message<T>(result: Result<T, BenchError>) -> String {
    match result {
        Ok(_) => panic!("this must fail"),
        Err(error) => error.to_string(),
    }
}

/// A fresh folder below the build's temporary one.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("llm-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}
