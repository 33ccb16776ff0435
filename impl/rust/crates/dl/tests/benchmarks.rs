//! The benchmarks as a process runs them: what a case asks for reaches the network.

mod common;

use std::fs;
use std::path::Path;

use common::{SEED, benchmarks_folder, config_of, filled, flat, tests_folder};
use rvp_bench_core::{CheckValue, Context, Params};
use rvp_bench_dl::cnn_models::ModelConfig;
use rvp_bench_dl::providers::load_dataset;
use rvp_bench_dl::{quantization, registry, weights};
use serde_json::json;
use tch::nn::ModuleT;

const NAME: &str = "simple_cnn";

/// Fixtures of one test: the network's weights, its int8 form, and the order of eight images.
fn context(test: &str) -> Context {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let config = config_of(NAME);
    let path = folder.join(weights::file_name(&config, "initial"));
    filled(&config).store.save(path).expect("written");
    let path = folder.join(quantization::file_name(&config, "initial"));
    fs::copy(tests_folder().join("tiny.int8.pt"), path).expect("copied");
    let head = "{'descr': '<i8', 'fortran_order': False, 'shape': (1, 8), }";
    let mut order = b"\x93NUMPY\x01\x00\x76\x00".to_vec();
    order.extend(format!("{head:<117}\n").into_bytes());
    order.extend((0..8_i64).flat_map(i64::to_le_bytes));
    fs::write(folder.join("order-8.npy"), order).expect("written");
    Context {
        seed: SEED,
        device: "cpu".to_owned(),
        dtype: "float32".to_owned(),
        threads: 1,
        benchmarks: benchmarks_folder(),
        fixtures: Some(folder),
    }
}

fn params(precision: &str) -> Params {
    let ModelConfig { num_classes, width, stem, .. } = config_of(NAME);
    let value = json!({
        "architecture": NAME, "num_classes": num_classes, "width": width, "stem": stem,
        "image_size": stem, "dataset": "synthetic", "train_samples": 8, "test_samples": 8,
        "weights": "initial", "batch_sizes": [1], "precision": precision,
        "batch_size": 4, "optimizer": "sgd", "learning_rate": 0.01,
    });
    value.as_object().expect("an object").clone()
}

/// One answer of a benchmark, as numbers.
fn answer(benchmark: &str, params: &Params, context: &Context, name: &str) -> Vec<f64> {
    let mut made = registry().create(benchmark, params, context).expect("it can be set up");
    let checks = made.check().expect("answers");
    match checks.into_iter().find(|(key, _)| key == name) {
        Some((_, CheckValue::Numbers(values))) => values,
        Some((_, CheckValue::Number(value))) => vec![value],
        _ => panic!("no {name}"),
    }
}

#[test]
fn inference_is_in_evaluation_mode_and_in_the_precision_asked_for() {
    let context = context("inference");
    let logits = |precision| answer("dl/cnn_inference", &params(precision), &context, "logits");
    let images = load_dataset(&params("float32"), &context).expect("noise").test.images;
    let _no_grad = tch::no_grad_guard();
    let expected = flat(&filled(&config_of(NAME)).forward_t(&images.narrow(0, 0, 4), false));
    assert_eq!(logits("float32"), expected);
    for precision in ["bfloat16", "int8"] {
        assert_ne!(logits(precision), expected, "{precision}");
        let error = answer("dl/cnn_inference", &params(precision), &context, "precision_error")[0];
        assert!(error > 1e-4 && error < 0.1, "{precision}: {error}");
    }
}

#[test]
fn training_is_compared_from_logits_in_evaluation_mode() {
    let context = context("training");
    let images = load_dataset(&params("float32"), &context).expect("noise").train.images;
    let logits = answer("dl/cnn_training", &params("float32"), &context, "initial_logits");
    let _no_grad = tch::no_grad_guard();
    let model = filled(&config_of(NAME));
    assert_eq!(logits, flat(&model.forward_t(&images.narrow(0, 0, 4), false)));
    assert_ne!(logits, flat(&model.forward_t(&images.narrow(0, 0, 4), true)));
}
