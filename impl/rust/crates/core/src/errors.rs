//! Errors that become events: a case that fails is a row, never a panic.

use std::error::Error;
use std::fmt;

/// Why a case has no figures.
#[derive(Debug)]
pub enum BenchError {
    /// The case cannot be set up or measured, for a reason that a person can act on.
    Failed {
        /// What is wrong, and where.
        message: String,
        /// The next step, or empty.
        hint: String,
        /// The error it was noticed by, where there is one.
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    /// A library failed, and nothing better than its own words is known.
    Library(Box<dyn Error + Send + Sync>),
    /// The case makes no sense on this machine; shown as skipped, with the reason.
    Skip(String),
}

/// A result with this crate's error.
pub type Result<T> = std::result::Result<T, BenchError>;

impl BenchError {
    /// A failure without a hint.
    pub fn new(message: impl Into<String>) -> Self {
        Self::with_hint(message, "")
    }

    /// A failure with the next step to take.
    pub fn with_hint(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Failed { message: message.into(), hint: hint.into(), source: None }
    }

    /// The same failure, noticed by `source`.
    #[must_use]
    pub fn caused_by(self, source: impl Error + Send + Sync + 'static) -> Self {
        match self {
            Self::Failed { message, hint, .. } => {
                Self::Failed { message, hint, source: Some(Box::new(source)) }
            }
            other => other,
        }
    }

    /// The next step, or empty.
    pub fn hint(&self) -> &str {
        match self {
            Self::Failed { hint, .. } => hint,
            Self::Library(_) | Self::Skip(_) => "",
        }
    }

    /// The error it was noticed by.
    pub fn source(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        match self {
            Self::Failed { source, .. } => source.as_deref(),
            Self::Library(error) => Some(error.as_ref()),
            Self::Skip(_) => None,
        }
    }
}

impl fmt::Display for BenchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { message, .. } => formatter.write_str(message),
            Self::Library(error) => error.fmt(formatter),
            Self::Skip(reason) => write!(formatter, "skipped: {reason}"),
        }
    }
}

// Any library's error converts with `?`, and stays what it is. For this `BenchError` itself cannot
// implement `Error` (the conversion would overlap with the reflexive one), as in `anyhow`.
impl<E: Error + Send + Sync + 'static> From<E> for BenchError {
    fn from(error: E) -> Self {
        Self::Library(Box::new(error))
    }
}
