//! The random numbers of environments, exploration and replay: one stream, equal in both suites.
//!
//! Network noise and sampled actions come from libtorch's own generator instead: the Python suite
//! uses the same library, so the same seed gives the same numbers there.

use rvp_bench_core::data::uniform;

// SplitMix64 is a counter: output i depends on seed + i * golden
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
const BLOCK: usize = 4096;

/// Stream of start states and of whatever is random in the dynamics.
pub const ENVIRONMENT: u64 = 1;
/// Stream of random actions.
pub const EXPLORATION: u64 = 2;
/// Stream of minibatches.
pub const REPLAY: u64 = 3;
/// From here on one stream per parameter tensor.
pub const WEIGHTS: u64 = 100;

/// Endless uniform doubles in [0, 1): the numbers of `data::uniform`, drawn as needed.
#[derive(Debug)]
pub struct RandomStream {
    seed: u64,
    stream: u64,
    drawn: u64,
    numbers: Vec<f64>,
    position: usize,
}

impl RandomStream {
    /// A stream at its start.
    pub fn new(seed: u64, stream: u64) -> Self {
        Self { seed, stream, drawn: 0, numbers: Vec::new(), position: 0 }
    }

    /// The next number.
    pub fn uniform(&mut self) -> f64 {
        if self.position == self.numbers.len() {
            self.refill();
        }
        self.position += 1;
        self.numbers[self.position - 1]
    }

    /// The next `count` numbers; the same as `count` calls of [`Self::uniform`].
    pub fn uniforms(&mut self, count: usize) -> impl Iterator<Item = f64> {
        std::iter::repeat_with(|| self.uniform()).take(count)
    }

    /// The next number, stretched to [low, high) as numpy does it.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.uniform()
    }

    /// A whole number in 0..count-1.
    pub fn index(&mut self, count: usize) -> usize {
        (self.uniform() * count as f64) as usize
    }

    fn refill(&mut self) {
        let seed = self.seed.wrapping_add(self.drawn.wrapping_mul(GOLDEN));
        self.numbers = uniform(seed, BLOCK, self.stream);
        self.drawn += BLOCK as u64;
        self.position = 0;
    }
}
