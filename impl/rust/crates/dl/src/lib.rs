//! The dl domain.
