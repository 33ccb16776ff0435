//! A training step: the Python suite's losses, and each option changes what it says.

mod common;

use common::{SEED, assert_close, config_of, filled, flat, numbers, tests_folder, vectors};
use rvp_bench_dl::cnn_models::{Architecture, CnnModel, ModelConfig};
use rvp_bench_dl::datasets::synthetic;
use rvp_bench_dl::memory_format::MemoryFormat;
use rvp_bench_dl::precision::{Precision, TrainingPrecision};
use rvp_bench_dl::quantization::{load_quantized, relative_error};
use rvp_bench_dl::training::{OptimizerName, Trainer, TrainingConfig, accuracy};
use tch::nn::ModuleT;
use tch::{Device, Kind, Tensor};

const FLOAT: TrainingPrecision =
    TrainingPrecision { kind: Kind::Float, autocast: false, loss_scale: 1.0 };

fn sgd() -> TrainingConfig {
    TrainingConfig {
        batch_size: 4,
        optimizer: OptimizerName::Sgd,
        learning_rate: 0.01,
        momentum: 0.9,
        weight_decay: 0.01,
        clip_norm: 0.0,
        memory_format: MemoryFormat::Contiguous,
        precision: None,
    }
}

fn adamw() -> TrainingConfig {
    TrainingConfig {
        optimizer: OptimizerName::AdamW,
        learning_rate: 0.001,
        weight_decay: 0.1,
        clip_norm: 0.5,
        ..sgd()
    }
}

fn dropout_net() -> CnnModel {
    filled(&ModelConfig { dropout: 0.5, ..config_of(Architecture::SimpleCnn) })
}

fn trainer_of(model: CnnModel, config: TrainingConfig, precision: TrainingPrecision) -> Trainer {
    let samples = synthetic(SEED, 16, 3, 32, 10);
    let order = Tensor::arange(16, (Kind::Int64, Device::Cpu)).flip([0]).view([1, 16]);
    let trainer = Trainer::new(model, &samples, &order, config, precision).expect("a trainer");
    tch::manual_seed(SEED as i64);
    trainer
}

fn losses(config: TrainingConfig, precision: TrainingPrecision) -> Vec<f64> {
    trainer_of(dropout_net(), config, precision).first_losses(8).expect("losses")
}

fn gradient_norm(trainer: &Trainer) -> f64 {
    let variables = trainer.model.store.trainable_variables();
    let squares = variables.iter().map(|value| flat(&value.grad().square().sum(Kind::Double))[0]);
    squares.sum::<f64>().sqrt()
}

/// One test, not several: the seed of the dropout masks is one for the process.
#[test]
fn losses_are_those_of_the_python_suite_and_options_change_them() {
    let expected = |name: &str| numbers(&vectors()["training"][name]["losses"]);
    assert_close(&losses(sgd(), FLOAT), &expected("sgd"), 1e-4);
    assert_close(&losses(adamw(), FLOAT), &expected("adamw"), 1e-4);

    let free = TrainingConfig { clip_norm: 0.0, ..adamw() };
    assert_ne!(losses(free, FLOAT), losses(adamw(), FLOAT));
    let decay = TrainingConfig { weight_decay: 5.0, ..adamw() };
    assert_ne!(losses(decay, FLOAT), losses(adamw(), FLOAT));
    let last = TrainingConfig { memory_format: MemoryFormat::ChannelsLast, ..sgd() };
    assert_close(&losses(last, FLOAT), &losses(sgd(), FLOAT), 1e-3);
    let half = losses(sgd(), TrainingPrecision::new(Kind::BFloat16));
    assert_ne!(half, losses(sgd(), FLOAT));
    assert_close(&half[..2], &losses(sgd(), FLOAT)[..2], 0.1);
    let scaled = TrainingPrecision { loss_scale: 1024.0, ..FLOAT };
    assert_close(&losses(sgd(), scaled), &losses(sgd(), FLOAT), 1e-4);
}

#[test]
fn clipping_bounds_the_norm_of_all_gradients() {
    let config = config_of(Architecture::SimpleCnn);
    let mut free = trainer_of(filled(&config), sgd(), FLOAT);
    free.step();
    assert!(gradient_norm(&free) > 0.1);
    let clipped = TrainingConfig { clip_norm: 0.01, ..sgd() };
    let mut clipped = trainer_of(filled(&config), clipped, FLOAT);
    clipped.step();
    assert!((gradient_norm(&clipped) - 0.01).abs() < 1e-5);
}

#[test]
fn channels_last_lays_out_the_weights() {
    let config = TrainingConfig { memory_format: MemoryFormat::ChannelsLast, ..sgd() };
    let trainer = trainer_of(filled(&config_of(Architecture::SimpleCnn)), config, FLOAT);
    assert_eq!(trainer.model.store.variables()["features.4.weight"].stride(), [72, 1, 24, 8]);
}

#[test]
fn a_frozen_backbone_does_not_change() {
    let mut model = filled(&config_of(Architecture::Resnet18));
    model.freeze_backbone();
    let values = |model: &CnnModel| {
        let variables = model.store.variables();
        [flat(&variables["layer1.0.conv1.weight"]), flat(&variables["fc.weight"])]
    };
    let [backbone, head] = values(&model);
    let mut trainer = trainer_of(model, sgd(), FLOAT);
    trainer.epoch();
    let [backbone_after, head_after] = values(&trainer.model);
    assert_eq!(backbone_after, backbone);
    assert_ne!(head_after, head);
}

#[test]
fn bfloat16_variables_are_bfloat16() {
    let half = Precision::BFloat16.for_training(Device::Cpu).expect("it can");
    let trainer = trainer_of(filled(&config_of(Architecture::SimpleCnn)), sgd(), half);
    assert!(trainer.model.store.variables().values().all(|value| value.kind() == Kind::BFloat16));
}

#[test]
fn int8_is_the_python_suites_network_and_close_to_float32() {
    let network = load_quantized(&tests_folder().join("tiny.int8.pt")).expect("it is committed");
    let images = synthetic(SEED, 64, 3, 32, 10).images.narrow(0, 0, 2);
    let logits = tch::no_grad(|| network.forward_ts(&[&images])).expect("logits");
    let expected = &vectors()["int8"];
    assert_close(&flat(&logits), &numbers(&expected["logits"]), 1e-5);
    let exact =
        tch::no_grad(|| filled(&config_of(Architecture::SimpleCnn)).forward_t(&images, false));
    let error = relative_error(&logits, &exact).expect("a number");
    assert_close(&[error], &[expected["error"].as_f64().expect("a number")], 1e-3);
    assert!(error > 1e-4, "nothing is quantized");
    assert!(load_quantized(&tests_folder().join("vectors.json")).is_err());
}

#[test]
fn impossible_wishes_say_what_to_do() {
    let message = |precision: Precision| {
        precision.for_training(Device::Cpu).expect_err("it is impossible").to_string()
    };
    assert_eq!(message(Precision::Float16), "float16 training needs a GPU");
    assert_eq!(message(Precision::Int8), "int8 is for inference");
    let on_gpu = Precision::Float16.for_training(Device::Cuda(0)).expect("a GPU can");
    assert!(on_gpu.autocast && on_gpu.loss_scale > 1.0);
    let samples = synthetic(SEED, 16, 3, 32, 10);
    let order = Tensor::arange(16, (Kind::Int64, Device::Cpu)).view([1, 16]);
    let build = |config| {
        let model = filled(&config_of(Architecture::SimpleCnn));
        Trainer::new(model, &samples, &order, config, FLOAT).expect_err("it fails").to_string()
    };
    let large = TrainingConfig { batch_size: 17, ..sgd() };
    assert_eq!(build(large), "16 samples make no batch of 17");
}

#[test]
fn accuracy_counts_hits_over_uneven_batches() {
    let samples = synthetic(SEED, 130, 1, 2, 10);
    let position = std::cell::Cell::new(0);
    let right = |images: &Tensor| {
        let start = position.replace(position.get() + images.size()[0]);
        Ok(samples.labels.narrow(0, start, images.size()[0]).one_hot(10))
    };
    assert_eq!(accuracy(right, &samples, MemoryFormat::Contiguous).expect("a share"), 1.0);
}
