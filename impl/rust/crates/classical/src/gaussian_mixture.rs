//! Expectation maximisation for a mixture of Gaussians with full covariances, from given means.
//! linfa's begins with its own K-Means of ten random starts, and takes exp before the logarithm of
//! the sum, which underflows with many features.

use std::f64::consts::PI;

use linfa_linalg::cholesky::Cholesky;
use linfa_linalg::triangular::{SolveTriangularInplace, UPLO};
use ndarray::{Array1, Array2, ArrayView1, Axis};
use rvp_bench_core::Result;

/// One Gaussian with its weight.
struct Component {
    weight: f64,
    mean: Array1<f64>,
    /// Transposed inverse of the covariance's Cholesky factor: |(x - mean) · this|² is the
    /// Mahalanobis distance.
    precision_factor: Array2<f64>,
}

/// The mixture that a fit found.
pub struct GaussianMixture {
    components: Vec<Component>,
}

/// When to stop, and what is added to the diagonal of each covariance.
pub struct Settings {
    /// On the change of the mean log-likelihood.
    pub tol: f64,
    /// Most iterations.
    pub max_iter: usize,
    /// Added to the diagonal of each covariance.
    pub reg_covar: f64,
}

impl GaussianMixture {
    /// Fit (n, p) points, from equal weights, (k, p) means and unit covariances; the model, and the
    /// most probable component of each point. Fails when a covariance is not positive definite.
    pub fn fit(
        x: &Array2<f64>,
        starts: &Array2<f64>,
        settings: &Settings,
    ) -> Result<(Self, Array1<i64>)> {
        let start = |mean: ArrayView1<f64>| Component {
            weight: 1.0 / starts.nrows() as f64,
            mean: mean.to_owned(),
            precision_factor: Array2::eye(x.ncols()),
        };
        let mut model = Self { components: starts.rows().into_iter().map(start).collect() };
        let mut bound = f64::NEG_INFINITY;
        for _ in 0..settings.max_iter {
            let before = bound;
            let responsibilities;
            (bound, responsibilities) = model.expect(x);
            model = Self::maximise(x, &responsibilities, settings.reg_covar)?;
            if (bound - before).abs() < settings.tol {
                break;
            }
        }
        let labels = model.predict(x);
        Ok((model, labels))
    }

    /// The most probable component of each point (m, p).
    pub fn predict(&self, x: &Array2<f64>) -> Array1<i64> {
        self.weighted_log_densities(x).map_axis(Axis(1), |row| {
            let best = row.iter().enumerate().fold((0, f64::NEG_INFINITY), |best, (i, &value)| {
                if value > best.1 { (i, value) } else { best }
            });
            best.0 as i64
        })
    }

    /// Mean log-likelihood of a point of (m, p).
    pub fn log_likelihood(&self, x: &Array2<f64>) -> f64 {
        let log_densities = self.weighted_log_densities(x);
        log_densities.map_axis(Axis(1), log_sum_exp).mean().unwrap_or(f64::NAN)
    }

    /// E-step: mean log-likelihood, and the (n, k) responsibilities.
    fn expect(&self, x: &Array2<f64>) -> (f64, Array2<f64>) {
        let mut densities = self.weighted_log_densities(x);
        let mut total = 0.0;
        for mut row in densities.rows_mut() {
            let norm = log_sum_exp(row.view());
            row.mapv_inplace(|value| (value - norm).exp());
            total += norm;
        }
        (total / x.nrows() as f64, densities)
    }

    /// M-step: the mixture that the responsibilities ask for.
    fn maximise(x: &Array2<f64>, responsibilities: &Array2<f64>, reg_covar: f64) -> Result<Self> {
        let component = |responsibility: ArrayView1<f64>| {
            // As in scikit-learn, so that a component without points does not divide by zero.
            let size = responsibility.sum() + 10.0 * f64::EPSILON;
            let mean = x.t().dot(&responsibility) / size;
            let centred = x - &mean;
            let weighted = &centred * &responsibility.insert_axis(Axis(1));
            let mut covariance = weighted.t().dot(&centred) / size;
            covariance.diag_mut().mapv_inplace(|value| value + reg_covar);
            let factor = covariance.cholesky()?;
            let identity = Array2::eye(x.ncols());
            let inverse = factor.solve_triangular_into(identity, UPLO::Lower)?;
            Ok(Component { weight: size, mean, precision_factor: inverse.reversed_axes() })
        };
        let columns = responsibilities.columns().into_iter();
        let mut components = columns.map(component).collect::<Result<Vec<_>>>()?;
        let total: f64 = components.iter().map(|component| component.weight).sum();
        components.iter_mut().for_each(|component| component.weight /= total);
        Ok(Self { components })
    }

    /// (m, k): logarithm of weight times density.
    fn weighted_log_densities(&self, x: &Array2<f64>) -> Array2<f64> {
        let mut densities = Array2::zeros((x.nrows(), self.components.len()));
        for (component, mut column) in self.components.iter().zip(densities.columns_mut()) {
            let factor = &component.precision_factor;
            let log_determinant: f64 = factor.diag().iter().map(|value| value.ln()).sum();
            let constant =
                component.weight.ln() + log_determinant - 0.5 * x.ncols() as f64 * (2.0 * PI).ln();
            let whitened = x.dot(factor) - component.mean.dot(factor);
            let distances = whitened.map_axis(Axis(1), |row| row.dot(&row));
            column.assign(&distances.mapv(|distance| constant - 0.5 * distance));
        }
        densities
    }
}

fn log_sum_exp(values: ArrayView1<f64>) -> f64 {
    let largest = values.fold(f64::NEG_INFINITY, |largest, &value| largest.max(value));
    largest + values.iter().map(|value| (value - largest).exp()).sum::<f64>().ln()
}
