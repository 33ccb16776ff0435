//! Tests of the classical domain, in one binary: linking takes longer than running.

mod benchmarks;
mod datasets;
mod environment;
mod jobs;
mod metrics;
mod models;
mod support;
