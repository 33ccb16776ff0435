//! k-fold cross-validation over recorded folds.

use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::Result;

/// Hold each fold out once; answers for the rows of each fold, in row order.
///
/// `fit_predict` learns from the first two arguments and answers for the third; `x` is (n, p), `y`
/// is (n,), `folds` (n,) the fold of each row, 0..k-1.
pub fn cross_validate<Y: Clone, P>(
    mut fit_predict: impl FnMut(&Array2<f64>, &Array1<Y>, &Array2<f64>) -> Result<P>,
    x: &Array2<f64>,
    y: &Array1<Y>,
    folds: &Array1<i64>,
) -> Result<Vec<P>> {
    (0..fold_count(folds))
        .map(|fold| {
            let (training, validation): (Vec<usize>, Vec<usize>) =
                (0..folds.len()).partition(|&row| folds[row] != fold);
            fit_predict(
                &x.select(Axis(0), &training),
                &y.select(Axis(0), &training),
                &x.select(Axis(0), &validation),
            )
        })
        .collect()
}

/// `values` (n,) cut as [`cross_validate`] cuts its answers.
pub fn by_fold<Y: Clone>(values: &Array1<Y>, folds: &Array1<i64>) -> Vec<Array1<Y>> {
    (0..fold_count(folds))
        .map(|fold| {
            let rows: Vec<usize> = (0..folds.len()).filter(|&row| folds[row] == fold).collect();
            values.select(Axis(0), &rows)
        })
        .collect()
}

fn fold_count(folds: &Array1<i64>) -> i64 {
    folds.iter().max().map_or(0, |last| last + 1)
}
