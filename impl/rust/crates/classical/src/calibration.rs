//! Probabilities of a classifier by Platt's sigmoid, on recorded folds.
//!
//! linfa-svm calibrates on the decision values of the rows it was fitted on, in f32; this does
//! what scikit-learn's `CalibratedClassifierCV(ensemble=False)` does.
//!
//! Decision values come from k-fold cross-validation, so that no row is scored by a model that saw
//! it. Each class gets a sigmoid 1 / (1 + exp(a s + b)) of its score against the rest, fitted with
//! Platt's smoothed targets (Platt 1999; Lin, Lin, Weng 2007); with more than two classes the
//! sigmoids of a row are divided by their sum (normalised one-vs-rest, not pairwise coupling).

use ndarray::{Array1, Array2, ArrayView1, Axis};
use rvp_bench_core::{BenchError, Result};

use crate::cross_validation::cross_validate;
use crate::estimator::NewModel;
use crate::svm_models::Classifier;

/// A classifier with probabilities: k fits for the sigmoids, one on all rows for the scores.
pub struct CalibratedClassifier {
    model: Box<dyn Classifier>,
    sigmoids: Vec<Sigmoid>,
}

impl CalibratedClassifier {
    /// Learn from x (n, p), classes y (n,) and the validation fold of each row (n,).
    pub fn fit(
        new_model: &NewModel<dyn Classifier>,
        x: &Array2<f64>,
        y: &Array1<i64>,
        folds: &Array1<i64>,
    ) -> Result<Self> {
        let held_out = cross_validate(
            |x, y, x_validation| {
                let mut model = new_model();
                model.fit(x, y)?;
                model.decision_scores(x_validation)
            },
            x,
            y,
            folds,
        )?;
        let scores = in_row_order(&held_out, folds);
        let sigmoids = scores.columns().into_iter().enumerate().map(|(column, scores)| {
            let class = if held_out[0].ncols() == 1 { 1 } else { column as i64 };
            Sigmoid::fit(scores, y.mapv(|label| label == class).view())
        });
        let sigmoids = sigmoids.collect::<Result<Vec<_>>>()?;
        let mut model = new_model();
        model.fit(x, y)?;
        Ok(Self { model, sigmoids })
    }

    /// Probability (m, k) of each class at x (m, p).
    pub fn predict_proba(&self, x: &Array2<f64>) -> Result<Array2<f64>> {
        let mut scores = self.model.decision_scores(x)?;
        for (mut column, sigmoid) in scores.columns_mut().into_iter().zip(&self.sigmoids) {
            column.mapv_inplace(|score| sigmoid.at(score));
        }
        if scores.ncols() == 1 {
            let positive = scores.index_axis_move(Axis(1), 0);
            return Ok(ndarray::stack![Axis(1), 1.0 - &positive, positive]);
        }
        let uniform = 1.0 / scores.ncols() as f64;
        for mut row in scores.rows_mut() {
            let sum = row.sum();
            row.mapv_inplace(|value| if sum == 0.0 { uniform } else { value / sum });
        }
        Ok(scores)
    }
}

fn in_row_order(held_out: &[Array2<f64>], folds: &Array1<i64>) -> Array2<f64> {
    let mut scores = Array2::zeros((folds.len(), held_out[0].ncols()));
    let mut next = vec![0; held_out.len()];
    for (mut row, &fold) in scores.rows_mut().into_iter().zip(folds) {
        let fold = fold as usize;
        row.assign(&held_out[fold].row(next[fold]));
        next[fold] += 1;
    }
    scores
}

// --- sigmoid -----------------------------------------------------------------------------------

/// 1 / (1 + exp(a s + b))
#[derive(Debug, Clone, Copy)]
pub struct Sigmoid {
    a: f64,
    b: f64,
}

const MAX_ITERATIONS: usize = 100;
/// On the largest component of the gradient, per row.
const GRADIENT_TOLERANCE: f64 = 1e-12;
const SMALLEST_STEP: f64 = 1e-10;

impl Sigmoid {
    /// Maximum likelihood of (n,) smoothed labels by Newton's method with backtracking. The loss is
    /// convex: every method that converges finds this.
    pub fn fit(scores: ArrayView1<f64>, positive: ArrayView1<bool>) -> Result<Self> {
        let positives = positive.iter().filter(|&&positive| positive).count() as f64;
        let negatives = positive.len() as f64 - positives;
        let high = (positives + 1.0) / (positives + 2.0);
        let low = 1.0 / (negatives + 2.0);
        let targets = positive.mapv(|positive| if positive { high } else { low });
        let mut sigmoid = Self { a: 0.0, b: ((negatives + 1.0) / (positives + 1.0)).ln() };
        let mut loss = sigmoid.loss(scores, targets.view());
        for _ in 0..MAX_ITERATIONS {
            let (gradient, step) = sigmoid.newton_step(scores, targets.view());
            let tolerance = GRADIENT_TOLERANCE * scores.len() as f64;
            if gradient[0].abs().max(gradient[1].abs()) < tolerance {
                return Ok(sigmoid);
            }
            let slope = gradient[0] * step[0] + gradient[1] * step[1];
            let mut length = 1.0;
            loop {
                let next =
                    Self { a: sigmoid.a + length * step[0], b: sigmoid.b + length * step[1] };
                let next_loss = next.loss(scores, targets.view());
                if next_loss < loss + 1e-4 * length * slope {
                    (sigmoid, loss) = (next, next_loss);
                    break;
                }
                length /= 2.0;
                if length < SMALLEST_STEP {
                    return Ok(sigmoid); // no step lowers the loss in f64: this is the optimum
                }
            }
        }
        Err(BenchError::new(format!(
            "the sigmoid of the probabilities did not converge in {MAX_ITERATIONS} iterations"
        )))
    }

    /// Probability of the class at a score.
    pub fn at(self, score: f64) -> f64 {
        let z = self.a * score + self.b;
        // Both forms are the same; each keeps exp from overflowing on its side.
        if z >= 0.0 { (-z).exp() / (1.0 + (-z).exp()) } else { 1.0 / (1.0 + z.exp()) }
    }

    /// Σ t z + log(1 + exp(-z))
    fn loss(self, scores: ArrayView1<f64>, targets: ArrayView1<f64>) -> f64 {
        let terms = scores.iter().zip(targets).map(|(score, target)| {
            let z = self.a * score + self.b;
            target * z + (-z).max(0.0) + (-z.abs()).exp().ln_1p()
        });
        terms.sum()
    }

    /// Gradient, and minus the inverse Hessian times it.
    fn newton_step(
        self,
        scores: ArrayView1<f64>,
        targets: ArrayView1<f64>,
    ) -> ([f64; 2], [f64; 2]) {
        // The ridge keeps the Hessian invertible when all scores are equal.
        let (mut aa, mut bb, mut ab) = (1e-12, 1e-12, 0.0);
        let (mut ga, mut gb) = (0.0, 0.0);
        for (score, target) in scores.iter().zip(targets) {
            let p = self.at(*score);
            let weight = p * (1.0 - p);
            aa += score * score * weight;
            bb += weight;
            ab += score * weight;
            ga += score * (target - p);
            gb += target - p;
        }
        let determinant = aa * bb - ab * ab;
        let step = [-(bb * ga - ab * gb) / determinant, -(aa * gb - ab * ga) / determinant];
        ([ga, gb], step)
    }
}
