//! The clock of every timed step: monotonic, nanoseconds.

use std::sync::LazyLock;
use std::time::Instant;

static ORIGIN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Monotonic time.
pub fn now() -> Instant {
    Instant::now()
}

/// Monotonic time in nanoseconds, from the first call of this function.
pub fn nanoseconds() -> u64 {
    ORIGIN.elapsed().as_nanos() as u64
}

/// Seconds from `start` (of [`now`]) until this call.
pub fn seconds_since(start: Instant) -> f64 {
    start.elapsed().as_nanos() as f64 / 1e9
}
