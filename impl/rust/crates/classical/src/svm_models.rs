//! Support vector machines, each with the objective and stopping rule of the other suite.
//!
//! The kernel is rbf: exp(-gamma |a - b|²), or linear; gamma defaults to 1/p, which is
//! scikit-learn's "auto". Several classes: svc and nu_svc vote one against one, linear_svc takes the
//! largest of one against the rest. linear_svc has the squared hinge loss and a penalised intercept.

use ndarray::{Array1, Array2};
use rvp_bench_core::params::read_within;
use rvp_bench_core::{BenchError, Params, Result};
use serde::Deserialize;

use crate::case_params::unknown_algorithm;
use crate::estimator::{Model, NewModel};
use crate::kernel_machine::{KernelChoice, KernelName};
use crate::linear_svc::LinearSvc;
use crate::one_versus_one::{Bound, OneVersusOne};
use crate::svr::Svr;

/// What a benchmark needs of a classifier.
pub trait Classifier: Model<i64> {
    /// Score of class 1 (m, 1), or of each class (m, k); higher is more likely. Fails before a fit.
    fn decision_scores(&self, x: &Array2<f64>) -> Result<Array2<f64>>;
}

/// Makes models of this family.
pub enum SvmModel {
    /// They answer with classes.
    Classifier(NewModel<dyn Classifier>),
    /// They answer with numbers.
    Regressor(NewModel<dyn Model<f64>>),
}

// --- hyperparameters -----------------------------------------------------------------------------

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct SvcParams {
    #[serde(rename = "C")]
    c: f64,
    kernel: KernelName,
    gamma: Option<f64>,
    tol: f64,
}

impl Default for SvcParams {
    fn default() -> Self {
        Self { c: 1.0, kernel: KernelName::Rbf, gamma: None, tol: 1e-3 }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct NuSvcParams {
    nu: f64,
    kernel: KernelName,
    gamma: Option<f64>,
    tol: f64,
}

impl Default for NuSvcParams {
    fn default() -> Self {
        Self { nu: 0.5, kernel: KernelName::Rbf, gamma: None, tol: 1e-3 }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LinearSvcParams {
    #[serde(rename = "C")]
    c: f64,
    tol: f64,
    max_iter: usize,
}

impl Default for LinearSvcParams {
    fn default() -> Self {
        Self { c: 1.0, tol: 1e-4, max_iter: 1000 }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct SvrParams {
    #[serde(rename = "C")]
    c: f64,
    epsilon: f64,
    kernel: KernelName,
    gamma: Option<f64>,
    tol: f64,
}

impl Default for SvrParams {
    fn default() -> Self {
        Self { c: 1.0, epsilon: 0.1, kernel: KernelName::Rbf, gamma: None, tol: 1e-3 }
    }
}

// --- by name -------------------------------------------------------------------------------------

const ALGORITHMS: [&str; 4] = ["linear_svc", "nu_svc", "svc", "svr"];

/// Makes models of this algorithm; absent hyperparameters have scikit-learn's defaults, but for
/// gamma.
///
/// Fails for an unknown algorithm or hyperparameter, listing the known ones.
pub fn svm_model(algorithm: &str, params: &Params) -> Result<SvmModel> {
    Ok(match algorithm {
        "svc" => {
            let SvcParams { c, kernel, gamma, tol } = read_within("model", params)?;
            let kernel = KernelChoice { name: kernel, gamma };
            SvmModel::Classifier(Box::new(move || {
                Box::new(OneVersusOne::new(Bound::C(c), kernel, tol))
            }))
        }
        "nu_svc" => {
            let NuSvcParams { nu, kernel, gamma, tol } = read_within("model", params)?;
            let kernel = KernelChoice { name: kernel, gamma };
            SvmModel::Classifier(Box::new(move || {
                Box::new(OneVersusOne::new(Bound::Nu(nu), kernel, tol))
            }))
        }
        "linear_svc" => {
            let LinearSvcParams { c, tol, max_iter } = read_within("model", params)?;
            SvmModel::Classifier(Box::new(move || Box::new(LinearSvc::new(c, tol, max_iter))))
        }
        "svr" => {
            let SvrParams { c, epsilon, kernel, gamma, tol } = read_within("model", params)?;
            let kernel = KernelChoice { name: kernel, gamma };
            SvmModel::Regressor(Box::new(move || Box::new(Svr::new(c, epsilon, kernel, tol))))
        }
        _ => return Err(unknown_algorithm(algorithm, &ALGORITHMS)),
    })
}

// --- classes -------------------------------------------------------------------------------------

/// Classes 0..k-1 of y (n,). Fails when there are not at least two classes, or one of 0..k-1 has no sample.
pub fn class_count(y: &Array1<i64>) -> Result<usize> {
    let classes = y.iter().max().map_or(0, |last| last + 1);
    if classes < 2 {
        return Err(BenchError::new("a classifier needs samples of at least two classes"));
    }
    match (0..classes).find(|class| !y.iter().any(|label| label == class)) {
        Some(absent) => Err(BenchError::new(format!("class {absent} has no training sample"))),
        None => Ok(classes as usize),
    }
}

/// Index of the largest value, the first of equal ones.
pub fn first_largest<T: PartialOrd>(values: impl Iterator<Item = T>) -> i64 {
    let largest = values.enumerate().reduce(|best, next| if next.1 > best.1 { next } else { best });
    largest.map_or(0, |(index, _)| index as i64)
}
