//! Schedules of exploration and of the importance-sampling exponent.

/// From `start` at progress 0 to `end` at progress 1, constant after it.
pub fn linear(start: f64, end: f64, progress: f64) -> f64 {
    start + progress.clamp(0.0, 1.0) * (end - start)
}
