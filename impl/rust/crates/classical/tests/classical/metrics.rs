//! Metrics: scikit-learn's numbers, their definitions by brute force, and clear errors.

use ndarray::{Array1, Array2, array};
use proptest::prelude::*;
use rvp_bench_classical::classification_metrics::{classification_metrics, log_loss};
use rvp_bench_classical::clustering_metrics::{
    adjusted_rand_index, clustering_metrics, partition_digest,
};
use rvp_bench_classical::regression_metrics::{r2_score, regression_metrics};
use rvp_bench_core::data::uniform;
use serde_json::Value;

use crate::support::{assert_close, assert_fails, assert_named, floats, labels, matrix, vectors};

fn cases(family: &str) -> impl Iterator<Item = (String, Value)> {
    vectors("metrics")[family].as_object().expect("cases by name").clone().into_iter()
}

// --- the committed vectors ---------------------------------------------------------------------

#[test]
fn regression_equals_scikit_learn() {
    for (name, case) in cases("regression") {
        let (y_true, y_pred) = (floats(&case["y_true"]), floats(&case["y_pred"]));
        let found = regression_metrics(y_true.view(), y_pred.view()).unwrap();
        assert_named(found.named(), &case["expected"], &name);
        let r2 = r2_score(y_true.view(), y_pred.view()).unwrap();
        assert_close(r2, found.r2, &name);
    }
}

#[test]
fn classification_equals_scikit_learn() {
    for (name, case) in cases("classification") {
        let found = classification_metrics(
            labels(&case["y_true"]).view(),
            labels(&case["y_pred"]).view(),
            matrix(&case["scores"]).view(),
        );
        assert_named(found.unwrap().named(), &case["expected"], &name);
    }
}

#[test]
fn log_loss_equals_scikit_learn() {
    for (name, case) in cases("log_loss") {
        let (y_true, rows) = (labels(&case["y_true"]), matrix(&case["probabilities"]));
        let found = log_loss(y_true.view(), rows.view()).unwrap();
        assert_close(found, case["expected"].as_f64().unwrap(), &name);
    }
}

#[test]
fn clustering_equals_scikit_learn() {
    for (name, case) in cases("clustering") {
        let own = labels(&case["labels"]);
        let found = clustering_metrics(matrix(&case["x"]).view(), own.view()).unwrap();
        assert_named(found.named(), &case["expected"], &name);
        let ari = adjusted_rand_index(labels(&case["classes"]).view(), own.view()).unwrap();
        assert_close(ari, case["ari"].as_f64().unwrap(), &name);
    }
}

// --- definitions -------------------------------------------------------------------------------

proptest! {
    #[test]
    fn auc_is_the_share_of_ordered_pairs_ties_half(
        rows in prop::collection::vec((any::<bool>(), -3..=3_i32), 2..30)
    ) {
        let y: Array1<i64> = rows.iter().map(|row| i64::from(row.0)).collect();
        let scores: Array1<f64> = rows.iter().map(|row| f64::from(row.1)).collect();
        prop_assume!(y.sum() > 0 && y.sum() < y.len() as i64);
        let (mut share, mut pairs) = (0.0, 0.0);
        for (up, a) in y.iter().zip(&scores) {
            for (down, b) in y.iter().zip(&scores) {
                if *up == 1 && *down == 0 {
                    pairs += 1.0;
                    share += if a > b { 1.0 } else if a == b { 0.5 } else { 0.0 };
                }
            }
        }
        let column = scores.insert_axis(ndarray::Axis(1));
        let found = classification_metrics(y.view(), y.view(), column.view()).unwrap();
        prop_assert!((found.auc_roc - share / pairs).abs() < 1e-12);
        prop_assert_eq!((found.accuracy, found.f1), (1.0, 1.0));
    }

    #[test]
    fn names_of_clusters_do_not_matter(
        own in prop::collection::vec(0..4_usize, 2..25),
        names in Just([5, 7, 9, 11]).prop_shuffle(),
    ) {
        let old: Array1<i64> = own.iter().map(|&label| label as i64).collect();
        let new: Array1<i64> = own.iter().map(|&label| names[label]).collect();
        prop_assert_eq!(partition_digest(old.view()), partition_digest(new.view()));
        prop_assert_eq!(adjusted_rand_index(old.view(), new.view()).unwrap(), 1.0);
        let x = Array2::from_shape_vec((own.len(), 2), uniform(0, 2 * own.len(), 0)).unwrap();
        match (clustering_metrics(x.view(), old.view()), clustering_metrics(x.view(), new.view())) {
            (Ok(a), Ok(b)) => {
                for ((name, a), (_, b)) in a.named().into_iter().zip(b.named()) {
                    prop_assert!((a - b).abs() <= 1e-9 * a.abs() + 1e-12, "{}: {} {}", name, a, b);
                }
            }
            (a, b) => prop_assert!(a.is_err() && b.is_err()),
        }
    }

    #[test]
    fn moving_one_point_to_a_cluster_of_its_own_changes_the_digest(
        own in prop::collection::vec(0..4_i64, 2..25), place in 0..25_usize
    ) {
        let mut own = own;
        own.extend([0, 1]); // so that no point is alone already
        let place = place % own.len();
        prop_assume!(own.iter().filter(|&&label| label == own[place]).count() > 1);
        let mut moved = own.clone();
        moved[place] = 99;
        let digest = |labels: Vec<i64>| partition_digest(Array1::from(labels).view());
        prop_assert_ne!(digest(own), digest(moved));
    }

    #[test]
    fn a_constant_bias_leaves_the_explained_variance(
        errors in prop::collection::vec(-100.0..100.0_f64, 3..20), bias in -50.0..50.0_f64
    ) {
        let errors = Array1::from(errors);
        prop_assume!(errors.std(0.0) > 1e-3);
        let y = Array1::linspace(0.0, 10.0, errors.len());
        let plain = regression_metrics(y.view(), (&y - &errors).view()).unwrap().named();
        let biased = regression_metrics(y.view(), (&y - &errors - bias).view()).unwrap().named();
        for (plain, biased) in plain.into_iter().zip(biased).skip(4) {
            let limit = 1e-6 * plain.1.abs() + 1e-6;
            prop_assert!((plain.1 - biased.1).abs() <= limit, "{:?} {:?}", plain, biased);
        }
    }
}

// --- errors ------------------------------------------------------------------------------------

#[test]
fn what_is_undefined_is_an_error() {
    let regression =
        |y_true: &[f64], y_pred: &[f64]| regression_metrics(y_true.into(), y_pred.into());
    assert_fails(regression(&[1.0, 2.0], &[1.0]), "2 targets, but 1 predictions");
    assert_fails(regression(&[], &[]), "at least 2 samples, not 0");
    assert_fails(regression(&[1.0], &[1.0]), "at least 2 samples, not 1");
    assert_fails(regression(&[1.0, f64::NAN], &[1.0, 2.0]), "finite");
    assert_fails(regression(&[1.0, 2.0], &[1.0, 2.0]), "residuals are constant");
    assert_fails(regression(&[1.0, 2.0], &[2.0, 3.0]), "residuals are constant");

    let zeros = Array1::<i64>::zeros(3);
    let flat = Array2::<f64>::zeros((3, 1));
    let classify = |y_true: &Array1<i64>, y_pred: &Array1<i64>, scores: &Array2<f64>| {
        classification_metrics(y_true.view(), y_pred.view(), scores.view())
    };
    let none = Array1::zeros(0);
    assert_fails(classify(&zeros, &array![0, 0], &flat), "3 classes, but 2 predictions");
    assert_fails(classify(&none, &none, &Array2::zeros((0, 1))), "at least one sample");
    assert_fails(classify(&zeros, &zeros, &(&flat * f64::NAN)), "finite");
    assert_fails(classify(&zeros, &zeros, &flat), "class 1 has no sample");
    assert_fails(classify(&(&zeros + 2), &zeros, &flat), "outside 0..1");
    assert_fails(log_loss(none.view(), Array2::zeros((0, 2)).view()), "log loss of 0 classes");
    let half = Array2::from_elem((3, 2), 0.5);
    assert_fails(log_loss((&zeros - 1).view(), half.view()), "outside 0..1");

    let x = array![[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]];
    let cluster = |labels: &[i64]| clustering_metrics(x.view(), labels.into());
    assert_fails(cluster(&[0, 0]), "3 points, but 2 labels");
    assert_fails(cluster(&[0, 0, 0]), "1 clusters of 3 points");
    assert_fails(cluster(&[0, 1, 2]), "3 clusters of 3 points");
    assert_fails(cluster(&[-1, -1, -1]), "0 clusters of 0 points");
    assert_fails(adjusted_rand_index(none.view(), none.view()), "0 classes, 0 labels");
}
