//! The pseudo-random stream that both suites share, and arrays from files.

use std::fs;

use ndarray::Array2;
use rvp_bench_core::data::{permutation, split_mix_64, uniform};
use rvp_bench_core::npy::load_array;
use serde::Deserialize;

use crate::support::{message_of, schema};

#[derive(Deserialize)]
struct Vector {
    seed: u64,
    stream: u64,
    split_mix_64: Vec<String>,
    uniform_times_2_53: Vec<u64>,
    permutation: Vec<usize>,
}

#[derive(Deserialize)]
struct Vectors {
    vectors: Vec<Vector>,
}

#[test]
fn the_stream_is_the_published_one() {
    let text = fs::read_to_string(schema().join("vectors/prng.json")).unwrap();
    let Vectors { vectors } = serde_json::from_str(&text).unwrap();
    assert!(!vectors.is_empty());
    for vector in vectors {
        let (seed, stream, count) = (vector.seed, vector.stream, vector.permutation.len());
        let outputs: Vec<String> =
            split_mix_64(seed, count, stream).map(|output| output.to_string()).collect();
        let doubles: Vec<f64> =
            vector.uniform_times_2_53.iter().map(|&bits| bits as f64 / 53_f64.exp2()).collect();
        assert_eq!(outputs, vector.split_mix_64, "{seed} {stream}");
        assert_eq!(uniform(seed, count, stream), doubles, "{seed} {stream}");
        assert_eq!(permutation(seed, count, stream), vector.permutation, "{seed} {stream}");
    }
}

#[test]
fn a_longer_stream_begins_like_a_shorter_one() {
    assert!(split_mix_64(5, 100, 0).take(10).eq(split_mix_64(5, 10, 0)));
}

#[test]
fn a_permutation_holds_every_index_once() {
    let mut order = permutation(3, 1000, 0);
    order.sort_unstable();
    assert!(order.into_iter().eq(0..1000));
}

#[test]
fn arrays_of_another_kind_and_missing_ones_are_errors() {
    let folder = std::env::temp_dir().join(format!("rvp-core-data-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("a.npy");
    ndarray_npy::write_npy(&path, &Array2::<f64>::eye(2)).unwrap();
    let read: Array2<f64> = load_array(&path).unwrap();
    let other = message_of(load_array::<i64, ndarray::Ix2>(&path));
    let missing = message_of(load_array::<f64, ndarray::Ix2>(&folder.join("missing.npy")));
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(read, Array2::<f64>::eye(2));
    assert!(other.starts_with("cannot read ") && other.contains("a.npy"), "{other}");
    assert!(missing.contains("missing.npy"), "{missing}");
}
