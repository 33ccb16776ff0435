//! How good a clustering is. Both suites compute the same numbers from the same labels.
//!
//! linfa's silhouette is not used: it answers 1 for a singleton, where the definition says 0, and
//! the other two indices it lacks (docs/bias.md).

use std::collections::{BTreeMap, HashMap};

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis};
use rvp_bench_core::{BenchError, Result};
use sha2::{Digest, Sha256};

/// The label of a point that belongs to no cluster.
pub const NOISE: i64 = -1;

/// Quality from the points and their labels alone.
#[derive(Debug, Clone, PartialEq)]
pub struct ClusteringMetrics {
    /// Rousseeuw (1987)
    pub silhouette: f64,
    /// Caliński, Harabasz (1974)
    pub calinski_harabasz: f64,
    /// Davies, Bouldin (1979)
    pub davies_bouldin: f64,
    /// Sum of squared distances to the mean of the own cluster.
    pub inertia: f64,
}

impl ClusteringMetrics {
    /// Each metric with its name, in the order of the fields.
    pub fn named(&self) -> [(&'static str, f64); 4] {
        [
            ("silhouette", self.silhouette),
            ("calinski_harabasz", self.calinski_harabasz),
            ("davies_bouldin", self.davies_bouldin),
            ("inertia", self.inertia),
        ]
    }
}

/// All clustering metrics of (n, p) points and their (n,) labels; noise (-1) is left out.
///
/// Fails when lengths differ, or when the points left are not in 2 to n - 1 clusters.
pub fn clustering_metrics(
    x: ArrayView2<f64>,
    labels: ArrayView1<i64>,
) -> Result<ClusteringMetrics> {
    if x.nrows() != labels.len() {
        let message = format!("{} points, but {} labels", x.nrows(), labels.len());
        return Err(BenchError::new(message));
    }
    let kept: Vec<usize> = (0..labels.len()).filter(|&row| labels[row] != NOISE).collect();
    let x = x.select(Axis(0), &kept);
    let (clusters, sizes) = dense_labels(&kept, labels);
    if sizes.len() < 2 || sizes.len() >= x.nrows() {
        let (k, n) = (sizes.len(), x.nrows());
        let message = format!("{k} clusters of {n} points: quality needs 2 to n - 1 clusters");
        return Err(BenchError::new(message));
    }
    let means = cluster_means(&x, &clusters, &sizes);
    let (n, k) = (x.nrows() as f64, sizes.len() as f64);
    let own: Vec<f64> =
        (0..x.nrows()).map(|row| squared_distance(x.row(row), means.row(clusters[row]))).collect();
    let inertia = own.iter().sum::<f64>();
    let centre = x.mean_axis(Axis(0)).expect("there are points");
    let between: f64 =
        (0..sizes.len()).map(|c| sizes[c] * squared_distance(means.row(c), centre.view())).sum();
    Ok(ClusteringMetrics {
        silhouette: silhouette(&x, &clusters, &sizes),
        calinski_harabasz: if inertia == 0.0 {
            1.0
        } else {
            between * (n - k) / (inertia * (k - 1.0))
        },
        davies_bouldin: davies_bouldin(&means, &clusters, &sizes, &own),
        inertia,
    })
}

/// Agreement with known classes, whatever the clusters are called (Hubert, Arabie 1985).
///
/// Fails when lengths differ, or without points.
pub fn adjusted_rand_index(classes: ArrayView1<i64>, labels: ArrayView1<i64>) -> Result<f64> {
    if classes.len() != labels.len() || labels.is_empty() {
        return Err(BenchError::new(format!(
            "adjusted Rand index of {} classes, {} labels",
            classes.len(),
            labels.len()
        )));
    }
    let pairs = |count: f64| count * (count - 1.0) / 2.0;
    let pairs_within = |groups: HashMap<(i64, i64), f64>| groups.into_values().map(pairs).sum();
    let both: f64 = pairs_within(counts(classes.iter().copied().zip(labels.iter().copied())));
    let in_classes: f64 = pairs_within(counts(classes.iter().map(|&class| (class, 0))));
    let in_labels: f64 = pairs_within(counts(labels.iter().map(|&label| (0, label))));
    let all = pairs(labels.len() as f64);
    if in_classes == in_labels && (in_classes == 0.0 || in_classes == all) {
        return Ok(1.0); // both all together, or both all apart
    }
    let expected = in_classes * in_labels / all;
    Ok((both - expected) / ((in_classes + in_labels) / 2.0 - expected))
}

/// SHA-256 of the partition: clusters renamed 0, 1, … as they first appear, noise kept -1.
///
/// Equal digests mean the same partition, whatever the clusters were called.
pub fn partition_digest(labels: ArrayView1<i64>) -> String {
    let mut names = HashMap::from([(NOISE, NOISE)]);
    let mut hash = Sha256::new();
    for &label in labels {
        let next = names.len() as i64 - 1;
        hash.update(names.entry(label).or_insert(next).to_le_bytes());
    }
    format!("{:x}", hash.finalize())
}

// --- parts -------------------------------------------------------------------------------------

/// Labels of the kept rows as 0..k-1 in sorted order, and the size of each cluster.
fn dense_labels(kept: &[usize], labels: ArrayView1<i64>) -> (Vec<usize>, Vec<f64>) {
    let mut names: BTreeMap<i64, usize> = kept.iter().map(|&row| (labels[row], 0)).collect();
    names.values_mut().enumerate().for_each(|(index, name)| *name = index);
    let clusters: Vec<usize> = kept.iter().map(|&row| names[&labels[row]]).collect();
    let mut sizes = vec![0.0; names.len()];
    clusters.iter().for_each(|&cluster| sizes[cluster] += 1.0);
    (clusters, sizes)
}

fn cluster_means(x: &Array2<f64>, clusters: &[usize], sizes: &[f64]) -> Array2<f64> {
    let mut means = Array2::zeros((sizes.len(), x.ncols()));
    for (point, &cluster) in x.rows().into_iter().zip(clusters) {
        let mut mean = means.row_mut(cluster);
        mean += &point;
    }
    means / Array1::from(sizes.to_vec()).insert_axis(Axis(1))
}

/// Mean over the points of (b - a) / max(a, b): a is the mean distance to the own cluster, b to
/// the nearest other one; 0 for a cluster of one.
fn silhouette(x: &Array2<f64>, clusters: &[usize], sizes: &[f64]) -> f64 {
    let mut to_clusters = Array2::<f64>::zeros((x.nrows(), sizes.len()));
    for i in 0..x.nrows() {
        for j in 0..i {
            let distance = squared_distance(x.row(i), x.row(j)).sqrt();
            to_clusters[(i, clusters[j])] += distance;
            to_clusters[(j, clusters[i])] += distance;
        }
    }
    let of_point = |(i, distances): (usize, ArrayView1<f64>)| {
        let own = clusters[i];
        if sizes[own] == 1.0 {
            return 0.0;
        }
        let within = distances[own] / (sizes[own] - 1.0);
        let others = (0..sizes.len()).filter(|&cluster| cluster != own);
        let nearest = others.map(|c| distances[c] / sizes[c]).fold(f64::INFINITY, f64::min);
        let largest = within.max(nearest);
        if largest == 0.0 { 0.0 } else { (nearest - within) / largest }
    };
    to_clusters.rows().into_iter().enumerate().map(of_point).sum::<f64>() / x.nrows() as f64
}

/// Mean over the clusters of the worst (s_i + s_j) / d_ij: s is the mean distance to the own mean,
/// d the distance of the means.
fn davies_bouldin(means: &Array2<f64>, clusters: &[usize], sizes: &[f64], own: &[f64]) -> f64 {
    let mut spread = vec![0.0; sizes.len()];
    clusters.iter().zip(own).for_each(|(&cluster, squared)| spread[cluster] += squared.sqrt());
    spread.iter_mut().zip(sizes).for_each(|(sum, size)| *sum /= size);
    let worst = |i: usize| {
        let others = (0..sizes.len()).filter(|&j| j != i);
        let similarity = others.map(|j| {
            let apart = squared_distance(means.row(i), means.row(j)).sqrt();
            // Two means in one place: scikit-learn takes their distance as infinite.
            if apart == 0.0 { 0.0 } else { (spread[i] + spread[j]) / apart }
        });
        similarity.fold(0.0, f64::max)
    };
    (0..sizes.len()).map(worst).sum::<f64>() / sizes.len() as f64
}

fn squared_distance(a: ArrayView1<f64>, b: ArrayView1<f64>) -> f64 {
    a.iter().zip(&b).map(|(a, b)| (a - b) * (a - b)).sum()
}

fn counts(keys: impl Iterator<Item = (i64, i64)>) -> HashMap<(i64, i64), f64> {
    let mut counts = HashMap::new();
    keys.for_each(|key| *counts.entry(key).or_insert(0.0) += 1.0);
    counts
}
