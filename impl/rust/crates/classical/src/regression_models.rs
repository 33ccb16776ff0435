//! Linear models, each with the solver that the other suite has as well.
//!
//! All fit an intercept. Names and objectives are scikit-learn's:
//!   ridge       ||y - Xw||² + alpha ||w||²
//!   lasso       1/(2n) ||y - Xw||² + alpha ||w||₁
//!   elastic_net 1/(2n) ||y - Xw||² + alpha l1_ratio ||w||₁ + alpha (1 - l1_ratio)/2 ||w||²

use linfa::dataset::DatasetBase;
use linfa::traits::Fit;
use linfa_elasticnet::ElasticNet;
use linfa_linalg::cholesky::SolveC;
use linfa_linear::LinearRegression;
use ndarray::{Array1, Array2, Axis, ShapeBuilder};
use rvp_bench_core::params::read_within;
use rvp_bench_core::{BenchError, Params, Result};
use serde::Deserialize;

use crate::case_params::unknown_algorithm;
use crate::estimator::{Model, NewModel, not_fitted};

// --- hyperparameters ---------------------------------------------------------------------------

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinearParams {}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RidgeParams {
    alpha: f64,
}

impl Default for RidgeParams {
    fn default() -> Self {
        Self { alpha: 1.0 }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LassoParams {
    alpha: f64,
    tol: f64,
    max_iter: u32,
}

impl Default for LassoParams {
    fn default() -> Self {
        Self { alpha: 1.0, tol: 1e-4, max_iter: 1000 }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ElasticNetParams {
    alpha: f64,
    l1_ratio: f64,
    tol: f64,
    max_iter: u32,
}

impl Default for ElasticNetParams {
    fn default() -> Self {
        Self { alpha: 1.0, l1_ratio: 0.5, tol: 1e-4, max_iter: 1000 }
    }
}

// --- by name -------------------------------------------------------------------------------------

const ALGORITHMS: [&str; 4] = ["elastic_net", "lasso", "linear", "ridge"];

/// Makes models of this algorithm; absent hyperparameters have scikit-learn's defaults.
///
/// Fails for an unknown algorithm or hyperparameter, listing the known ones.
pub fn regression_model(algorithm: &str, params: &Params) -> Result<NewModel<dyn Model<f64>>> {
    let solver = match algorithm {
        "linear" => {
            let LinearParams {} = read_within("model", params)?;
            Solver::LeastSquares
        }
        "ridge" => Solver::Ridge(read_within("model", params)?),
        "lasso" => {
            let LassoParams { alpha, tol, max_iter } = read_within("model", params)?;
            Solver::ElasticNet(ElasticNetParams { alpha, l1_ratio: 1.0, tol, max_iter })
        }
        "elastic_net" => Solver::ElasticNet(read_within("model", params)?),
        _ => return Err(unknown_algorithm(algorithm, &ALGORITHMS)),
    };
    Ok(Box::new(move || Box::new(LinearModel { solver, fitted: None })))
}

// --- solvers -----------------------------------------------------------------------------------

#[derive(Clone, Copy)]
enum Solver {
    LeastSquares,
    Ridge(RidgeParams),
    ElasticNet(ElasticNetParams),
}

struct LinearModel {
    solver: Solver,
    /// Coefficients and intercept.
    fitted: Option<(Array1<f64>, f64)>,
}

impl Model<f64> for LinearModel {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<f64>) -> Result<()> {
        self.fitted = Some(match &self.solver {
            Solver::LeastSquares => least_squares(x, y)?,
            Solver::Ridge(params) => fit_ridge(x, y, params.alpha)?,
            Solver::ElasticNet(params) => centred(x, y, |x, y| elastic_net(x, y, params))?,
        });
        Ok(())
    }

    fn predict(&self, x: &Array2<f64>) -> Result<Array1<f64>> {
        let (coefficients, intercept) = self.fitted.as_ref().ok_or_else(not_fitted)?;
        Ok(x.dot(coefficients) + *intercept)
    }
}

fn least_squares(x: &Array2<f64>, y: &Array1<f64>) -> Result<(Array1<f64>, f64)> {
    let model = LinearRegression::new().fit(&DatasetBase::new(x.view(), y.view()))?;
    Ok((model.params().clone(), model.intercept()))
}

/// Coefficients on centred data, and the intercept that undoes the centring. linfa's coordinate
/// descent centres y alone, which is wrong whenever a column of x has another mean than 0.
///
/// The centred copy is in Fortran order: solvers walk columns.
fn centred(
    x: &Array2<f64>,
    y: &Array1<f64>,
    solve: impl FnOnce(Array2<f64>, Array1<f64>) -> Result<Array1<f64>>,
) -> Result<(Array1<f64>, f64)> {
    let empty = || BenchError::new("cannot fit without samples");
    let x_mean = x.mean_axis(Axis(0)).ok_or_else(empty)?;
    let y_mean = y.mean().ok_or_else(empty)?;
    let mut x_centred = Array2::zeros(x.dim().f());
    x_centred.assign(x);
    x_centred -= &x_mean;
    let coefficients = solve(x_centred, y - y_mean)?;
    let intercept = y_mean - x_mean.dot(&coefficients);
    Ok((coefficients, intercept))
}

/// The normal equations by Cholesky: scikit-learn's `solver="cholesky"`. Coefficients and intercept.
pub fn fit_ridge(x: &Array2<f64>, y: &Array1<f64>, alpha: f64) -> Result<(Array1<f64>, f64)> {
    centred(x, y, |x, y| {
        let mut gram = x.t().dot(&x);
        gram.diag_mut().mapv_inplace(|value| value + alpha);
        let right = x.t().dot(&y).insert_axis(Axis(1));
        Ok(gram.solvec(&right)?.remove_axis(Axis(1)))
    })
}

/// Cyclic coordinate descent, stopped by the duality gap.
fn elastic_net(x: Array2<f64>, y: Array1<f64>, params: &ElasticNetParams) -> Result<Array1<f64>> {
    let model = ElasticNet::params()
        .penalty(params.alpha)
        .l1_ratio(params.l1_ratio)
        .tolerance(params.tol)
        .max_iterations(params.max_iter)
        .with_intercept(false)
        .fit(&DatasetBase::new(x, y))?;
    Ok(model.hyperplane().clone())
}
