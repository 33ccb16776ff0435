//! The rl domain.
