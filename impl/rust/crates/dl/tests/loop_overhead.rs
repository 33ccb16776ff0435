//! What the suite's loop costs over the loop a tch user writes by hand, for each network.
//!
//! Both train the same network on the same images, small ones, where a loop's own time weighs most.
//! A pair is one step of each, in an order that alternates; time is processor time. The twin is
//! `impl/python/tests/dl/loop_overhead.py`.

mod common;

use common::{SEED, config_of, filled};
use rvp_bench_dl::cnn_models::{Architecture, CnnModel, ModelConfig, Stem};
use rvp_bench_dl::datasets::{Samples, synthetic};
use rvp_bench_dl::memory_format::MemoryFormat;
use rvp_bench_dl::precision::TrainingPrecision;
use rvp_bench_dl::training::{OptimizerName, Trainer, TrainingConfig};
use tch::nn::{ModuleT, OptimizerConfig, sgd};
use tch::{Device, Kind, Reduction, Tensor};

const BATCH: i64 = 2;
const SAMPLES: i64 = 16;
const WARMUP: usize = 10;
const PAIRS: usize = 200;

/// One test, not several: what runs beside it in the process would be in its processor time.
#[test]
fn overhead_is_not_above_one_per_cent() {
    assert_eq!(median_interval((0..=100).map(f64::from).collect()), (40.0, 50.0, 61.0));
    for architecture in Architecture::ALL {
        let (low, median, high) = median_interval(ratios(architecture));
        println!("{:14} {median:.4} [{low:.4}, {high:.4}]", architecture.name());
        assert!(low <= 1.01, "{architecture:?}: {median:.4} [{low:.4}, {high:.4}]");
    }
}

/// Suite over hand-written time of a training step, of each pair.
fn ratios(architecture: Architecture) -> Vec<f64> {
    let config = ModelConfig { stem: Stem::Side32, ..config_of(architecture) };
    let samples = synthetic(SEED, SAMPLES, 3, 32, 10);
    let training = TrainingConfig {
        batch_size: BATCH,
        optimizer: OptimizerName::Sgd,
        learning_rate: 0.01,
        momentum: 0.9,
        weight_decay: 0.0,
        clip_norm: 0.0,
        memory_format: MemoryFormat::Contiguous,
        precision: None,
    };
    let order = Tensor::arange(SAMPLES, (Kind::Int64, Device::Cpu)).view([1, -1]);
    let precision = TrainingPrecision::new(Kind::Float);
    let trainer = Trainer::new(filled(&config), &samples, &order, training, precision);
    let mut trainer = trainer.expect("a trainer");
    let mut ours = || trainer.step();
    let mut theirs = hand_written(filled(&config), samples);
    for _ in 0..WARMUP {
        ours();
        theirs();
    }
    let pair = |index: usize| {
        if index.is_multiple_of(2) {
            let mine = seconds(&mut ours);
            return mine / seconds(&mut theirs);
        }
        let reference = seconds(&mut theirs);
        seconds(&mut ours) / reference
    };
    (0..PAIRS).map(pair).collect()
}

/// A step as tch's examples write it.
fn hand_written(model: CnnModel, samples: Samples) -> impl FnMut() {
    let mut optimizer = sgd(0.9, 0.0, 0.0, false).build(&model.store, 0.01).expect("an optimizer");
    let batches = Tensor::arange(SAMPLES, (Kind::Int64, Device::Cpu)).split(BATCH, 0);
    let mut losses: Vec<Tensor> = Vec::new();
    move || {
        let batch = &batches[losses.len() % batches.len()];
        let (images, labels) =
            (samples.images.index_select(0, batch), samples.labels.index_select(0, batch));
        optimizer.zero_grad();
        let logits = model.forward_t(&images, true);
        let no_weight: Option<&Tensor> = None;
        let loss = logits.cross_entropy_loss(&labels, no_weight, Reduction::Mean, -100, 0.0);
        loss.backward();
        optimizer.step();
        losses.push(loss.detach());
    }
}

/// Processor time: with one thread it is the wall time less what the machine's others took.
fn seconds(step: &mut impl FnMut()) -> f64 {
    let start = processor_time();
    step();
    processor_time() - start
}

fn processor_time() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for one timespec.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Median and the 95 % interval of the median: order statistics, by the binomial's normal
/// approximation (David, Nagaraja 2003, section 7.1).
fn median_interval(mut ratios: Vec<f64>) -> (f64, f64, f64) {
    ratios.sort_by(f64::total_cmp);
    let n = ratios.len();
    let (half, reach) = (n as f64 / 2.0, 1.96 * (n as f64).sqrt() / 2.0);
    let low = (half - reach).floor().max(0.0) as usize;
    let high = ((half + reach).ceil() as usize).min(n - 1);
    (ratios[low], ratios[n / 2], ratios[high])
}
