//! Linear classifier with the squared hinge loss: ½|w|² + C Σ max(0, 1 - y w·x)².
//!
//! Dual coordinate descent: Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate Descent
//! Method for Large-scale Linear SVM (2008), algorithm 3, with its shrinking and stopping rule, as
//! LIBLINEAR and so scikit-learn's LinearSVC have it. No crate has this loss: linfa's linear
//! kernel is the hinge, with an intercept that is not penalised.

use ndarray::{Array1, Array2, ArrayView1, Axis, s};
use rvp_bench_core::Result;
use rvp_bench_core::data::split_mix_64;

use crate::estimator::{Model, not_fitted};
use crate::svm_models::{Classifier, class_count, first_largest};

/// Seed of the order in which rows are visited; another order reaches the same optimum.
const SEED: u64 = 0;

/// One weight vector for class 1, or one for each class against the rest.
pub struct LinearSvc {
    c: f64,
    tol: f64,
    max_iter: usize,
    weights: Option<Array2<f64>>,
}

impl LinearSvc {
    /// A classifier that is not fitted yet.
    pub fn new(c: f64, tol: f64, max_iter: usize) -> Self {
        Self { c, tol, max_iter, weights: None }
    }
}

impl Model<i64> for LinearSvc {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<i64>) -> Result<()> {
        let classes = class_count(y)? as i64;
        let positives = if classes == 2 { 1..2 } else { 0..classes };
        let positives: Vec<Array1<bool>> =
            positives.map(|class| y.mapv(|label| label == class)).collect();
        self.weights = Some(solve(x, &positives, self.c, self.tol, self.max_iter));
        Ok(())
    }

    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>> {
        Ok(self.decision_scores(x)?.map_axis(Axis(1), |row| match row.len() {
            1 => i64::from(row[0] > 0.0),
            _ => first_largest(row.iter().copied()),
        }))
    }
}

impl Classifier for LinearSvc {
    fn decision_scores(&self, x: &Array2<f64>) -> Result<Array2<f64>> {
        Ok(decide(self.weights.as_ref().ok_or_else(not_fitted)?, x))
    }
}

// --- solver --------------------------------------------------------------------------------------

/// One weight vector per decision function, the last entry is the intercept: (p + 1, functions).
fn solve(
    x: &Array2<f64>,
    classes: &[Array1<bool>],
    c: f64,
    tol: f64,
    max_iter: usize,
) -> Array2<f64> {
    let (n, p) = x.dim();
    // The intercept is one more feature that is 1 everywhere, and penalised like the others.
    let mut augmented = Array2::ones((n, p + 1));
    augmented.slice_mut(s![.., ..p]).assign(x);
    let mut weights = Array2::zeros((p + 1, classes.len()));
    for (positive, mut column) in classes.iter().zip(weights.columns_mut()) {
        column.assign(&fit_one(&augmented, positive.view(), c, tol, max_iter));
    }
    weights
}

/// (m, functions): decision values at x (m, p).
fn decide(weights: &Array2<f64>, x: &Array2<f64>) -> Array2<f64> {
    let p = x.ncols();
    x.dot(&weights.slice(s![..p, ..])) + weights.row(p)
}

fn fit_one(
    x: &Array2<f64>,
    positive: ArrayView1<bool>,
    c: f64,
    tol: f64,
    max_iter: usize,
) -> Array1<f64> {
    let n = x.nrows();
    let sign = positive.mapv(|positive| if positive { 1.0 } else { -1.0 });
    let ridge = 0.5 / c;
    let curvature: Vec<f64> = x.rows().into_iter().map(|row| row.dot(&row) + ridge).collect();
    let mut alpha = vec![0.0; n];
    let mut w = Array1::<f64>::zeros(x.ncols());
    let mut order: Vec<usize> = (0..n).collect();
    let mut active = n;
    let mut largest_before = f64::INFINITY;
    for iteration in 0..max_iter {
        shuffle(&mut order[..active], iteration as u64);
        let (mut largest, mut smallest) = (f64::NEG_INFINITY, f64::INFINITY);
        let mut place = 0;
        while place < active {
            let i = order[place];
            let row = x.row(i);
            let gradient = sign[i] * w.dot(&row) - 1.0 + alpha[i] * ridge;
            let mut projected = gradient;
            if alpha[i] == 0.0 {
                if gradient > largest_before {
                    // At its bound and far from leaving it: out of the active set.
                    active -= 1;
                    order.swap(place, active);
                    continue;
                }
                projected = gradient.min(0.0);
            }
            largest = largest.max(projected);
            smallest = smallest.min(projected);
            if projected.abs() > 1e-12 {
                let before = alpha[i];
                alpha[i] = (before - gradient / curvature[i]).max(0.0);
                w.scaled_add((alpha[i] - before) * sign[i], &row);
            }
            place += 1;
        }
        if largest - smallest <= tol {
            if active == n {
                break;
            }
            active = n; // converged on the active set: look at all rows once more
            largest_before = f64::INFINITY;
        } else {
            largest_before = if largest <= 0.0 { f64::INFINITY } else { largest };
        }
    }
    w
}

/// Fisher-Yates with the shared pseudo-random stream.
fn shuffle(order: &mut [usize], stream: u64) {
    for (place, random) in split_mix_64(SEED, order.len(), stream).enumerate() {
        let rest = (order.len() - place) as u64;
        order.swap(place, place + (random % rest) as usize);
    }
}
