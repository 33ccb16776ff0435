//! The clock of every timed step: monotonic, nanoseconds, device work included.

use std::time::Instant;

/// Monotonic time.
pub fn now() -> Instant {
    Instant::now()
}

/// Seconds from `start` (of [`now`]) until this call.
pub fn seconds_since(start: Instant) -> f64 {
    start.elapsed().as_nanos() as f64 / 1e9
}
