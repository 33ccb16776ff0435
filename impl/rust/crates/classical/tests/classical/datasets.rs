//! The committed data: verified, split as promised, and refused when changed.

use std::fs;
use std::num::NonZeroUsize;

use ndarray::{Axis, s};
use rvp_bench_classical::datasets::{load_dataset, table_path};
use rvp_bench_core::Context;
use tempfile::TempDir;

use crate::support::{assert_fails, benchmarks, context};

const CLASSES: [&str; 6] =
    ["iris", "wine", "breast_cancer", "digits", "make_classification", "make_blobs"];
const TARGETS: [&str; 3] = ["boston", "california", "make_regression"];

#[test]
fn every_set_is_standardised_and_has_whole_folds() {
    let check = |name: &str, x: &ndarray::Array2<f64>, folds: &ndarray::Array1<i64>| {
        assert!(x.is_standard_layout(), "{name}");
        assert_eq!(x.nrows(), folds.len(), "{name}");
        let means = x.mean_axis(Axis(0)).unwrap();
        assert!(means.iter().all(|mean| mean.abs() < 1e-6), "{name}: {means}");
        let mut found = folds.to_vec();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, [0, 1, 2, 3, 4], "{name}");
    };
    for name in TARGETS {
        let data = load_dataset::<f64>(&context(), name, None).unwrap();
        check(name, &data.x_train, &data.folds);
        assert_eq!(data.x_test.nrows(), data.y_test.len());
    }
    for name in CLASSES {
        let data = load_dataset::<i64>(&context(), name, None).unwrap();
        check(name, &data.x_train, &data.folds);
        let classes: Vec<i64> = data.starts.iter().map(|&row| data.y_train[row as usize]).collect();
        assert!(classes.iter().enumerate().all(|(index, &class)| index as i64 == class), "{name}");
    }
}

#[test]
fn batches_wrap_around_the_test_rows() {
    let data = load_dataset::<i64>(&context(), "iris", None).unwrap();
    assert_eq!(data.batch(1), data.x_test.slice(s![..1, ..]));
    assert_eq!(data.batch(32).slice(s![30.., ..]), data.x_test.slice(s![..2, ..]));
}

#[test]
fn train_rows_keeps_the_first() {
    let whole = load_dataset::<f64>(&context(), "boston", None).unwrap();
    let part = load_dataset::<f64>(&context(), "boston", NonZeroUsize::new(50)).unwrap();
    assert_eq!(part.x_train, whole.x_train.slice(s![..50, ..]));
    assert_eq!((part.y_train.len(), part.folds.len()), (50, 50));
    assert_eq!(part.x_test.nrows(), whole.x_test.nrows());
}

#[test]
fn first_features_keeps_columns_as_rows_of_their_own() {
    let whole = || load_dataset::<f64>(&context(), "boston", None).unwrap();
    let part = whole().first_features(NonZeroUsize::new(3)).unwrap();
    assert_eq!(part.x_train, whole().x_train.slice(s![.., ..3]));
    assert_eq!(part.x_test, whole().x_test.slice(s![.., ..3]));
    assert!(part.x_train.is_standard_layout() && part.x_test.is_standard_layout());
    assert_fails(
        whole().first_features(NonZeroUsize::new(14)),
        "the data set has 13 features, not 14",
    );
}

#[test]
fn what_cannot_be_loaded_says_why() {
    let classes = |name: &str, rows| load_dataset::<i64>(&context(), name, rows);
    assert_fails(classes("titanic", None), "unknown data set \"titanic\"; known: boston, ");
    assert_fails(classes("iris", NonZeroUsize::new(121)), "iris has 120 training rows, not 121");
    assert_fails(
        load_dataset::<f64>(&context(), "iris", None),
        "iris is for classification, not for regression",
    );
}

#[test]
fn a_changed_byte_is_refused() {
    let root = std::env::temp_dir().join(format!("rvp-classical-{}", std::process::id()));
    let copy = root.join("classical/data");
    fs::create_dir_all(copy.join("iris")).unwrap();
    let data = benchmarks().join("classical/data");
    fs::copy(data.join("manifest.json"), copy.join("manifest.json")).unwrap();
    for entry in fs::read_dir(data.join("iris")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.join("iris").join(path.file_name().unwrap())).unwrap();
    }
    let changed = Context { benchmarks: root.clone(), ..context() };
    assert!(load_dataset::<i64>(&changed, "iris", None).is_ok());
    let file = copy.join("iris/x_test.npy");
    let mut content = fs::read(&file).unwrap();
    *content.last_mut().unwrap() ^= 1;
    fs::write(&file, content).unwrap();
    let result = load_dataset::<i64>(&changed, "iris", None);
    fs::remove_dir_all(root).unwrap();
    assert_fails(result, "x_test.npy has SHA-256");
}

#[test]
fn a_changed_byte_of_a_table_is_refused() {
    let root = TempDir::new().unwrap();
    let copy = root.path().join("classical/data");
    fs::create_dir_all(copy.join("houses")).unwrap();
    let data = benchmarks().join("classical/data");
    for file in ["manifest.json", "houses/houses.csv"] {
        fs::copy(data.join(file), copy.join(file)).unwrap();
    }
    let changed = Context { benchmarks: root.path().to_owned(), ..context() };
    let file = table_path(&changed, "houses").unwrap();
    let mut content = fs::read(&file).unwrap();
    content.push(b'\n');
    fs::write(&file, content).unwrap();
    assert_fails(table_path(&changed, "houses"), "houses.csv has SHA-256");
}
