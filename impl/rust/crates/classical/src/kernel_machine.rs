//! Decision functions that share their support vectors. linfa's solver finds the coefficients; the
//! evaluation is here, so that a kernel value is computed once for all pairs of classes, as
//! libsvm does.

use linfa::traits::Fit;
use linfa::{DatasetBase, ParamGuard};
use linfa_svm::{Svm, SvmParams};
use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::{BenchError, Result};
use serde::Deserialize;

/// How alike two points are.
#[derive(Debug, Clone, Copy)]
pub enum Kernel {
    /// exp(-gamma |a - b|²)
    Rbf {
        /// Inverse squared width.
        gamma: f64,
    },
    /// a·b
    Linear,
}

/// Name of a kernel in the definition.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KernelName {
    /// See [`Kernel::Rbf`].
    Rbf,
    /// See [`Kernel::Linear`].
    Linear,
}

/// A kernel as the definition names it.
#[derive(Debug, Clone, Copy)]
pub struct KernelChoice {
    /// Which one.
    pub name: KernelName,
    /// Inverse squared width; absent: 1/p.
    pub gamma: Option<f64>,
}

impl KernelChoice {
    /// The kernel for points with `features` columns.
    pub fn of(self, features: usize) -> Kernel {
        match self.name {
            KernelName::Rbf => Kernel::Rbf { gamma: self.gamma.unwrap_or(1.0 / features as f64) },
            KernelName::Linear => Kernel::Linear,
        }
    }
}

impl Kernel {
    /// (m, s): each of x (m, p) with each of y (s, p).
    fn matrix(self, x: &Array2<f64>, y: &Array2<f64>) -> Array2<f64> {
        let mut values = x.dot(&y.t());
        if let Self::Rbf { gamma } = self {
            // |a - b|² = |a|² - 2 a·b + |b|²
            let squares = |points: &Array2<f64>| points.map_axis(Axis(1), |row| row.dot(&row));
            let (x_squares, y_squares) = (squares(x), squares(y));
            for (mut row, x_square) in values.rows_mut().into_iter().zip(&x_squares) {
                row.zip_mut_with(&y_squares, |value, y_square| {
                    *value = (-gamma * (x_square - 2.0 * *value + y_square).max(0.0)).exp();
                });
            }
        }
        values
    }
}

/// Coefficients of one decision function: training row to weight, and the offset.
pub struct Expansion {
    coefficients: Vec<(usize, f64)>,
    rho: f64,
}

/// What linfa's solver is asked for.
pub enum Problem<'a> {
    /// Two classes with upper bound C of each dual variable; true is the positive class.
    SvcC(&'a Array1<bool>, f64),
    /// Two classes with the share nu of support vectors.
    SvcNu(&'a Array1<bool>, f64),
    /// Epsilon-insensitive regression: targets, C, epsilon.
    Svr(&'a Array1<f64>, f64, f64),
}

/// Solve on rows x (n, p), which are `rows` of the training set.
pub fn solve(
    x: &Array2<f64>,
    rows: &[usize],
    problem: &Problem,
    kernel: Kernel,
    tol: f64,
) -> Result<Expansion> {
    let (alpha, rho) = match problem {
        Problem::SvcC(y, c) => {
            let params = with_kernel(Svm::<f64, bool>::params(), kernel, tol);
            let model = params
                .pos_neg_weights(*c, *c)
                .check()?
                .fit(&DatasetBase::new(x.view(), y.view()))?;
            (model.alpha, model.rho)
        }
        Problem::SvcNu(y, nu) => {
            let params = with_kernel(Svm::<f64, bool>::params(), kernel, tol);
            let model =
                params.nu_weight(*nu).check()?.fit(&DatasetBase::new(x.view(), y.view()))?;
            (model.alpha, model.rho)
        }
        Problem::Svr(y, c, epsilon) => {
            let params = with_kernel(Svm::<f64, f64>::params(), kernel, tol);
            let model = params
                .c_svr(*c, Some(*epsilon))
                .check()?
                .fit(&DatasetBase::new(x.view(), y.view()))?;
            (model.alpha, model.rho)
        }
    };
    let coefficients = rows.iter().copied().zip(alpha).filter(|&(_, alpha)| alpha != 0.0).collect();
    Ok(Expansion { coefficients, rho })
}

fn with_kernel<T>(params: SvmParams<f64, T>, kernel: Kernel, tol: f64) -> SvmParams<f64, T> {
    let params = params.eps(tol).shrinking(false);
    match kernel {
        Kernel::Rbf { gamma } => params.gaussian_kernel(1.0 / gamma),
        Kernel::Linear => params.linear_kernel(),
    }
}

/// Decision functions over one set of support vectors.
pub struct KernelMachine {
    kernel: Kernel,
    support: Array2<f64>,
    /// Per function: index into `support` and weight.
    functions: Vec<Expansion>,
}

impl KernelMachine {
    /// Keep the rows of x (n, p) that the functions use.
    pub fn new(x: &Array2<f64>, kernel: Kernel, mut functions: Vec<Expansion>) -> Result<Self> {
        let mut place = vec![None; x.nrows()];
        let mut rows = Vec::new();
        for (row, _) in functions.iter_mut().flat_map(|function| &mut function.coefficients) {
            *row = *place[*row].get_or_insert_with(|| {
                rows.push(*row);
                rows.len() - 1
            });
        }
        if rows.is_empty() {
            return Err(BenchError::new("the fit has no support vector"));
        }
        Ok(Self { kernel, support: x.select(Axis(0), &rows), functions })
    }

    /// (m, functions): values at x (m, p).
    pub fn decide(&self, x: &Array2<f64>) -> Array2<f64> {
        let kernel = self.kernel.matrix(x, &self.support);
        let mut values = Array2::zeros((x.nrows(), self.functions.len()));
        for (similar, mut row) in kernel.rows().into_iter().zip(values.rows_mut()) {
            for (function, value) in self.functions.iter().zip(row.iter_mut()) {
                let terms = function.coefficients.iter();
                let sum: f64 = terms.map(|&(place, weight)| weight * similar[place]).sum();
                *value = sum - function.rho;
            }
        }
        values
    }
}
