//! The table of houses: numbers with gaps, a region by name, and the price.

use std::path::Path;

use ndarray::Array1;
use rvp_bench_core::{BenchError, Result};
use serde::{Deserialize, Serialize};

/// Numbers of a house that a price is predicted from.
pub const NUMBERS: usize = 8;

/// A row of the table, or a request, which has no price.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(missing_docs, reason = "the names are the table's")]
pub struct House {
    pub med_inc: Option<f64>,
    pub house_age: Option<f64>,
    pub ave_rooms: Option<f64>,
    pub ave_bedrms: Option<f64>,
    pub population: Option<f64>,
    pub ave_occup: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub region: String,
    #[serde(skip_serializing)]
    pub med_house_val: Option<f64>,
}

impl House {
    /// In the order of the table; `None` is a gap.
    pub fn numbers(&self) -> [Option<f64>; NUMBERS] {
        [
            self.med_inc,
            self.house_age,
            self.ave_rooms,
            self.ave_bedrms,
            self.population,
            self.ave_occup,
            self.latitude,
            self.longitude,
        ]
    }
}

/// All rows of the CSV; empty cells are `None`.
pub fn read_houses(path: &Path) -> Result<Vec<House>> {
    Ok(csv::Reader::from_path(path)?.deserialize().collect::<csv::Result<_>>()?)
}

/// (n,) prices of n rows. Fails for a row that has none.
pub fn prices_of(houses: &[House]) -> Result<Array1<f64>> {
    let price = |house: &House| house.med_house_val;
    let prices: Option<Vec<f64>> = houses.iter().map(price).collect();
    prices.map(Array1::from_vec).ok_or_else(|| BenchError::new("a house has no price"))
}

/// The first rows as a service is asked for their prices: a JSON object each, without the price.
///
/// From the first again when they run out.
pub fn requests_of(houses: &[House], count: usize) -> Result<Vec<String>> {
    let lines = houses.iter().cycle().take(count).map(serde_json::to_string);
    Ok(lines.collect::<serde_json::Result<_>>()?)
}
