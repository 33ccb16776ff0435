//! Weights from the shared random stream, and the Python suite's answers (`vectors.py`).
#![allow(dead_code, reason = "each test file uses its part")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rvp_bench_core::data::uniform;
use rvp_bench_dl::cnn_models::{Architecture, CnnModel, ModelConfig, Stem, create_cnn_model};
use serde_json::Value;
use tch::nn::VarStore;
use tch::{Device, Tensor};

pub const SEED: u64 = 11;

/// What the Python suite answered.
pub fn vectors() -> Value {
    let path = tests_folder().join("vectors.json");
    serde_json::from_reader(File::open(path).expect("vectors.json is committed")).expect("JSON")
}

pub fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

pub fn benchmarks_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks")
}

/// Small networks: a quarter of the channels.
pub fn config_of(architecture: Architecture) -> ModelConfig {
    let lenet = architecture == Architecture::Lenet;
    ModelConfig {
        architecture,
        num_classes: 10,
        in_channels: 3,
        stem: if lenet { Stem::Side28 } else { Stem::Side32 },
        width: 0.25,
        batch_norm: true,
        dropout: 0.0,
    }
}

pub fn filled(config: &ModelConfig) -> CnnModel {
    tch::set_num_threads(1);
    let model = create_cnn_model(config, Device::Cpu);
    fill(&model.store);
    model
}

/// Tensor by tensor in the order of their names.
pub fn fill(store: &VarStore) {
    let _no_grad = tch::no_grad_guard();
    let mut variables: Vec<_> = store.variables().into_iter().collect();
    variables.sort_by(|one, other| one.0.cmp(&other.0));
    for (index, (name, tensor)) in variables.iter_mut().enumerate() {
        let (size, count) = (tensor.size(), tensor.numel());
        let scale = (6.0 / (count as f64 / size[0] as f64)).sqrt();
        let value = |random: f64| {
            if name.ends_with("running_var") {
                random + 0.5
            } else if size.len() > 1 {
                (random * 2.0 - 1.0) * scale
            } else if name.contains("bias") || name.contains("mean") {
                random - 0.5
            } else {
                random + 0.5
            }
        };
        let values: Vec<f32> =
            uniform(SEED, count, index as u64).into_iter().map(|x| value(x) as f32).collect();
        tensor.copy_(&Tensor::from_slice(&values).view(size.as_slice()));
    }
}

/// The batch order of a training set of `count` samples: one epoch, as they come.
pub fn write_order(folder: &Path, count: i64) {
    let head = format!("{{'descr': '<i8', 'fortran_order': False, 'shape': (1, {count}), }}");
    let mut order = b"\x93NUMPY\x01\x00\x76\x00".to_vec();
    order.extend(format!("{head:<117}\n").into_bytes());
    order.extend((0..count).flat_map(i64::to_le_bytes));
    fs::write(folder.join(format!("order-{count}.npy")), order).expect("written");
}

pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect()
}

pub fn flat(tensor: &Tensor) -> Vec<f64> {
    Vec::try_from(tensor.to_kind(tch::Kind::Double).flatten(0, -1)).expect("a tensor of numbers")
}

#[track_caller]
pub fn assert_close(got: &[f64], expected: &[f64], relative: f64) {
    assert_eq!(got.len(), expected.len());
    let scale = expected.iter().fold(0.0_f64, |largest, x| largest.max(x.abs()));
    for (x, y) in got.iter().zip(expected) {
        assert!(
            (x - y).abs() <= relative * y.abs().max(0.1 * scale),
            "{got:?} is not {expected:?}"
        );
    }
}
