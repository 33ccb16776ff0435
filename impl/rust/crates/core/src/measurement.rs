//! How one phase is measured: warm-up, a pilot that sizes the blocks, samples.
//!
//! The rules are the same in the Python suite (`measurement.py`): calls are made and thrown away
//! for `warmup_seconds`; the last of them size the blocks, so that `most_samples` blocks fill
//! `seconds`. A sample is the mean time of one block's calls.

use std::collections::VecDeque;

use crate::callgrind;
use crate::core_speed::CoreSpeed;
use crate::errors::{BenchError, Result};
use crate::protocol::Budget;
use crate::registry::{Benchmark, Metrics, Phase};

/// Samples by metric, in the order they were taken.
pub type Samples = Vec<(String, Vec<f64>)>;

const NANOSECONDS: f64 = 1e9;
/// Enough for a median, too few to show in the peak of memory.
const PILOT_CALLS: usize = 1000;

/// One call of a phase, without warm-up: what `verify` asks for.
pub fn measure_once(
    benchmark: &mut dyn Benchmark,
    index: usize,
    phase: &Phase,
    now: impl Fn() -> u64,
) -> Result<Samples> {
    let mut samples = Samples::new();
    let (seconds, own) = time_block(benchmark, index, 1, &now, Some(phase))?;
    keep(&mut samples, phase, seconds, own);
    Ok(samples)
}

/// Make calls for the budget's warm-up, at least one; seconds of each of the last ones.
pub fn warm_up(
    benchmark: &mut dyn Benchmark,
    index: usize,
    budget: &Budget,
    now: impl Fn() -> u64,
) -> Result<Vec<f64>> {
    let (started, mut pilot) = (now(), VecDeque::with_capacity(PILOT_CALLS));
    loop {
        let (seconds, _) = time_block(benchmark, index, 1, &now, None)?;
        if pilot.len() == PILOT_CALLS {
            pilot.pop_front();
        }
        pilot.push_back(seconds);
        if (now() - started) as f64 >= budget.warmup_seconds * NANOSECONDS {
            return Ok(pilot.into());
        }
    }
}

/// Calls in one block, from the seconds of the warm-up's last calls.
///
/// The median call sizes the block. Where a few calls take most of the time, the mean call keeps
/// one block from lasting longer than the whole phase should.
pub fn calls_per_sample(phase: &Phase, budget: &Budget, pilot: &[f64]) -> usize {
    if !phase.blockable {
        return 1;
    }
    let tick = 1.0 / NANOSECONDS;
    let mean = pilot.iter().sum::<f64>() / pilot.len() as f64;
    let wanted = (budget.seconds / budget.most_samples as f64 / median(pilot).max(tick)).ceil();
    let most = (budget.seconds / mean.max(tick)).floor();
    wanted.min(most).max(1.0) as usize
}

fn median(values: &[f64]) -> f64 {
    let mut ascending = values.to_vec();
    ascending.sort_by(f64::total_cmp);
    let middle = ascending.len() / 2;
    if ascending.len() % 2 == 1 {
        return ascending[middle];
    }
    f64::midpoint(ascending[middle - 1], ascending[middle])
}

/// Samples by metric, in the order they were taken. Fails when a phase that is measured in blocks
/// measured itself.
///
/// A block during which the core was slowed down is measured again, as far as `speed` forgives it;
/// the time that it took is not the budget's. One that lasts longer than the whole budget is not:
/// so a profiler, whose budget is no time at all, sees as many calls as it asked for.
pub fn take_samples(
    benchmark: &mut dyn Benchmark,
    index: usize,
    phase: &Phase,
    budget: &Budget,
    calls: usize,
    speed: &mut CoreSpeed,
    now: impl Fn() -> u64,
) -> Result<Samples> {
    let mut samples = Samples::new();
    let (mut started, mut count) = (now(), 0);
    let whole = budget.seconds * NANOSECONDS;
    let mut full = speed.is_full();
    loop {
        let (before, was_full) = (now(), full);
        let (seconds, own) = time_block(benchmark, index, calls, &now, Some(phase))?;
        full = speed.is_full();
        let lost = now() - before;
        if !(was_full && full) && lost as f64 <= whole && speed.forgives(lost) {
            started += lost;
            continue;
        }
        if own.is_some() && phase.blockable {
            let metric = &phase.metric;
            return Err(BenchError::new(format!(
                "phase {metric} is blockable, yet returns metrics of its own"
            )));
        }
        keep(&mut samples, phase, seconds, own);
        count += 1;
        let enough = (now() - started) as f64 >= whole;
        if count >= budget.most_samples || (count >= budget.least_samples && enough) {
            return Ok(samples);
        }
    }
}

/// Add what one block measured: its own metrics, where it has any, else the clock's.
fn keep(samples: &mut Samples, phase: &Phase, seconds: f64, own: Option<Metrics>) {
    for (metric, value) in own.unwrap_or_else(|| vec![(phase.metric.clone(), seconds)]) {
        append(samples, metric, &[value]);
    }
}

/// Put `values` after those of the same metric: a metric of two phases is one series.
pub fn append(samples: &mut Samples, metric: String, values: &[f64]) {
    match samples.iter_mut().find(|(name, _)| *name == metric) {
        Some((_, series)) => series.extend(values),
        None => samples.push((metric, values.to_vec())),
    }
}

/// Mean seconds of a call in one block, and what the last call measured itself. Warm-up counts as
/// no phase.
fn time_block(
    benchmark: &mut dyn Benchmark,
    index: usize,
    calls: usize,
    now: &impl Fn() -> u64,
    counted_as: Option<&Phase>,
) -> Result<(f64, Option<Metrics>)> {
    let mut own = None;
    benchmark.prepare(index)?;
    benchmark.synchronize();
    if counted_as.is_some() {
        callgrind::begin();
    }
    let start = now();
    for _ in 0..calls {
        own = benchmark.step(index)?;
    }
    benchmark.synchronize();
    let elapsed = now() - start;
    if let Some(phase) = counted_as {
        callgrind::end(&phase.metric, calls);
    }
    Ok((elapsed as f64 / NANOSECONDS / calls as f64, own))
}
