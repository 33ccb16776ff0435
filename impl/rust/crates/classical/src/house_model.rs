//! What predicts the price of a house: gaps filled, columns scaled, the region encoded, a ridge.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use ndarray::{Array1, Array2, ArrayView1};
use rvp_bench_core::{BenchError, Result};
use serde::{Deserialize, Serialize};

use crate::house_table::{House, NUMBERS};
use crate::regression_metrics::r2_score;
use crate::regression_models;

/// Medians for gaps, mean 0 and deviation 1, a column of 0 and 1 for each region.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Preprocessor {
    columns: [Column; NUMBERS],
    regions: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct Column {
    median: f64,
    mean: f64,
    deviation: f64,
}

impl Preprocessor {
    /// Learn from these rows. Fails for a column that has nothing but gaps.
    pub fn fit(houses: &[House]) -> Result<Self> {
        let mut columns = [Column::default(); NUMBERS];
        for (index, column) in columns.iter_mut().enumerate() {
            *column = Column::fit(houses.iter().map(|house| house.numbers()[index]))?;
        }
        let regions: BTreeSet<&String> = houses.iter().map(|house| &house.region).collect();
        Ok(Self { columns, regions: regions.into_iter().cloned().collect() })
    }

    /// (n, p) features of n rows. Fails for a region that was not learned.
    pub fn transform(&self, houses: &[House]) -> Result<Array2<f64>> {
        let mut features = Array2::zeros((houses.len(), NUMBERS + self.regions.len()));
        for (house, mut row) in houses.iter().zip(features.rows_mut()) {
            for ((value, column), cell) in house.numbers().iter().zip(&self.columns).zip(&mut row) {
                *cell = (value.unwrap_or(column.median) - column.mean) / column.deviation;
            }
            let region = self.regions.binary_search(&house.region).map_err(|_| {
                BenchError::new(format!("region {:?} was not learned", house.region))
            })?;
            row[NUMBERS + region] = 1.0;
        }
        Ok(features)
    }
}

impl Column {
    fn fit(values: impl ExactSizeIterator<Item = Option<f64>> + Clone) -> Result<Self> {
        let median = median(values.clone().flatten().collect())?;
        let count = values.len() as f64;
        let filled = values.map(|value| value.unwrap_or(median));
        let mean = filled.clone().sum::<f64>() / count;
        let deviation = (filled.map(|value| (value - mean).powi(2)).sum::<f64>() / count).sqrt();
        Ok(Self { median, mean, deviation: if deviation == 0.0 { 1.0 } else { deviation } })
    }
}

fn median(mut values: Vec<f64>) -> Result<f64> {
    if values.is_empty() {
        return Err(BenchError::new("a column has nothing but gaps"));
    }
    let (middle, even) = (values.len() / 2, values.len().is_multiple_of(2));
    let (below, &mut upper, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    let lower = below.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Ok(if even { f64::midpoint(lower, upper) } else { upper })
}

/// A ridge on preprocessed features.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ridge {
    coefficients: Vec<f64>,
    intercept: f64,
}

impl Ridge {
    /// (m,) predictions for x (m, p).
    pub fn predict(&self, x: &Array2<f64>) -> Array1<f64> {
        x.dot(&ArrayView1::from(&self.coefficients)) + self.intercept
    }
}

/// The normal equations by Cholesky, for x (n, p) and y (n,).
pub fn fit_ridge(x: &Array2<f64>, y: &Array1<f64>, alpha: f64) -> Result<Ridge> {
    let (coefficients, intercept) = regression_models::fit_ridge(x, y, alpha)?;
    Ok(Ridge { coefficients: coefficients.to_vec(), intercept })
}

/// Predictions (m,) for x (m, p), their root mean squared error, and R².
pub fn evaluate(
    model: &Ridge,
    x: &Array2<f64>,
    y: &Array1<f64>,
) -> Result<(Array1<f64>, f64, f64)> {
    let predicted = model.predict(x);
    let squared = (&predicted - y).mapv(|residual| residual * residual);
    let mean = squared.mean().ok_or_else(|| BenchError::new("no rows are held out"))?;
    let r2 = r2_score(y.view(), predicted.view())?;
    Ok((predicted, mean.sqrt(), r2))
}

/// One file for both, as they are used together.
pub fn save(preprocessor: &Preprocessor, model: &Ridge, path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    serde_json::to_writer(&mut file, &(preprocessor, model))?;
    Ok(file.flush()?)
}

/// What was saved.
pub struct Pipeline {
    preprocessor: Preprocessor,
    ridge: Ridge,
}

impl Pipeline {
    /// Read from a file.
    pub fn load(path: &Path) -> Result<Self> {
        let saved = serde_json::from_reader(BufReader::new(File::open(path)?))?;
        let (preprocessor, ridge) = saved;
        Ok(Self { preprocessor, ridge })
    }

    /// (n,) prices of n rows.
    pub fn predict(&self, houses: &[House]) -> Result<Array1<f64>> {
        Ok(self.ridge.predict(&self.preprocessor.transform(houses)?))
    }
}
