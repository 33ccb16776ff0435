//! Errors that become events: a case that fails is a row, never a panic.

use std::fmt;

/// Why a case has no figures.
#[derive(Debug, Clone)]
pub enum BenchError {
    /// The case cannot be set up or measured, for a reason that a person can act on.
    Failed {
        /// What is wrong, and where.
        message: String,
        /// The next step, or empty.
        hint: String,
    },
    /// The case makes no sense on this machine; shown as skipped, with the reason.
    Skip(String),
}

/// A result with this crate's error.
pub type Result<T> = std::result::Result<T, BenchError>;

impl BenchError {
    /// A failure without a hint.
    pub fn new(message: impl Into<String>) -> Self {
        Self::Failed { message: message.into(), hint: String::new() }
    }

    /// A failure with the next step to take.
    pub fn with_hint(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Failed { message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for BenchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { message, .. } => formatter.write_str(message),
            Self::Skip(reason) => write!(formatter, "skipped: {reason}"),
        }
    }
}

// Any library error converts with `?`. `BenchError` itself does not implement `Error`, else this
// blanket conversion would overlap with the reflexive one.
impl<E: std::error::Error> From<E> for BenchError {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}
