//! Does the core run at its full speed, or does a neighbour on the host slow it down?
//!
//! Beside a busy hyper-thread a core is slower by half for tens of milliseconds at a time, and no
//! load of this machine shows it. A small loop that is always the same does: it is timed around
//! each block, and a block beside a slow loop is measured again. The samples are not looked at, so
//! no program can be made faster by it.

use std::hint::black_box;

use crate::{callgrind, clock};

/// Some 20 microseconds.
const TURNS: u64 = 25_000;
/// A loop this many times slower than the fastest so far is slow.
const SLOW: f64 = 1.3;
/// Share of a process's time that may be spent on blocks that are thrown away.
pub const SHARE: f64 = 0.2;

/// Nanoseconds of a small loop: six chains that do not wait for one another, which is what a
/// neighbour slows most. None under a profiler: how often it is asked for is the clock's.
fn small_loop() -> u64 {
    if callgrind::is_watched() {
        return 0;
    }
    let start = clock::nanoseconds();
    let mut chains = black_box([1u64, 2, 3, 4, 5, 6]);
    for turn in 0..TURNS {
        for state in &mut chains {
            *state = (*state ^ turn).wrapping_add(turn);
        }
    }
    black_box(chains);
    clock::nanoseconds() - start
}

/// Watches the core of one process, from its construction on.
pub struct CoreSpeed {
    now: Box<dyn Fn() -> u64>,
    work: Box<dyn FnMut() -> u64>,
    /// Of the time, that may be spent on blocks that are thrown away.
    pub share: f64,
    started: u64,
    fastest: u64,
    forgiven: u64,
}

impl CoreSpeed {
    /// Watch the core that this process runs on.
    pub fn watch() -> Self {
        Self::new(clock::nanoseconds, small_loop)
    }

    /// `now` is monotonic time in nanoseconds; `work` is always the same, and returns its
    /// nanoseconds.
    pub fn new(now: impl Fn() -> u64 + 'static, work: impl FnMut() -> u64 + 'static) -> Self {
        let started = now();
        let (now, work) = (Box::new(now), Box::new(work));
        Self { now, work, share: SHARE, started, fastest: u64::MAX, forgiven: 0 }
    }

    /// Is the loop as fast as ever? One that is slow may have been interrupted, so two are. It is,
    /// without a look, where nothing is forgiven.
    pub fn is_full(&mut self) -> bool {
        self.share == 0.0 || self.probe() || self.probe()
    }

    /// May a block of so many nanoseconds be thrown away? If so, they are taken as lost.
    pub fn forgives(&mut self, nanoseconds: u64) -> bool {
        let allowed = self.share * ((self.now)() - self.started) as f64;
        let forgives = (self.forgiven + nanoseconds) as f64 <= allowed;
        if forgives {
            self.forgiven += nanoseconds;
        }
        forgives
    }

    fn probe(&mut self) -> bool {
        let nanoseconds = (self.work)();
        self.fastest = self.fastest.min(nanoseconds);
        nanoseconds as f64 <= SLOW * self.fastest as f64
    }
}
