//! A definition that says something else than its benchmark takes is told which key, in the words
//! that the Python suite uses (tests/core/test_params.py).

use std::num::NonZeroUsize;

use rvp_bench_core::{BenchError, Params, params};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Paint {
    colour: String,
    #[serde(default = "one")]
    layers: usize,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Sail {
    Silk,
    Paper,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kite {
    sail: Sail,
    width: f64,
    tails: Vec<usize>,
    #[serde(default = "one_string")]
    strings: NonZeroUsize,
    #[serde(default)]
    offset: i64,
    #[serde(default)]
    lit: bool,
    paint: Option<Paint>,
}

fn one() -> usize {
    1
}

fn one_string() -> NonZeroUsize {
    NonZeroUsize::MIN
}

fn kite(changes: Value) -> Result<Kite, BenchError> {
    let good = json!({
        "sail": "silk", "width": 1, "tails": [2, 3], "paint": { "colour": "red" },
    });
    let (Value::Object(mut table), Value::Object(changes)) = (good, changes) else {
        panic!("tables")
    };
    table.extend(changes);
    params::read(&table)
}

#[test]
fn what_fits_is_read_with_its_defaults() {
    let kite = kite(json!({})).unwrap();
    assert_eq!((kite.sail, kite.width, kite.tails), (Sail::Silk, 1.0, vec![2, 3]));
    assert_eq!((kite.strings.get(), kite.offset, kite.lit), (1, 0, false));
    assert_eq!(kite.paint, Some(Paint { colour: "red".into(), layers: 1 }));
}

#[test]
fn what_does_not_fit_names_its_key() {
    for (changes, message) in [
        (
            json!({ "wdith": 2.0 }),
            "wdith is unknown; known: lit, offset, paint, sail, strings, tails, width",
        ),
        (json!({ "paint": { "color": "red" } }), "paint.color is unknown; known: colour, layers"),
        (json!({ "paint": {} }), "paint.colour is missing"),
        (json!({ "width": "2" }), r#"width is "2", expected a number"#),
        (json!({ "width": null }), "width is null, expected a number"),
        (json!({ "sail": "iron" }), r#"sail is "iron", expected one of paper, silk"#),
        (json!({ "tails": 2 }), "tails is 2, expected a list"),
        (json!({ "tails": [2, "3"] }), r#"tails[1] is "3", expected a whole number, at least 0"#),
        (json!({ "tails": [-1] }), "tails[0] is -1, expected a whole number, at least 0"),
        (json!({ "strings": 0 }), "strings is 0, expected a whole number, at least 1"),
        (json!({ "offset": 0.5 }), "offset is 0.5, expected a whole number"),
        (json!({ "lit": "false" }), r#"lit is "false", expected true or false"#),
        (json!({ "lit": 1 }), "lit is 1, expected true or false"),
        (json!({ "paint": "red" }), r#"paint is "red", expected a table"#),
        (json!({ "paint": { "colour": 1 } }), "paint.colour is 1, expected a text"),
    ] {
        let error = kite(changes).unwrap_err();
        assert_eq!(error.to_string(), format!("parameter {message}"));
        assert!(error.source().is_some(), "{message}: the reader's own error is kept");
    }
}

#[test]
fn a_missing_key_is_named() {
    let error = params::read::<Kite>(&Params::new()).unwrap_err();
    assert_eq!(error.to_string(), "parameter sail is missing");
}
