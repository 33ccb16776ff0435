//! The table of benchmarks, and where fixtures are looked for.

use std::fs;
use std::path::PathBuf;

use rvp_bench_core::{BenchError, Benchmark, Context, Params, Registry, Result};

use crate::support::message_of;

fn context(fixtures: Option<PathBuf>) -> Context {
    Context {
        seed: 1,
        device: "cpu".into(),
        dtype: "float32".into(),
        threads: 1,
        benchmarks: "benchmarks".into(),
        fixtures,
    }
}

fn broken(_: &Params, _: &Context) -> Result<Box<dyn Benchmark>> {
    Err(BenchError::new("the toy is broken"))
}

#[test]
fn names_are_sorted_and_an_unknown_one_lists_them() {
    let registry = Registry::default().register("toys/kite", broken).register("toys/ball", broken);
    assert_eq!(registry.names(), ["toys/ball", "toys/kite"]);
    let create = |name| message_of(registry.create(name, &Params::new(), &context(None)));
    assert_eq!(create("toys/doll"), "unknown benchmark \"toys/doll\"; known: toys/ball, toys/kite");
    assert_eq!(create("toys/kite"), "the toy is broken");
}

#[test]
#[should_panic(expected = "toys/ball is registered twice")]
fn a_name_is_taken_once() {
    let _ = Registry::default().register("toys/ball", broken).register("toys/ball", broken);
}

#[test]
fn a_missing_fixture_is_an_error() {
    let folder = std::env::temp_dir().join(format!("rvp-core-fixture-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("weights"), "").unwrap();
    let found = context(Some(folder.clone())).fixture("weights").unwrap();
    let other = message_of(context(Some(folder.clone())).fixture("other"));
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(found, folder.join("weights"));
    assert!(other.starts_with("fixture other is missing"), "{other}");
    assert!(message_of(context(None).fixture("weights")).contains("names no fixtures folder"));
}
