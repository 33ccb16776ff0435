//! The rules of measuring, on a clock that only moves when the benchmark works.

use std::cell::Cell;
use std::rc::Rc;

use rvp_bench_core::core_speed::{CoreSpeed, SHARE};
use rvp_bench_core::measurement::{calls_per_sample, measure_once, take_samples, warm_up};
use rvp_bench_core::protocol::Budget;
use rvp_bench_core::{Benchmark, Checks, Metrics, Phase, Result};

use crate::support::message_of;

const MILLISECOND: u64 = 1_000_000;

/// Each call lasts `call` nanoseconds, each preparation `preparation`.
#[derive(Default)]
struct Clockwork {
    time: Rc<Cell<u64>>,
    calls: Rc<std::cell::RefCell<String>>,
    call: u64,
    preparation: u64,
    /// Calls until one that lasts thrice as long.
    slow: Option<u64>,
    own: Option<Metrics>,
}

impl Clockwork {
    fn new(call: u64) -> Self {
        Self { call, ..Self::default() }
    }

    fn now(&self) -> impl Fn() -> u64 + use<> {
        let time = Rc::clone(&self.time);
        move || time.get()
    }

    fn log(&self, call: &str) {
        self.calls.borrow_mut().push_str(call);
    }
}

impl Benchmark for Clockwork {
    fn phases(&self) -> Vec<Phase> {
        vec![]
    }

    fn prepare(&mut self, _: usize) -> Result<()> {
        self.log("-");
        self.time.set(self.time.get() + self.preparation);
        Ok(())
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        self.log(&phase.to_string());
        let lasts = if self.slow == Some(0) { 3 * self.call } else { self.call };
        self.slow = self.slow.and_then(|calls| calls.checked_sub(1));
        self.time.set(self.time.get() + lasts);
        Ok(self.own.clone())
    }

    fn synchronize(&self) {
        self.log("s");
    }

    fn check(&mut self) -> Result<Checks> {
        Ok(vec![])
    }
}

fn full() -> CoreSpeed {
    CoreSpeed::new(|| 0, || 20)
}

const BUDGET: Budget =
    Budget { warmup_seconds: 0.01, seconds: 0.1, least_samples: 3, most_samples: 20 };

fn series(metric: &str, values: &[f64]) -> (String, Vec<f64>) {
    (metric.to_owned(), values.to_vec())
}

#[test]
fn a_warm_up_lasts_its_time_and_returns_its_calls() {
    let mut toy = Clockwork { slow: Some(3), ..Clockwork::new(2 * MILLISECOND) };
    let now = toy.now();
    assert_eq!(warm_up(&mut toy, 1, &BUDGET, now).unwrap(), [0.002, 0.002, 0.002, 0.006]);
    // 2 + 2 + 2 + 6 milliseconds are the first above 10
    assert_eq!(*toy.calls.borrow(), "-s1s".repeat(4));
    let mut toy = Clockwork::new(2 * MILLISECOND);
    let now = toy.now();
    warm_up(&mut toy, 1, &Budget { warmup_seconds: 0.0, ..BUDGET }, now).unwrap();
    assert_eq!(*toy.calls.borrow(), "-s1s");
}

#[test]
fn a_long_warm_up_returns_its_last_thousand_calls() {
    let mut toy = Clockwork { slow: Some(0), ..Clockwork::new(MILLISECOND) };
    let (now, long) = (toy.now(), Budget { warmup_seconds: 1.1, ..BUDGET });
    assert_eq!(warm_up(&mut toy, 1, &long, now).unwrap(), [0.001; 1000]);
}

#[test]
fn the_median_call_sizes_blocks_that_fit_the_phase() {
    let plain = Phase::new("fit_time");
    let blocks = plain.clone().blockable();
    for (phase, pilot, calls) in [
        (&blocks, &[0.001][..], 5), // 0.1 s / 20 samples = 5 ms a sample
        (&blocks, &[0.0011], 5),
        (&blocks, &[0.01], 1),
        (&blocks, &[0.0], 5_000_000), // below the clock: as if it took a nanosecond
        (&blocks, &[0.0001, 0.001, 0.002], 5), // one call in three is fast: it sizes nothing
        (&blocks, &[0.002, 0.0006], 4), // the median of an even number
        (&blocks, &[0.0001, 0.0001, 0.0292], 10), // 50 by the median, but 10 by the mean take 0.1 s
        (&blocks, &[0.3], 1),
        (&plain, &[0.001], 1),
    ] {
        assert_eq!(calls_per_sample(phase, &BUDGET, pilot), calls, "{pilot:?}");
    }
}

#[test]
fn a_sample_is_the_mean_call_of_a_block_and_preparation_is_not_in_it() {
    let mut toy = Clockwork { preparation: 7 * MILLISECOND, ..Clockwork::new(MILLISECOND) };
    let (now, phase) = (toy.now(), Phase::new("predict_latency@1").blockable());
    let budget = Budget { most_samples: 2, ..BUDGET };
    let samples = take_samples(&mut toy, 0, &phase, &budget, 5, &mut full(), now).unwrap();
    assert_eq!(samples, [series("predict_latency@1", &[0.001, 0.001])]);
    assert_eq!(*toy.calls.borrow(), "-s00000s".repeat(2));
}

#[test]
fn samples_end_by_time_between_least_and_most() {
    for (call, count) in [
        (1, 20),  // most_samples ends it, however short they are
        (10, 10), // the time is up
        (90, 3),  // least_samples are taken, however long they last
    ] {
        let mut toy = Clockwork::new(call * MILLISECOND);
        let (now, phase) = (toy.now(), Phase::new("fit_time"));
        let samples = take_samples(&mut toy, 0, &phase, &BUDGET, 1, &mut full(), now).unwrap();
        assert_eq!(samples, [series("fit_time", &vec![call as f64 / 1000.0; count])]);
    }
}

#[test]
fn time_spent_on_preparation_counts_for_the_budget() {
    let mut toy = Clockwork { preparation: 24 * MILLISECOND, ..Clockwork::new(MILLISECOND) };
    let now = toy.now();
    let samples =
        take_samples(&mut toy, 0, &Phase::new("fit_time"), &BUDGET, 1, &mut full(), now).unwrap();
    assert_eq!(samples[0].1.len(), 4);
}

#[test]
fn metrics_of_its_own_stand_for_the_clock_but_not_in_blocks() {
    let own = Some(vec![("ttft".to_owned(), 0.25), ("tpot".to_owned(), 0.5)]);
    let mut toy = Clockwork { own, ..Clockwork::new(MILLISECOND) };
    let (now, phase) = (toy.now(), Phase::new("generate_time"));
    let budget = Budget { most_samples: 2, ..BUDGET };
    let samples = take_samples(&mut toy, 0, &phase, &budget, 1, &mut full(), &now).unwrap();
    assert_eq!(samples, [series("ttft", &[0.25, 0.25]), series("tpot", &[0.5, 0.5])]);
    let refused = take_samples(&mut toy, 0, &phase.blockable(), &budget, 2, &mut full(), &now);
    let message = message_of(refused);
    assert_eq!(message, "phase generate_time is blockable, yet returns metrics of its own");
}

#[test]
fn a_call_may_give_the_figures_of_all_it_did() {
    let latency = |seconds| ("request_latency@2".to_owned(), seconds);
    let own = Some(vec![("serve_time@2".to_owned(), 0.5), latency(0.25), latency(0.125)]);
    let mut toy = Clockwork { own, ..Clockwork::new(MILLISECOND) };
    let (now, phase) = (toy.now(), Phase::new("serve_time@2"));
    let once = measure_once(&mut toy, 0, &phase, &now).unwrap();
    assert_eq!(once, [series("serve_time@2", &[0.5]), series("request_latency@2", &[0.25, 0.125])]);
}

#[test]
fn verifying_is_one_call() {
    let mut toy = Clockwork::new(MILLISECOND);
    let (now, phase) = (toy.now(), Phase::new("predict_latency@1").blockable());
    let samples = measure_once(&mut toy, 0, &phase, now).unwrap();
    assert_eq!(samples, [series("predict_latency@1", &[0.001])]);
    assert_eq!(*toy.calls.borrow(), "-s0s");
}

#[test]
fn a_block_beside_a_slow_core_is_measured_again_and_does_not_cost_the_budget() {
    let mut toy = Clockwork { slow: Some(3), ..Clockwork::new(10 * MILLISECOND) };
    // Before the first block, after three blocks, and twice after the fourth, which lasts thrice
    // as long. The fifth began slow.
    let mut loops = [20, 20, 20, 20, 60, 60].into_iter();
    let mut speed = CoreSpeed::new(toy.now(), move || loops.next().unwrap_or(20));
    toy.time.set(1000 * MILLISECOND);
    let (now, phase) = (toy.now(), Phase::new("fit_time"));
    let samples = take_samples(&mut toy, 0, &phase, &BUDGET, 1, &mut speed, now).unwrap();
    assert_eq!(samples, [series("fit_time", &[0.01; 10])]);
    assert_eq!(*toy.calls.borrow(), "-s0s".repeat(12));
}

#[test]
fn no_more_than_a_share_of_the_time_is_thrown_away() {
    let mut toy = Clockwork::new(10 * MILLISECOND);
    let mut loops = [20].into_iter();
    let mut speed = CoreSpeed::new(toy.now(), move || loops.next().unwrap_or(60));
    toy.time.set(100 * MILLISECOND);
    let (now, phase) = (toy.now(), Phase::new("fit_time"));
    take_samples(&mut toy, 0, &phase, &BUDGET, 1, &mut speed, now).unwrap();
    let thrown_away = toy.calls.borrow().matches('0').count() - 10;
    assert_eq!(thrown_away, 4);
    assert!((thrown_away as u64 * 10 * MILLISECOND) as f64 <= SHARE * toy.time.get() as f64);
}

#[test]
fn a_profiler_sees_as_many_calls_as_it_asked_for_beside_a_slow_core() {
    let mut toy = Clockwork::new(MILLISECOND);
    let mut loops = [20].into_iter();
    let mut speed = CoreSpeed::new(toy.now(), move || loops.next().unwrap_or(60));
    toy.time.set(1000 * MILLISECOND);
    let (now, phase) = (toy.now(), Phase::new("fit_time"));
    let fixed = Budget { seconds: 1e-9, least_samples: 10, most_samples: 10, ..BUDGET };
    take_samples(&mut toy, 0, &phase, &fixed, 1, &mut speed, now).unwrap();
    assert_eq!(toy.calls.borrow().matches('0').count(), 10);
}

#[test]
fn a_loop_that_was_interrupted_once_is_not_slow() {
    let mut loops = [20, 60, 20, 60, 60, 26, 27, 27].into_iter();
    let mut speed = CoreSpeed::new(|| 0, move || loops.next().unwrap());
    assert_eq!([(); 5].map(|()| speed.is_full()), [true, true, false, true, false]);
}

#[test]
fn nothing_is_measured_again_where_nothing_is_forgiven() {
    let mut toy = Clockwork::new(10 * MILLISECOND);
    let mut loops = [20].into_iter();
    let mut speed = CoreSpeed::new(toy.now(), move || loops.next().unwrap_or(60));
    speed.share = 0.0;
    toy.time.set(1000 * MILLISECOND);
    let (now, phase) = (toy.now(), Phase::new("fit_time"));
    take_samples(&mut toy, 0, &phase, &BUDGET, 1, &mut speed, now).unwrap();
    assert_eq!(toy.calls.borrow().matches('0').count(), 10);
}
