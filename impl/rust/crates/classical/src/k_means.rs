//! Lloyd's algorithm from given centres. linfa's K-Means counts the old centre as one more point of
//! its cluster ("m-k-means"), which is another algorithm with another answer.

use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::{BenchError, Result};

/// Centres that a fit found.
pub struct KMeans {
    centres: Array2<f64>,
}

impl KMeans {
    /// Fit (n, p) points from (k, p) centres; the model, and the cluster of each point.
    ///
    /// Stops as scikit-learn does: when no label changes, or when the squared shift of all centres
    /// is at most `tol` times the mean variance of the features; then the labels are assigned once
    /// more. Fails when a cluster runs empty: scikit-learn would move it, this does not.
    pub fn fit(
        x: &Array2<f64>,
        starts: &Array2<f64>,
        tol: f64,
        max_iter: usize,
    ) -> Result<(Self, Array1<i64>)> {
        let tolerance = tol * x.var_axis(Axis(0), 0.0).mean().unwrap_or(0.0);
        let mut model = Self { centres: starts.clone() };
        let mut labels = Array1::from_elem(x.nrows(), -1);
        for _ in 0..max_iter {
            let assigned = model.predict(x);
            let unchanged = assigned == labels;
            labels = assigned;
            let centres = means(x, &labels, starts.nrows())?;
            let shift = (&centres - &model.centres).mapv(|d| d * d).sum();
            model.centres = centres;
            if unchanged {
                return Ok((model, labels));
            }
            if shift <= tolerance {
                break;
            }
        }
        labels = model.predict(x);
        Ok((model, labels))
    }

    /// Index of the nearest centre of each point (m, p).
    pub fn predict(&self, x: &Array2<f64>) -> Array1<i64> {
        // |x - c|² = |x|² - 2 x·c + |c|², and |x|² does not decide.
        let norms = self.centres.map_axis(Axis(1), |centre| centre.dot(&centre));
        let products = x.dot(&self.centres.t());
        products.map_axis(Axis(1), |products| {
            let mut nearest = (0, f64::INFINITY);
            for (index, (product, norm)) in products.iter().zip(&norms).enumerate() {
                let distance = norm - 2.0 * product;
                if distance < nearest.1 {
                    nearest = (index, distance);
                }
            }
            nearest.0 as i64
        })
    }
}

fn means(x: &Array2<f64>, labels: &Array1<i64>, clusters: usize) -> Result<Array2<f64>> {
    let mut sums = Array2::zeros((clusters, x.ncols()));
    let mut counts = Array1::<f64>::zeros(clusters);
    for (point, &label) in x.rows().into_iter().zip(labels) {
        let mut sum = sums.row_mut(label as usize);
        sum += &point;
        counts[label as usize] += 1.0;
    }
    if let Some(empty) = counts.iter().position(|&count| count == 0.0) {
        return Err(BenchError::with_hint(
            format!("k_means: cluster {empty} ran empty"),
            "choose other starts",
        ));
    }
    Ok(sums / counts.insert_axis(Axis(1)))
}
