//! Training by mini-batches: what one timed step is.

use rvp_bench_core::{BenchError, Result};
use serde::Deserialize;
use tch::nn::{ModuleT, Optimizer, OptimizerConfig, adamw, sgd};
use tch::{Kind, Reduction, Tensor};

use crate::cnn_models::CnnModel;
use crate::datasets::Samples;
use crate::memory_format::{self, MemoryFormat};
use crate::params;
use crate::precision::{Precision, TrainingPrecision};

const EVALUATION_BATCH: i64 = 100;

/// The optimizers of both libraries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OptimizerName {
    /// With momentum.
    Sgd,
    /// Loshchilov, Hutter 2017, arXiv:1711.05101; betas 0.9, 0.999.
    AdamW,
}

/// Options of a training run; `momentum` is SGD's, `clip_norm` 0 turns clipping off.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingConfig {
    /// Samples of one step.
    #[serde(deserialize_with = "params::size")]
    pub batch_size: i64,
    /// How gradients change the weights.
    pub optimizer: OptimizerName,
    /// Step size.
    pub learning_rate: f64,
    /// Of SGD.
    pub momentum: f64,
    /// L2 penalty of SGD, decoupled in `AdamW`.
    pub weight_decay: f64,
    /// Largest L2 norm of all gradients together.
    pub clip_norm: f64,
    /// Order of the values in memory.
    pub memory_format: MemoryFormat,
    /// Number format; the request's where none is named.
    pub precision: Option<Precision>,
}

/// Trains a network on samples, in the batch order of a file.
#[derive(Debug)]
pub struct Trainer {
    /// The network, on the device of the samples.
    pub model: CnnModel,
    /// The training set; images already standardised.
    pub samples: Samples,
    /// Options.
    pub config: TrainingConfig,
    /// Number format.
    pub precision: TrainingPrecision,
    /// Whole batches of the training set; the last, partial one is left.
    pub batches_per_epoch: i64,
    batches: Vec<Tensor>,
    optimizer: Optimizer,
    losses: Vec<Tensor>,
}

impl Trainer {
    /// Make a network ready to train.
    ///
    /// `order` holds `[epochs, n]` sample indices; after the last epoch the first one follows.
    pub fn new(
        mut model: CnnModel,
        samples: &Samples,
        order: &Tensor,
        config: TrainingConfig,
        precision: TrainingPrecision,
    ) -> Result<Self> {
        model.store.set_kind(precision.kind);
        memory_format::apply_to_model(&model, config.memory_format);
        let batches_per_epoch = samples.len() / config.batch_size;
        if batches_per_epoch == 0 {
            let (have, size) = (samples.len(), config.batch_size);
            return Err(BenchError::new(format!("{have} samples make no batch of {size}")));
        }
        let kept = order.narrow(1, 0, batches_per_epoch * config.batch_size);
        let batches = kept.reshape([-1, config.batch_size]).unbind(0);
        let optimizer = create_optimizer(&model, &config)?;
        let samples = samples.to_kind(precision.kind);
        let losses = Vec::new();
        Ok(Self {
            model,
            samples,
            config,
            precision,
            batches_per_epoch,
            batches,
            optimizer,
            losses,
        })
    }

    /// One batch: fetch, forward, loss, backward, clip, update. Appends to the losses.
    pub fn step(&mut self) {
        let batch = &self.batches[self.losses.len() % self.batches.len()];
        let images = memory_format::apply_to_images(
            self.samples.images.index_select(0, batch),
            self.config.memory_format,
        );
        let labels = self.samples.labels.index_select(0, batch);
        self.optimizer.zero_grad();
        let loss = self.precision.forward(|| {
            let no_weight: Option<&Tensor> = None;
            let logits = self.model.forward_t(&images, true);
            logits.cross_entropy_loss(&labels, no_weight, Reduction::Mean, -100, 0.0)
        });
        self.backward(&loss);
        if self.config.clip_norm > 0.0 {
            self.optimizer.clip_grad_norm(self.config.clip_norm);
        }
        self.optimizer.step();
        self.losses.push(loss.detach());
    }

    /// As many steps as the training set has whole batches.
    pub fn epoch(&mut self) {
        for _ in 0..self.batches_per_epoch {
            self.step();
        }
    }

    /// Steps so far.
    pub fn steps(&self) -> usize {
        self.losses.len()
    }

    /// Losses of the first `count` steps, training on where there are fewer.
    pub fn first_losses(&mut self, count: usize) -> Result<Vec<f64>> {
        while self.losses.len() < count {
            self.step();
        }
        Ok(Vec::try_from(Tensor::stack(&self.losses[..count], 0).to_kind(Kind::Double))?)
    }

    fn backward(&self, loss: &Tensor) {
        let scale = self.precision.loss_scale;
        if scale == 1.0 {
            loss.backward();
            return;
        }
        (loss * scale).backward();
        for parameter in self.optimizer.trainable_variables() {
            let mut gradient = parameter.grad();
            if gradient.defined() {
                let _ = gradient.g_mul_scalar_(1.0 / scale);
            }
        }
    }
}

/// The optimizer of all variables that are trainable.
pub fn create_optimizer(model: &CnnModel, config: &TrainingConfig) -> Result<Optimizer> {
    let (rate, decay) = (config.learning_rate, config.weight_decay);
    match config.optimizer {
        OptimizerName::Sgd => {
            Ok(sgd(config.momentum, 0.0, decay, false).build(&model.store, rate)?)
        }
        OptimizerName::AdamW => Ok(adamw(0.9, 0.999, decay).build(&model.store, rate)?),
    }
}

/// Share of samples whose largest logit is their label's. `forward` is in evaluation mode.
pub fn accuracy(
    forward: impl Fn(&Tensor) -> Result<Tensor>,
    samples: &Samples,
    memory_format: MemoryFormat,
) -> Result<f64> {
    let _no_grad = tch::no_grad_guard();
    let mut correct = 0;
    for start in (0..samples.len()).step_by(EVALUATION_BATCH as usize) {
        let part = samples.range(start, EVALUATION_BATCH.min(samples.len() - start));
        let logits = forward(&memory_format::apply_to_images(part.images, memory_format))?;
        let hits = logits.argmax(1, false).eq_tensor(&part.labels).sum(Kind::Int64);
        correct += i64::try_from(hits)?;
    }
    Ok(correct as f64 / samples.len() as f64)
}
