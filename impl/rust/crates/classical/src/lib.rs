//! The classical domain.
