//! Support vector machines, each with the objective and stopping rule of the other suite.

use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::{BenchError, Params, Result};
use serde::Deserialize;

use crate::case_params::{parse_model_params, unknown_algorithm};
use crate::kernel_machine::{Kernel, KernelMachine, KernelName, Problem, solve};
use crate::linear_svc;
use crate::regression_models::RegressionModel;

/// What a benchmark needs of a classifier.
pub trait Classifier {
    /// Learn from x (n, p) and classes y (n,), 0..k-1.
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<i64>) -> Result<()>;

    /// Classes (m,) for x (m, p).
    fn predict(&self, x: &Array2<f64>) -> Array1<i64>;

    /// Score of class 1 (m, 1), or of each class (m, k); higher is more likely.
    fn decision_scores(&self, x: &Array2<f64>) -> Array2<f64>;
}

/// A model of this family.
pub enum SvmModel {
    /// Answers with classes.
    Classifier(Box<dyn Classifier>),
    /// Answers with numbers.
    Regressor(Box<dyn RegressionModel>),
}

// kernel is rbf: exp(-gamma |a - b|²), or linear; gamma defaults to 1/p, which is scikit-learn's
// "auto". Several classes: svc and nu_svc vote one against one, linear_svc takes the largest of
// one against the rest. linear_svc has the squared hinge loss and a penalised intercept.
const ALGORITHMS: [&str; 4] = ["linear_svc", "nu_svc", "svc", "svr"];

/// A model that is not fitted yet; absent hyperparameters have scikit-learn's defaults, but for
/// gamma.
///
/// Fails for an unknown algorithm or hyperparameter, listing the known ones.
pub fn create_svm_model(algorithm: &str, params: &Params) -> Result<SvmModel> {
    Ok(match algorithm {
        "svc" => {
            let SvcParams { c, kernel, gamma, tol } = parse_model_params(algorithm, params)?;
            SvmModel::Classifier(Box::new(OneVersusOne::new(Bound::C(c), kernel, gamma, tol)))
        }
        "nu_svc" => {
            let NuSvcParams { nu, kernel, gamma, tol } = parse_model_params(algorithm, params)?;
            SvmModel::Classifier(Box::new(OneVersusOne::new(Bound::Nu(nu), kernel, gamma, tol)))
        }
        "linear_svc" => SvmModel::Classifier(Box::new(LinearSvc {
            params: parse_model_params(algorithm, params)?,
            weights: Array2::zeros((1, 1)),
        })),
        "svr" => SvmModel::Regressor(Box::new(Svr {
            params: parse_model_params(algorithm, params)?,
            machine: None,
        })),
        _ => return Err(unknown_algorithm(algorithm, &ALGORITHMS)),
    })
}

impl SvmModel {
    /// The classifier. Fails for a regressor.
    pub fn classifier(self) -> Result<Box<dyn Classifier>> {
        match self {
            Self::Classifier(model) => Ok(model),
            Self::Regressor(_) => Err(BenchError::new("a regressor has no classes")),
        }
    }

    /// The regressor. Fails for a classifier.
    pub fn regressor(self) -> Result<Box<dyn RegressionModel>> {
        match self {
            Self::Regressor(model) => Ok(model),
            Self::Classifier(_) => Err(BenchError::new("a classifier is no regressor")),
        }
    }
}

// --- hyperparameters ---------------------------------------------------------------------------

#[derive(Deserialize)]
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

#[derive(Deserialize)]
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

#[derive(Deserialize)]
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

#[derive(Deserialize)]
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

// --- svc, nu_svc -------------------------------------------------------------------------------

enum Bound {
    C(f64),
    Nu(f64),
}

/// One binary machine for each pair of classes i < j, in that order; positive values say i.
struct OneVersusOne {
    bound: Bound,
    kernel: KernelName,
    gamma: Option<f64>,
    tol: f64,
    classes: usize,
    machine: Option<KernelMachine>,
}

impl OneVersusOne {
    fn new(bound: Bound, kernel: KernelName, gamma: Option<f64>, tol: f64) -> Self {
        Self { bound, kernel, gamma, tol, classes: 0, machine: None }
    }

    fn decide(&self, x: &Array2<f64>) -> Array2<f64> {
        self.machine.as_ref().expect("the benchmark fits before it predicts").decide(x)
    }
}

impl Classifier for OneVersusOne {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<i64>) -> Result<()> {
        let kernel = Kernel::new(self.kernel, self.gamma, x.ncols());
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

    fn predict(&self, x: &Array2<f64>) -> Array1<i64> {
        let decisions = self.decide(x);
        decisions.map_axis(Axis(1), |row| {
            let mut votes = vec![0; self.classes];
            for ((i, j), &value) in pairs(self.classes).zip(row) {
                votes[if value > 0.0 { i } else { j }] += 1;
            }
            first_largest(votes.into_iter())
        })
    }

    /// Votes become scores per class as in scikit-learn: the votes, plus the sum of the decision
    /// values squeezed into ±1/3 to break ties.
    fn decision_scores(&self, x: &Array2<f64>) -> Array2<f64> {
        let decisions = self.decide(x);
        if self.classes == 2 {
            return -decisions;
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
        scores
    }
}

fn pairs(classes: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..classes).flat_map(move |i| (i + 1..classes).map(move |j| (i, j)))
}

// --- linear_svc --------------------------------------------------------------------------------

/// One weight vector for class 1, or one for each class against the rest.
struct LinearSvc {
    params: LinearSvcParams,
    weights: Array2<f64>,
}

impl Classifier for LinearSvc {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<i64>) -> Result<()> {
        let classes = class_count(y)? as i64;
        let positives = if classes == 2 { 1..2 } else { 0..classes };
        let positives: Vec<Array1<bool>> =
            positives.map(|class| y.mapv(|label| label == class)).collect();
        let LinearSvcParams { c, tol, max_iter } = self.params;
        self.weights = linear_svc::fit(x, &positives, c, tol, max_iter);
        Ok(())
    }

    fn predict(&self, x: &Array2<f64>) -> Array1<i64> {
        self.decision_scores(x).map_axis(Axis(1), |row| match row.len() {
            1 => i64::from(row[0] > 0.0),
            _ => first_largest(row.iter().copied()),
        })
    }

    fn decision_scores(&self, x: &Array2<f64>) -> Array2<f64> {
        linear_svc::decide(&self.weights, x)
    }
}

// --- svr ---------------------------------------------------------------------------------------

struct Svr {
    params: SvrParams,
    machine: Option<KernelMachine>,
}

impl RegressionModel for Svr {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<f64>) -> Result<()> {
        let SvrParams { c, epsilon, kernel, gamma, tol } = self.params;
        let kernel = Kernel::new(kernel, gamma, x.ncols());
        let rows: Vec<usize> = (0..x.nrows()).collect();
        let function = solve(x, &rows, &Problem::Svr(y, c, epsilon), kernel, tol)?;
        self.machine = Some(KernelMachine::new(x, kernel, vec![function])?);
        Ok(())
    }

    fn predict(&self, x: &Array2<f64>) -> Array1<f64> {
        let machine = self.machine.as_ref().expect("the benchmark fits before it predicts");
        machine.decide(x).index_axis_move(Axis(1), 0)
    }
}

// --- parts -------------------------------------------------------------------------------------

/// Fails when there are not at least two classes, or one of 0..k-1 has no sample.
fn class_count(y: &Array1<i64>) -> Result<usize> {
    let classes = y.iter().max().map_or(0, |last| last + 1);
    if classes < 2 {
        return Err(BenchError::new("a classifier needs samples of at least two classes"));
    }
    match (0..classes).find(|class| !y.iter().any(|label| label == class)) {
        Some(absent) => Err(BenchError::new(format!("class {absent} has no training sample"))),
        None => Ok(classes as usize),
    }
}

fn first_largest<T: PartialOrd>(values: impl Iterator<Item = T>) -> i64 {
    let largest = values.enumerate().reduce(|best, next| if next.1 > best.1 { next } else { best });
    largest.map_or(0, |(index, _)| index as i64)
}
