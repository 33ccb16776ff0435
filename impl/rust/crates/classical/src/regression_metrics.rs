//! How good a regression is. Both suites compute the same numbers from the same predictions.
//!
//! linfa's own metrics are not used: its `explained_variance` is wrong and it has no moments of
//! the residuals (docs/bias.md).

use ndarray::ArrayView1;
use rvp_bench_core::{BenchError, Result};

/// Errors, shares of explained variance, and the shape of the residuals `y_true - y_pred`.
#[derive(Debug, Clone, PartialEq)]
pub struct RegressionMetrics {
    /// Root of the mean squared error.
    pub rmse: f64,
    /// Mean absolute error.
    pub mae: f64,
    /// Coefficient of determination.
    pub r2: f64,
    /// Mean absolute percentage error, as a share.
    pub mape: f64,
    /// 1 - Var(residuals) / Var(y_true)
    pub explained_variance: f64,
    /// Standard deviation of the residuals (of the population).
    pub residual_std: f64,
    /// Skewness of the residuals (biased).
    pub residual_skew: f64,
    /// Excess kurtosis of the residuals (biased).
    pub residual_kurtosis: f64,
}

impl RegressionMetrics {
    /// Each metric with its name, in the order of the fields.
    pub fn named(&self) -> [(&'static str, f64); 8] {
        [
            ("rmse", self.rmse),
            ("mae", self.mae),
            ("r2", self.r2),
            ("mape", self.mape),
            ("explained_variance", self.explained_variance),
            ("residual_std", self.residual_std),
            ("residual_skew", self.residual_skew),
            ("residual_kurtosis", self.residual_kurtosis),
        ]
    }
}

/// All regression metrics of (n,) targets and (n,) predictions.
///
/// R² and explained variance of constant targets are 1 when the prediction is perfect and 0 when
/// not, as in scikit-learn.
///
/// Fails when lengths differ, with fewer than two samples, with numbers that are not finite, and
/// for constant residuals (their skewness is 0/0).
pub fn regression_metrics(
    y_true: ArrayView1<f64>,
    y_pred: ArrayView1<f64>,
) -> Result<RegressionMetrics> {
    if y_true.len() != y_pred.len() {
        let message = format!("{} targets, but {} predictions", y_true.len(), y_pred.len());
        return Err(BenchError::new(message));
    }
    if y_true.len() < 2 {
        let message = format!("regression metrics need at least 2 samples, not {}", y_true.len());
        return Err(BenchError::new(message));
    }
    if !y_true.iter().chain(&y_pred).all(|value| value.is_finite()) {
        return Err(BenchError::new("regression metrics need finite targets and predictions"));
    }
    let residuals = &y_true - &y_pred;
    let mean = mean_of(residuals.iter().copied());
    let moment = |power: i32| mean_of(residuals.iter().map(|r| (r - mean).powi(power)));
    let variance = moment(2);
    if variance <= (RESOLUTION * mean).powi(2) {
        return Err(BenchError::new(
            "the residuals are constant: skewness and kurtosis are undefined",
        ));
    }
    let squared = mean_of(residuals.iter().map(|r| r * r));
    let target_mean = mean_of(y_true.iter().copied());
    let target_variance = mean_of(y_true.iter().map(|y| (y - target_mean).powi(2)));
    let relative = y_true.iter().zip(&residuals).map(|(y, r)| r.abs() / y.abs().max(f64::EPSILON));
    Ok(RegressionMetrics {
        rmse: squared.sqrt(),
        mae: mean_of(residuals.iter().map(|r| r.abs())),
        r2: explained_share(squared, target_variance),
        mape: mean_of(relative),
        explained_variance: explained_share(variance, target_variance),
        residual_std: variance.sqrt(),
        residual_skew: moment(3) / variance.powf(1.5),
        residual_kurtosis: moment(4) / variance.powi(2) - 3.0,
    })
}

/// Coefficient of determination alone. Fails as [`regression_metrics`] does, but for constant
/// residuals, where it is defined.
pub fn r2_score(y_true: ArrayView1<f64>, y_pred: ArrayView1<f64>) -> Result<f64> {
    if y_true.len() != y_pred.len() || y_true.len() < 2 {
        let message = format!("R² of {} targets, {} predictions", y_true.len(), y_pred.len());
        return Err(BenchError::new(message));
    }
    let target_mean = mean_of(y_true.iter().copied());
    let squared = mean_of(y_true.iter().zip(&y_pred).map(|(y, p)| (y - p).powi(2)));
    Ok(explained_share(squared, mean_of(y_true.iter().map(|y| (y - target_mean).powi(2)))))
}

/// NumPy's `finfo(float64).resolution`; SciPy's rule for "no variance".
const RESOLUTION: f64 = 1e-15;

fn mean_of(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = values.len() as f64;
    values.sum::<f64>() / count
}

fn explained_share(unexplained: f64, total: f64) -> f64 {
    match (unexplained == 0.0, total == 0.0) {
        (true, _) => 1.0,
        (false, true) => 0.0,
        (false, false) => 1.0 - unexplained / total,
    }
}
