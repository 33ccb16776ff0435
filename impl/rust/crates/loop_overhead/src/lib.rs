//! What a suite's loop adds to the calls that a user writes: both in one process, in turn.
//!
//! A request on standard input, as of a suite; on standard output a line of JSON for each phase that
//! has a call by hand, with the seconds of a call in each block. Time is the processor's: with one
//! thread it is the wall time less what the machine's others took. The calls are in the domains'
//! `examples/loop_overhead.rs`; the twin is `impl/python/loop_overhead`; `studies/overhead/loop.ts`
//! starts both and makes a table of what they say.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

use std::hint::black_box;
use std::io::read_to_string;

use rvp_bench_core::core_speed::CoreSpeed;
use rvp_bench_core::measurement::take_samples;
use rvp_bench_core::protocol::{Budget, parse_request};
use rvp_bench_core::{
    Benchmark, Context, Description, Params, Phase, Registry, Request, Result, clock,
};
use serde_json::json;

/// So many calls in a row.
pub type Block = Box<dyn FnMut(usize) -> Result<()>>;
/// Blocks by metric.
pub type Blocks = Vec<(String, Block)>;
/// From the name and the parameters of a case: what a user would write.
pub type ByHand = fn(&str, &Params, &Context) -> Result<Blocks>;

const BLOCK_SECONDS: f64 = 0.001;
const LEAST_BLOCKS: usize = 21;
const MOST_BLOCKS: usize = 601;
/// Of a phase, once it has its least blocks.
const PHASE_SECONDS: f64 = 1.5;
const ONE_BLOCK: Budget =
    Budget { warmup_seconds: 0.0, seconds: 0.0, least_samples: 1, most_samples: 1 };
const NANOSECONDS: f64 = 1e9;

/// A call in a loop of its own, which the compiler sees as a whole.
pub fn block<T>(mut call: impl FnMut() -> Result<T> + 'static) -> Block {
    Box::new(move |calls| {
        for _ in 0..calls {
            drop(black_box(call()?));
        }
        Ok(())
    })
}

/// Each phase of the cases asked for that `by_hand` has a block for.
pub fn compare(
    registry: &Registry,
    describe: impl Fn(&Request) -> Result<Description>,
    by_hand: ByHand,
) -> Result<()> {
    let request = parse_request(&read_to_string(std::io::stdin())?)?;
    describe(&request)?;
    let Request { seed, device, dtype, threads, benchmarks, fixtures, cases, .. } = request;
    let context = Context { seed, device, dtype, threads, benchmarks, fixtures };
    for case in &cases {
        let mut benchmark = registry.create(&case.benchmark, &case.params, &context)?;
        let mut blocks = by_hand(&case.benchmark, &case.params, &context)?;
        for (index, phase) in benchmark.phases().iter().enumerate() {
            let found = blocks.iter_mut().find(|(metric, _)| *metric == phase.metric);
            let Some((metric, block)) = found else { continue };
            let (suite, hand) = in_turn(benchmark.as_mut(), index, phase, block)?;
            let row = json!({ "case": case.id, "phase": metric, "suite": suite, "hand": hand });
            println!("{row}");
        }
    }
    Ok(())
}

/// Seconds of a call in the suite's blocks and in those by hand; who goes first alternates.
///
/// Both make equally many calls from the start, so that what learns has learned equally much.
fn in_turn(
    benchmark: &mut dyn Benchmark,
    index: usize,
    phase: &Phase,
    block: &mut Block,
) -> Result<(Vec<f64>, Vec<f64>)> {
    benchmark.prepare(index)?;
    let mut calls = 1;
    loop {
        let seconds = by_hand_block(block, calls)?;
        suite_block(benchmark, index, phase, calls)?;
        if !phase.blockable || seconds * calls as f64 >= BLOCK_SECONDS {
            break;
        }
        calls *= 2;
    }
    let (mut suite, mut hand) = (Vec::new(), Vec::new());
    let started = clock::now();
    while suite.len() < LEAST_BLOCKS
        || (suite.len() < MOST_BLOCKS && clock::seconds_since(started) < PHASE_SECONDS)
    {
        if suite.len().is_multiple_of(2) {
            hand.push(by_hand_block(block, calls)?);
            suite.push(suite_block(benchmark, index, phase, calls)?);
        } else {
            suite.push(suite_block(benchmark, index, phase, calls)?);
            hand.push(by_hand_block(block, calls)?);
        }
    }
    Ok((suite, hand))
}

/// Seconds of a call, as the suite measures a block; but all by the processor's clock.
fn suite_block(
    benchmark: &mut dyn Benchmark,
    index: usize,
    phase: &Phase,
    calls: usize,
) -> Result<f64> {
    if !phase.blockable {
        // It may measure itself, by the wall's clock.
        benchmark.prepare(index)?;
        let mut speed = CoreSpeed::watch();
        speed.is_full();
        let start = processor_time();
        black_box(benchmark.step(index)?);
        let elapsed = processor_time() - start;
        speed.is_full();
        return Ok(elapsed as f64 / NANOSECONDS);
    }
    let mut speed = CoreSpeed::watch();
    let now = processor_time;
    let taken = take_samples(benchmark, index, phase, &ONE_BLOCK, calls, &mut speed, now)?;
    Ok(taken[0].1[0])
}

/// Seconds of a call. The core is probed as around the suite's blocks: an interruption meanwhile
/// leaves cold caches to whatever comes next.
fn by_hand_block(block: &mut Block, calls: usize) -> Result<f64> {
    let mut speed = CoreSpeed::watch();
    speed.is_full();
    let start = processor_time();
    block(calls)?;
    let elapsed = processor_time() - start;
    speed.is_full();
    Ok(elapsed as f64 / NANOSECONDS / calls as f64)
}

/// Nanoseconds that this process has had of a processor.
fn processor_time() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for one timespec.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}
