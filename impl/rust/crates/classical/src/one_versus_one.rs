//! A classifier of one binary kernel machine for each pair of classes.

use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::Result;

use crate::estimator::{Model, not_fitted};
use crate::kernel_machine::{KernelChoice, KernelMachine, Problem, solve};
use crate::svm_models::{Classifier, class_count, first_largest};

/// What bounds the dual variables.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// From above, by C.
    C(f64),
    /// By the share nu of support vectors.
    Nu(f64),
}

/// One binary machine for each pair of classes i < j, in that order; positive values say i.
pub struct OneVersusOne {
    bound: Bound,
    kernel: KernelChoice,
    tol: f64,
    classes: usize,
    machine: Option<KernelMachine>,
}

impl OneVersusOne {
    /// A classifier that is not fitted yet.
    pub fn new(bound: Bound, kernel: KernelChoice, tol: f64) -> Self {
        Self { bound, kernel, tol, classes: 0, machine: None }
    }

    fn decide(&self, x: &Array2<f64>) -> Result<Array2<f64>> {
        Ok(self.machine.as_ref().ok_or_else(not_fitted)?.decide(x))
    }
}

impl Model<i64> for OneVersusOne {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<i64>) -> Result<()> {
        let kernel = self.kernel.of(x.ncols());
        self.classes = class_count(y)?;
        let rows_of = |class: usize| (0..y.len()).filter(move |&row| y[row] == class as i64);
        let mut functions = Vec::new();
        for (i, j) in pairs(self.classes) {
            let rows: Vec<usize> = rows_of(i).chain(rows_of(j)).collect();
            let first = rows_of(i).count();
            let positive = Array1::from_shape_fn(rows.len(), |place| place < first);
            let problem = match self.bound {
                Bound::C(c) => Problem::SvcC(&positive, c),
                Bound::Nu(nu) => Problem::SvcNu(&positive, nu),
            };
            functions.push(solve(&x.select(Axis(0), &rows), &rows, &problem, kernel, self.tol)?);
        }
        self.machine = Some(KernelMachine::new(x, kernel, functions)?);
        Ok(())
    }

    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>> {
        let decisions = self.decide(x)?;
        Ok(decisions.map_axis(Axis(1), |row| {
            let mut votes = vec![0; self.classes];
            for ((i, j), &value) in pairs(self.classes).zip(row) {
                votes[if value > 0.0 { i } else { j }] += 1;
            }
            first_largest(votes.into_iter())
        }))
    }
}

impl Classifier for OneVersusOne {
    /// Votes become scores per class as in scikit-learn: the votes, plus the sum of the decision
    /// values squeezed into ±1/3 to break ties.
    fn decision_scores(&self, x: &Array2<f64>) -> Result<Array2<f64>> {
        let decisions = self.decide(x)?;
        if self.classes == 2 {
            return Ok(-decisions);
        }
        let mut scores = Array2::zeros((x.nrows(), self.classes));
        for (values, mut score) in decisions.rows().into_iter().zip(scores.rows_mut()) {
            let mut sums = vec![0.0; self.classes];
            for ((i, j), &value) in pairs(self.classes).zip(values) {
                sums[i] += value;
                sums[j] -= value;
                score[if value < 0.0 { j } else { i }] += 1.0;
            }
            score.iter_mut().zip(&sums).for_each(|(score, sum)| {
                *score += sum / (3.0 * (f64::abs(*sum) + 1.0));
            });
        }
        Ok(scores)
    }
}

fn pairs(classes: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..classes).flat_map(move |i| (i + 1..classes).map(move |j| (i, j)))
}
