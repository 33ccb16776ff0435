//! The program that is deployed: prices of houses, a line of JSON for each.
//!
//! ```text
//! rvp-bench-classical-server MODEL < REQUESTS
//! ```

use std::io::{BufRead, Write, stdin, stdout};
use std::path::Path;

use rvp_bench_core::{BenchError, Result};
use serde_json::json;

use crate::house_model::Pipeline;
use crate::house_table::House;

/// The pipeline that was saved.
pub fn load(path: &Path) -> Result<Pipeline> {
    Pipeline::load(path)
}

/// The price of the house that the request describes.
pub fn answer(model: &Pipeline, request: &str) -> Result<String> {
    let house: House = serde_json::from_str(request)?;
    Ok(json!({ "price": model.predict(&[house])?[0] }).to_string())
}

/// Answer the lines of standard input, until it ends.
pub fn answer_lines() -> Result<()> {
    let path = std::env::args().nth(1).ok_or_else(|| BenchError::new("name a model"))?;
    let loaded = load(Path::new(&path))?;
    for line in stdin().lock().lines() {
        writeln!(stdout(), "{}", answer(&loaded, &line?)?)?;
    }
    Ok(())
}
