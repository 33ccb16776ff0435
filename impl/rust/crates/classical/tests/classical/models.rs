//! The three factories, and what the models answer on problems with a known solution.

use ndarray::{Array1, Array2, array};
use rvp_bench_classical::calibration::{CalibratedClassifier, Sigmoid};
use rvp_bench_classical::clustering_models::clustering_model;
use rvp_bench_classical::k_means::KMeans;
use rvp_bench_classical::regression_models::regression_model;
use rvp_bench_classical::svm_models::{SvmModel, svm_model};
use rvp_bench_core::Params;
use rvp_bench_core::data::uniform;
use serde_json::json;

use crate::support::{assert_close, assert_fails, params};

#[test]
fn unknown_names_list_the_known_ones() {
    let (none, wrong) = (Params::new(), params(json!({ "alhpa": 1.0 })));
    let regression = |name: &str, model: &Params| regression_model(name, model).map(|_| ());
    let svm = |name: &str, model: &Params| svm_model(name, model).map(|_| ());
    let clustering = |name: &str, model: &Params| clustering_model(name, model).map(|_| ());
    type Create<'a> = &'a dyn Fn(&str, &Params) -> rvp_bench_core::Result<()>;
    let families: [(Create, [(&str, &str); 4]); 3] = [
        (
            &regression,
            [
                ("elastic_net", "l1_ratio"),
                ("lasso", "tol"),
                ("linear", "known: "),
                ("ridge", "alpha"),
            ],
        ),
        (
            &svm,
            [("linear_svc", "max_iter"), ("nu_svc", "nu"), ("svc", "gamma"), ("svr", "epsilon")],
        ),
        (
            &clustering,
            [
                ("agglomerative", "linkage"),
                ("dbscan", "min_samples"),
                ("gaussian_mixture", "reg_covar"),
                ("k_means", "max_iter"),
            ],
        ),
    ];
    for (create, algorithms) in families {
        let known = algorithms.map(|(name, _)| name).join(", ");
        assert_fails(create("perceptron", &none), &format!("known: {known}"));
        for (algorithm, parameter) in algorithms {
            assert_fails(create(algorithm, &wrong), "parameter model.alhpa is unknown; known: ");
            assert_fails(create(algorithm, &wrong), parameter);
            assert!(create(algorithm, &none).is_ok(), "{algorithm}");
        }
    }
}

#[test]
fn ridge_shrinks_by_the_closed_form_and_leaves_the_intercept() {
    let (x, y) = (array![[1.0], [2.0], [3.0]], array![10.0, 12.0, 14.0]);
    let mut model = regression_model("ridge", &params(json!({ "alpha": 2.0 }))).unwrap()();
    model.fit(&x, &y).unwrap();
    // centred: x'x = 2, x'y = 4, so w = 4 / (2 + 2) = 1, and the mean of y is kept at the mean of x
    let found = model.predict(&array![[2.0], [5.0]]).unwrap();
    assert_close(found[0], 12.0, "at the mean");
    assert_close(found[1], 15.0, "off the mean");
}

#[test]
fn lasso_is_the_soft_threshold_whatever_the_mean_of_x() {
    let (x, y) = (array![[101.0], [102.0], [103.0]], array![10.0, 12.0, 14.0]);
    let mut model = regression_model("lasso", &params(json!({ "alpha": 0.5 }))).unwrap()();
    model.fit(&x, &y).unwrap();
    // centred: (x'y - n alpha) / x'x = (4 - 1.5) / 2 = 1.25
    let found = model.predict(&array![[102.0], [103.0]]).unwrap();
    assert_close(found[0], 12.0, "at the mean");
    assert_close(found[1], 13.25, "off the mean");
}

#[test]
fn probabilities_come_from_rows_a_model_did_not_see() {
    // Classes are noise, and the machine learns them by heart: its own rows would say 0 and 1.
    let x = Array2::from_shape_vec((60, 2), uniform(3, 120, 0)).unwrap();
    let y = Array1::from_shape_fn(60, |row| (row as i64 / 5) % 2);
    let folds = Array1::from_shape_fn(60, |row| row as i64 % 5);
    let model = params(json!({ "C": 1000.0, "gamma": 100.0 }));
    let SvmModel::Classifier(new_model) = svm_model("svc", &model).unwrap() else {
        panic!("svc is a classifier")
    };
    let calibrated = CalibratedClassifier::fit(&new_model, &x, &y, &folds).unwrap();
    let probabilities = calibrated.predict_proba(&x).unwrap();
    assert_eq!(probabilities.dim(), (60, 2));
    probabilities.rows().into_iter().for_each(|row| assert_close(row.sum(), 1.0, "row"));
    let mut alone = new_model();
    alone.fit(&x, &y).unwrap();
    assert_eq!(alone.predict(&x).unwrap(), y);
    assert!(probabilities.iter().all(|p| (p - 0.5).abs() < 0.3), "{probabilities}");
}

#[test]
fn the_sigmoid_is_stationary_for_its_likelihood() {
    // The gradient of the log-likelihood by a, b vanishes: checked on the probabilities themselves.
    let scores = array![-2.0, -1.0, -0.5, 0.1, 0.3, 1.0, 2.5];
    let positive = array![false, false, true, false, true, true, true];
    let sigmoid = Sigmoid::fit(scores.view(), positive.view()).unwrap();
    let target = |positive: bool| if positive { 5.0 / 6.0 } else { 1.0 / 5.0 };
    let errors: Vec<f64> =
        scores.iter().zip(&positive).map(|(&s, &p)| sigmoid.at(s) - target(p)).collect();
    assert!(errors.iter().sum::<f64>().abs() < 1e-9, "by b");
    let by_a: f64 = errors.iter().zip(&scores).map(|(error, score)| error * score).sum();
    assert!(by_a.abs() < 1e-9, "by a");
    assert!(sigmoid.at(2.0) > sigmoid.at(-2.0));
}

#[test]
fn a_cluster_that_runs_empty_is_an_error() {
    let x = array![[0.0], [1.0], [2.0]];
    let starts = array![[1.0], [50.0]];
    assert_fails(KMeans::fit(&x, &starts, 1e-4, 10), "cluster 1 ran empty");
}

#[test]
fn predict_before_fit_is_an_error_in_every_family() {
    let (x, none) = (array![[0.0, 1.0]], Params::new());
    for algorithm in ["linear", "ridge", "lasso", "elastic_net"] {
        let model = regression_model(algorithm, &none).unwrap()();
        assert_fails(model.predict(&x), "before fit");
    }
    for algorithm in ["svc", "nu_svc", "linear_svc", "svr"] {
        match svm_model(algorithm, &none).unwrap() {
            SvmModel::Classifier(new_model) => assert_fails(new_model().predict(&x), "before fit"),
            SvmModel::Regressor(new_model) => assert_fails(new_model().predict(&x), "before fit"),
        }
    }
    for algorithm in ["k_means", "gaussian_mixture"] {
        let model = clustering_model(algorithm, &none).unwrap()(&Array2::eye(2));
        assert_fails(model.predictor().unwrap().predict(&x), "before fit");
    }
}

#[test]
fn only_models_that_can_assign_points_are_predictors() {
    for (algorithm, assigns, density) in [
        ("k_means", true, false),
        ("gaussian_mixture", true, true),
        ("dbscan", false, false),
        ("agglomerative", false, false),
    ] {
        let model = clustering_model(algorithm, &Params::new()).unwrap()(&Array2::eye(2));
        assert_eq!(model.predictor().is_some(), assigns, "{algorithm}");
        assert_eq!(model.density().is_some(), density, "{algorithm}");
    }
}
