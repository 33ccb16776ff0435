//! Where the contract is, and the message of an error.

use std::path::PathBuf;

use rvp_bench_core::{BenchError, Result};

pub fn schema() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../schema")
}

/// The message of the error that the call must end with.
pub fn message_of<T>(result: Result<T>) -> String {
    match result {
        Err(BenchError::Skip(reason)) => panic!("skipped: {reason}"),
        Err(error) => error.to_string(),
        Ok(_) => panic!("no error"),
    }
}
