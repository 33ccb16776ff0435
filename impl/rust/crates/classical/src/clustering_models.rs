//! Clusterings, each with the algorithm, start and stopping rule of the other suite.

use kodama::{Dendrogram, Method, linkage};
use linfa::traits::Transformer;
use linfa_clustering::Dbscan;
use ndarray::{Array1, Array2};
use rvp_bench_core::{BenchError, Params, Result};
use serde::Deserialize;

use crate::case_params::{parse_model_params, unknown_algorithm};
use crate::clustering_metrics::NOISE;
use crate::gaussian_mixture::{GaussianMixture, Settings};
use crate::k_means::KMeans;

/// What a benchmark needs of a model.
pub trait ClusteringModel {
    /// Cluster of each of the points x (n, p); -1 is noise.
    fn fit_predict(&mut self, x: &Array2<f64>) -> Result<Array1<i64>>;

    /// Can this algorithm assign new points?
    fn can_predict(&self) -> bool {
        false
    }

    /// Cluster of each of the points x (m, p). Fails when the algorithm cannot, or before a fit.
    fn predict(&self, _x: &Array2<f64>) -> Result<Array1<i64>> {
        Err(BenchError::new("this algorithm cannot predict"))
    }

    /// Mean log-likelihood of a point of x (m, p), where the model is a density.
    fn log_likelihood(&self, _x: &Array2<f64>) -> Option<f64> {
        None
    }
}

const ALGORITHMS: [&str; 4] = ["agglomerative", "dbscan", "gaussian_mixture", "k_means"];

/// A model that is not fitted yet; absent hyperparameters have scikit-learn's defaults.
///
/// `starts` are the (k, p) first centres; k is the number of clusters where one is asked for.
/// Fails for an unknown algorithm or hyperparameter, listing the known ones.
pub fn create_clustering_model(
    algorithm: &str,
    params: &Params,
    starts: Array2<f64>,
) -> Result<Box<dyn ClusteringModel>> {
    Ok(match algorithm {
        "k_means" => Box::new(KMeansModel {
            params: parse_model_params(algorithm, params)?,
            starts,
            fitted: None,
        }),
        "dbscan" => Box::new(DbscanModel { params: parse_model_params(algorithm, params)? }),
        "agglomerative" => Box::new(AgglomerativeModel {
            params: parse_model_params(algorithm, params)?,
            clusters: starts.nrows(),
        }),
        "gaussian_mixture" => Box::new(GaussianMixtureModel {
            params: parse_model_params(algorithm, params)?,
            starts,
            fitted: None,
        }),
        _ => return Err(unknown_algorithm(algorithm, &ALGORITHMS)),
    })
}

fn not_fitted() -> BenchError {
    BenchError::new("predict before fit")
}

// --- k_means -----------------------------------------------------------------------------------

#[derive(Deserialize)]
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

    fn can_predict(&self) -> bool {
        true
    }

    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>> {
        Ok(self.fitted.as_ref().ok_or_else(not_fitted)?.predict(x))
    }
}

// --- dbscan ------------------------------------------------------------------------------------

#[derive(Deserialize)]
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

// --- agglomerative -----------------------------------------------------------------------------

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct AgglomerativeParams {
    linkage: Linkage,
}

impl Default for AgglomerativeParams {
    fn default() -> Self {
        Self { linkage: Linkage::Ward }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Linkage {
    Ward,
    Complete,
    Average,
    Single,
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
        let mut distances = condensed_distances(x);
        let dendrogram = linkage(&mut distances, x.nrows(), method);
        Ok(cut(&dendrogram, self.clusters))
    }
}

/// Euclidean distances of all pairs i < j, row by row.
fn condensed_distances(x: &Array2<f64>) -> Vec<f64> {
    let (n, p) = x.dim();
    let x = x.as_standard_layout();
    let values = x.as_slice().expect("standard layout is one slice");
    let row = |i: usize| &values[i * p..(i + 1) * p];
    let mut distances = Vec::with_capacity(n * n.saturating_sub(1) / 2);
    for i in 0..n {
        distances.extend((i + 1..n).map(|j| squared_distance(row(i), row(j)).sqrt()));
    }
    distances
}

/// In four sums, so that one addition need not wait for the last.
fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
    let square = |a: f64, b: f64| (a - b) * (a - b);
    let ((a_fours, a_rest), (b_fours, b_rest)) = (a.as_chunks::<4>(), b.as_chunks::<4>());
    let mut sums = [0.0; 4];
    for (a, b) in a_fours.iter().zip(b_fours) {
        for lane in 0..4 {
            sums[lane] += square(a[lane], b[lane]);
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(&a, &b)| square(a, b)).sum();
    sums.iter().sum::<f64>() + rest
}

/// Labels when all merges but the last `clusters - 1` are made.
fn cut(dendrogram: &Dendrogram<f64>, clusters: usize) -> Array1<i64> {
    let n = dendrogram.observations();
    let merges = n.saturating_sub(clusters.max(1));
    let mut root: Vec<usize> = (0..n + merges).collect();
    for (merge, step) in dendrogram.steps()[..merges].iter().enumerate() {
        root[step.cluster1] = n + merge;
        root[step.cluster2] = n + merge;
    }
    // A merge points at a later one only, so that one backward pass finds every root.
    for node in (0..n + merges).rev() {
        root[node] = root[root[node]];
    }
    (0..n).map(|point| root[point] as i64).collect()
}

// --- gaussian_mixture --------------------------------------------------------------------------

#[derive(Deserialize)]
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

    fn can_predict(&self) -> bool {
        true
    }

    fn predict(&self, x: &Array2<f64>) -> Result<Array1<i64>> {
        Ok(self.fitted.as_ref().ok_or_else(not_fitted)?.predict(x))
    }

    fn log_likelihood(&self, x: &Array2<f64>) -> Option<f64> {
        self.fitted.as_ref().map(|model| model.log_likelihood(x))
    }
}
