//! The benchmarks as a process runs them: what a case asks for reaches the network.

mod common;

use std::fs;
use std::path::Path;

use common::{SEED, benchmarks_folder, config_of, filled, flat, tests_folder, write_order};
use rvp_bench_core::{CheckValue, Context, Params};
use rvp_bench_dl::cnn_models::{Architecture, ModelConfig};
use rvp_bench_dl::providers::{Dataset, DatasetConfig, DatasetName, load_dataset};
use rvp_bench_dl::weights::{self, State};
use rvp_bench_dl::{quantization, registry};
use serde_json::json;
use tch::nn::ModuleT;

const NAME: Architecture = Architecture::SimpleCnn;

/// Fixtures of one test: the network's weights, its int8 form, and the order of eight images.
fn context(test: &str) -> Context {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let config = config_of(NAME);
    let path = folder.join(weights::file_name(&config, State::Initial));
    filled(&config).store.save(path).expect("written");
    let path = folder.join(quantization::file_name(&config, State::Initial));
    fs::copy(tests_folder().join("tiny.int8.pt"), path).expect("copied");
    write_order(&folder, 8);
    Context {
        seed: SEED,
        device: "cpu".to_owned(),
        dtype: "float32".to_owned(),
        threads: 1,
        benchmarks: benchmarks_folder(),
        fixtures: Some(folder),
    }
}

/// What every case says, and what inference or training adds.
fn params(benchmark: &str, precision: &str) -> Params {
    let ModelConfig { num_classes, width, stem, .. } = config_of(NAME);
    let mut value = json!({
        "architecture": NAME.name(), "num_classes": num_classes, "in_channels": 3, "width": width,
        "stem": stem.side(), "batch_norm": true, "dropout": 0.0, "image_size": stem.side(),
        "dataset": "synthetic", "train_samples": 8, "test_samples": 8, "precision": precision,
        "memory_format": "contiguous",
    });
    let own = if benchmark == "dl/cnn_inference" {
        json!({ "weights": "initial", "batch_sizes": [1, 6] })
    } else {
        json!({
            "batch_size": 4, "optimizer": "sgd", "learning_rate": 0.01, "momentum": 0.9,
            "weight_decay": 0.0, "clip_norm": 0.0,
        })
    };
    let object = value.as_object_mut().expect("an object");
    object.extend(own.as_object().expect("an object").clone());
    object.clone()
}

/// The images that those parameters ask for.
fn images(context: &Context) -> Dataset {
    let config = DatasetConfig {
        dataset: DatasetName::Synthetic,
        image_size: 32,
        normalization: None,
        train_samples: 8,
        test_samples: 8,
    };
    load_dataset(&config, &config_of(NAME), context).expect("noise")
}

/// One answer of a benchmark after one step of each phase, as numbers.
fn answer(benchmark: &str, precision: &str, context: &Context, name: &str) -> Vec<f64> {
    let params = params(benchmark, precision);
    let mut made = registry().create(benchmark, &params, context).expect("it can be set up");
    for phase in 0..made.phases().len() {
        made.prepare(phase).expect("prepared");
        made.step(phase).expect("a step");
    }
    let checks = made.check().expect("answers");
    match checks.into_iter().find(|(key, _)| key == name) {
        Some((_, CheckValue::Numbers(values))) => values,
        Some((_, CheckValue::Number(value))) => vec![value],
        _ => panic!("no {name}"),
    }
}

/// Why a benchmark refuses parameters.
fn refusal(benchmark: &str, params: &Params, context: &Context) -> String {
    registry().create(benchmark, params, context).err().expect("it is refused").to_string()
}

#[test]
fn inference_is_in_evaluation_mode_and_in_the_precision_asked_for() {
    let context = context("inference");
    let logits = |precision| answer("dl/cnn_inference", precision, &context, "logits");
    let images = images(&context).test.images;
    let _no_grad = tch::no_grad_guard();
    let of = |count| flat(&filled(&config_of(NAME)).forward_t(&images.narrow(0, 0, count), false));
    // The timed outputs: one image of the first batch, four of the six of the second.
    let expected = [of(1), of(6)[..40].to_vec()].concat();
    assert_eq!(logits("float32"), expected);
    for precision in ["bfloat16", "int8"] {
        assert_ne!(logits(precision), expected, "{precision}");
        let error = answer("dl/cnn_inference", precision, &context, "precision_error")[0];
        assert!(error > 1e-4 && error < 0.1, "{precision}: {error}");
    }
}

#[test]
fn training_is_compared_from_logits_in_evaluation_mode() {
    let context = context("training");
    let images = images(&context).train.images;
    let logits = answer("dl/cnn_training", "float32", &context, "initial_logits");
    let _no_grad = tch::no_grad_guard();
    let model = filled(&config_of(NAME));
    assert_eq!(logits, flat(&model.forward_t(&images.narrow(0, 0, 4), false)));
    assert_ne!(logits, flat(&model.forward_t(&images.narrow(0, 0, 4), true)));
}

#[test]
fn unknown_missing_and_wrongly_typed_parameters_are_named() {
    let context = context("refused");
    let cases = [
        ("dl/cnn_inference", json!({})),
        ("dl/cnn_training", json!({})),
        ("dl/transfer_learning", json!({})),
        ("dl/time_to_accuracy", json!({ "target_accuracy": 0.9, "max_epochs": 1 })),
    ];
    for (benchmark, own) in cases {
        let mut whole = params(benchmark, "float32");
        whole.extend(own.as_object().expect("an object").clone());
        let mut typo = whole.clone();
        typo.insert("precison".to_owned(), json!("int8"));
        let message = refusal(benchmark, &typo, &context);
        assert!(message.starts_with("parameter precison is unknown; known: "), "{message}");
        assert!(message.contains("precision") && message.contains("architecture"), "{message}");
        for (key, value) in &whole {
            let mut wrong = whole.clone();
            let text = json!(value.to_string());
            wrong.insert(key.clone(), if value.is_string() { json!(1) } else { text });
            let message = refusal(benchmark, &wrong, &context);
            assert!(message.starts_with(&format!("parameter {key} is ")), "{message}");
            if key != "precision" {
                let mut short = whole.clone();
                short.shift_remove(key);
                assert_eq!(
                    refusal(benchmark, &short, &context),
                    format!("parameter {key} is missing")
                );
            }
        }
    }
}

#[test]
fn the_error_says_what_is_expected() {
    let context = context("expected");
    let cases = [
        ("architecture", json!("alexnet"), "one of attention_cnn, lenet, mobilenet_v2, "),
        ("stem", json!(64), "one of 224, 28, 32"),
        ("dataset", json!("svhn"), "one of cifar10, cifar100, mnist, mnist_5k, synthetic"),
        ("precision", json!("int4"), "one of bfloat16, float16, float32, float64, int8"),
        ("optimizer", json!("lion"), "one of adamw, sgd"),
        ("memory_format", json!("nhwc"), "one of channels_last, contiguous"),
        ("batch_norm", json!("false"), "true or false"),
        ("batch_size", json!(0), "a whole number, at least 1"),
    ];
    for (key, value, expected) in cases {
        let mut wrong = params("dl/cnn_training", "float32");
        wrong.insert(key.to_owned(), value);
        let message = refusal("dl/cnn_training", &wrong, &context);
        assert!(message.contains(&format!(", expected {expected}")), "{message}");
    }
}
