//! Networks called and trained by hand. Twin: `impl/python/loop_overhead/dl.py`.

use rvp_bench_core::{Context, Params, Result};
use rvp_bench_dl::memory_format::{MemoryFormat, apply_to_images, apply_to_model};
use rvp_bench_dl::params::Parts;
use rvp_bench_dl::precision::Precision;
use rvp_bench_dl::quantization::{file_name, load_quantized};
use rvp_bench_dl::registry;
use rvp_bench_dl::setup::read_setup;
use rvp_bench_dl::training::{OptimizerName, Trainer, TrainingConfig};
use rvp_bench_dl::weights::State;
use rvp_bench_loop_overhead::{Blocks, block, compare};
use rvp_bench_torch::torch_device::describe;
use serde::Deserialize;
use tch::nn::{ModuleT, OptimizerConfig, adamw, sgd};
use tch::{Device, Kind, Reduction, Tensor};

/// What a case of inference says beside its network and its data.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Inference {
    weights: String,
    batch_sizes: Vec<i64>,
    precision: Option<Precision>,
    memory_format: MemoryFormat,
}

/// What a case of time to accuracy says beside its training.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "an epoch is none of it, yet no key may be left over")]
struct Target {
    target_accuracy: f64,
    max_epochs: i64,
}

fn main() -> Result<()> {
    compare(&registry(), |request| describe(request, ""), by_hand)
}

/// Of batches the smallest, where a loop's own time weighs most.
fn by_hand(benchmark: &str, params: &Params, context: &Context) -> Result<Blocks> {
    let mut parts = Parts::new(params);
    if benchmark == "dl/cnn_inference" {
        return inference(parts, context);
    }
    let config: TrainingConfig = parts.take()?;
    let is_epoch = benchmark == "dl/time_to_accuracy";
    if is_epoch {
        parts.take::<Target>()?;
    }
    let setup = read_setup(parts, context)?;
    let (mut model, _) = setup.load_model(State::Initial)?;
    if benchmark == "dl/transfer_learning" {
        setup.load_pretrained_backbone(&model)?;
        model.freeze_backbone();
    }
    let trainer = setup.trainer(model, config)?;
    let (metric, steps) =
        if is_epoch { ("epoch_time", trainer.batches_per_epoch) } else { ("train_step_time", 1) };
    let mut step = training(trainer)?;
    let train = move || {
        (0..steps).for_each(|_| step());
        Ok(())
    };
    Ok(vec![(metric.to_owned(), block(train))])
}

fn inference(mut parts: Parts, context: &Context) -> Result<Blocks> {
    let case: Inference = parts.take()?;
    let setup = read_setup(parts, context)?;
    let precision = setup.precision(case.precision)?;
    let state = if case.weights == "initial" { State::Initial } else { State::Trained };
    let size = case.batch_sizes.into_iter().min().expect("a batch size");
    let images = setup.test.to_kind(precision.input_kind()).take(size)?.images;
    let batch = apply_to_images(images, case.memory_format);
    let metric = format!("inference_latency@{size}");
    if precision == Precision::Int8 {
        let path = setup.context.fixture(&file_name(&setup.network, state))?;
        let model = load_quantized(&path)?;
        return Ok(vec![(metric, block(move || Ok(model.forward_ts(&[&batch])?)))]);
    }
    let (mut model, _) = setup.load_model(state)?;
    model.store.set_kind(precision.input_kind());
    model.store.freeze();
    apply_to_model(&model, case.memory_format);
    Ok(vec![(metric, block(move || Ok(model.forward_t(&batch, false))))])
}

/// A step as tch's examples write it, on the network and the samples of a trainer.
fn training(trainer: Trainer) -> Result<impl FnMut()> {
    let (model, samples, config) = (trainer.model, trainer.samples, trainer.config);
    let (rate, decay) = (config.learning_rate, config.weight_decay);
    let mut optimizer = match config.optimizer {
        OptimizerName::AdamW => adamw(0.9, 0.999, decay).build(&model.store, rate)?,
        OptimizerName::Sgd => sgd(config.momentum, 0.0, decay, false).build(&model.store, rate)?,
    };
    let rows = Tensor::arange(samples.len(), (Kind::Int64, Device::Cpu));
    let batches = rows.split(config.batch_size, 0);
    let mut losses: Vec<Tensor> = Vec::new();
    Ok(move || {
        let batch = &batches[losses.len() % batches.len()];
        let images = samples.images.index_select(0, batch);
        let images = apply_to_images(images, config.memory_format);
        let labels = samples.labels.index_select(0, batch);
        optimizer.zero_grad();
        let logits = model.forward_t(&images, true);
        let no_weight: Option<&Tensor> = None;
        let loss = logits.cross_entropy_loss(&labels, no_weight, Reduction::Mean, -100, 0.0);
        loss.backward();
        if config.clip_norm > 0.0 {
            optimizer.clip_grad_norm(config.clip_norm);
        }
        optimizer.step();
        losses.push(loss.detach());
    })
}
