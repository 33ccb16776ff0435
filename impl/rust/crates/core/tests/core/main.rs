//! Tests of what every domain shares, in one binary: linking takes longer than running.

mod data;
mod monitor;
mod protocol;
mod registry;
mod runner;
mod support;
