//! Agglomerative clustering: the two nearest clusters are merged until enough are left.

use kodama::{Dendrogram, Method, linkage};
use ndarray::{Array1, Array2};

/// Labels of the points x (n, p) when `clusters` are left.
pub fn agglomerate(x: &Array2<f64>, method: Method, clusters: usize) -> Array1<i64> {
    let dendrogram = linkage(&mut condensed_distances(x), x.nrows(), method);
    cut(&dendrogram, clusters)
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
