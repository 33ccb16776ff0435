//! Clusterings, each with the algorithm, start and stopping rule of the other suite.

use kodama::Method;
use linfa::traits::Transformer;
use linfa_clustering::Dbscan;
use ndarray::{Array1, Array2};
use rvp_bench_core::params::read_within;
use rvp_bench_core::{Params, Result};
use serde::Deserialize;

use crate::agglomerative::agglomerate;
use crate::case_params::unknown_algorithm;
use crate::clustering_metrics::NOISE;
use crate::estimator::not_fitted;
use crate::gaussian_mixture::{GaussianMixture, Settings};
use crate::k_means::KMeans;

/// What a benchmark needs of a model, and what some have more.
pub trait ClusteringModel {
    /// Cluster of each of the points x (n, p) it learns from; -1 is noise.
    fn fit_predict(&mut self, x: &Array2<f64>) -> Result<Array1<i64>>;

    /// The model where it can assign other points.
    fn predictor(&self) -> Option<&dyn Predictor> {
        None
    }

    /// The model where it is a density.
    fn density(&self) -> Option<&dyn Density> {
        None
    }
}

/// A clustering that can assign other points.
pub trait Predictor {
    /// Cluster of each of the points x (m, p). Fails before a fit.
    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>>;
}

/// A clustering that is a density.
pub trait Density {
    /// Mean log-likelihood of a point of x (m, p). Fails before a fit.
    fn log_likelihood(&self, x: &Array2<f64>) -> Result<f64>;
}

/// Makes models that are not fitted yet, from their starts (k, p).
pub type NewClustering = Box<dyn Fn(&Array2<f64>) -> Box<dyn ClusteringModel>>;

// --- hyperparameters -----------------------------------------------------------------------------

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct KMeansParams {
    tol: f64,
    max_iter: usize,
}

impl Default for KMeansParams {
    fn default() -> Self {
        Self { tol: 1e-4, max_iter: 300 }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct DbscanParams {
    eps: f64,
    min_samples: usize,
}

impl Default for DbscanParams {
    fn default() -> Self {
        Self { eps: 0.5, min_samples: 5 }
    }
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct AgglomerativeParams {
    linkage: Linkage,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Linkage {
    #[default]
    Ward,
    Complete,
    Average,
    Single,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct GaussianMixtureParams {
    tol: f64,
    max_iter: usize,
    reg_covar: f64,
}

impl Default for GaussianMixtureParams {
    fn default() -> Self {
        Self { tol: 1e-3, max_iter: 100, reg_covar: 1e-6 }
    }
}

// --- by name -------------------------------------------------------------------------------------

const ALGORITHMS: [&str; 4] = ["agglomerative", "dbscan", "gaussian_mixture", "k_means"];

/// Makes models of this algorithm; absent hyperparameters have scikit-learn's defaults.
///
/// Fails for an unknown algorithm or hyperparameter, listing the known ones.
pub fn clustering_model(algorithm: &str, params: &Params) -> Result<NewClustering> {
    Ok(match algorithm {
        "k_means" => {
            let params: KMeansParams = read_within("model", params)?;
            Box::new(move |starts| {
                Box::new(KMeansModel { params, starts: starts.clone(), fitted: None })
            })
        }
        "dbscan" => {
            let params: DbscanParams = read_within("model", params)?;
            Box::new(move |_| Box::new(DbscanModel { params }))
        }
        "agglomerative" => {
            let params: AgglomerativeParams = read_within("model", params)?;
            Box::new(move |starts| {
                Box::new(AgglomerativeModel { params, clusters: starts.nrows() })
            })
        }
        "gaussian_mixture" => {
            let params: GaussianMixtureParams = read_within("model", params)?;
            Box::new(move |starts| {
                Box::new(GaussianMixtureModel { params, starts: starts.clone(), fitted: None })
            })
        }
        _ => return Err(unknown_algorithm(algorithm, &ALGORITHMS)),
    })
}

// --- models --------------------------------------------------------------------------------------

struct KMeansModel {
    params: KMeansParams,
    starts: Array2<f64>,
    fitted: Option<KMeans>,
}

impl ClusteringModel for KMeansModel {
    fn fit_predict(&mut self, x: &Array2<f64>) -> Result<Array1<i64>> {
        let (model, labels) = KMeans::fit(x, &self.starts, self.params.tol, self.params.max_iter)?;
        self.fitted = Some(model);
        Ok(labels)
    }

    fn predictor(&self) -> Option<&dyn Predictor> {
        Some(self)
    }
}

impl Predictor for KMeansModel {
    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>> {
        Ok(self.fitted.as_ref().ok_or_else(not_fitted)?.predict(x))
    }
}

struct DbscanModel {
    params: DbscanParams,
}

impl ClusteringModel for DbscanModel {
    fn fit_predict(&mut self, x: &Array2<f64>) -> Result<Array1<i64>> {
        let params = Dbscan::params(self.params.min_samples).tolerance(self.params.eps);
        let labels = linfa::ParamGuard::check(params)?.transform(x);
        Ok(labels.mapv(|label| label.map_or(NOISE, |cluster| cluster as i64)))
    }
}

struct AgglomerativeModel {
    params: AgglomerativeParams,
    clusters: usize,
}

impl ClusteringModel for AgglomerativeModel {
    fn fit_predict(&mut self, x: &Array2<f64>) -> Result<Array1<i64>> {
        let method = match self.params.linkage {
            Linkage::Ward => Method::Ward,
            Linkage::Complete => Method::Complete,
            Linkage::Average => Method::Average,
            Linkage::Single => Method::Single,
        };
        Ok(agglomerate(x, method, self.clusters))
    }
}

struct GaussianMixtureModel {
    params: GaussianMixtureParams,
    starts: Array2<f64>,
    fitted: Option<GaussianMixture>,
}

impl ClusteringModel for GaussianMixtureModel {
    fn fit_predict(&mut self, x: &Array2<f64>) -> Result<Array1<i64>> {
        let GaussianMixtureParams { tol, max_iter, reg_covar } = self.params;
        let settings = Settings { tol, max_iter, reg_covar };
        let (model, labels) = GaussianMixture::fit(x, &self.starts, &settings)?;
        self.fitted = Some(model);
        Ok(labels)
    }

    fn predictor(&self) -> Option<&dyn Predictor> {
        Some(self)
    }

    fn density(&self) -> Option<&dyn Density> {
        Some(self)
    }
}

impl Predictor for GaussianMixtureModel {
    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>> {
        Ok(self.fitted.as_ref().ok_or_else(not_fitted)?.predict(x))
    }
}

impl Density for GaussianMixtureModel {
    fn log_likelihood(&self, x: &Array2<f64>) -> Result<f64> {
        Ok(self.fitted.as_ref().ok_or_else(not_fitted)?.log_likelihood(x))
    }
}
