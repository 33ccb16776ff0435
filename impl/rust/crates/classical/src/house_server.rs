//! The program that is deployed: prices of houses, a line of JSON for each.
//!
//! ```text
//! rvp-bench-classical-server MODEL < REQUESTS
//! ```

use rvp_bench_core::Result;
use rvp_bench_core::line_server::LineServer;
use serde_json::json;

use crate::house_model::Pipeline;
use crate::house_table::House;

/// The program.
pub const HOUSE_SERVER: LineServer<Pipeline> = LineServer { load: Pipeline::load, answer };

/// The price of the house that the request describes.
fn answer(model: &Pipeline, request: &str) -> Result<String> {
    let house: House = serde_json::from_str(request)?;
    Ok(json!({ "price": model.predict(&[house])?[0] }).to_string())
}
