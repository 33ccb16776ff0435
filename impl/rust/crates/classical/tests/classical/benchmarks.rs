//! Every case of the smoke and the quick profile gives the reference's answers, to the definition's
//! tolerance; cases that cannot be say why.

use rvp_bench_classical::registry::registry;
use rvp_bench_core::{CheckValue, Checks};
use serde_json::{Value, json};

use crate::support::{assert_fails, context, params, vectors};

#[test]
fn answers_are_those_of_the_reference() {
    let recorded = vectors("answers");
    let mut wrong = Vec::new();
    for (id, case) in recorded.as_object().unwrap() {
        let found = run(case["benchmark"].as_str().unwrap(), &case["params"]);
        let answers = case["answers"].as_object().unwrap();
        assert_eq!(found.len(), answers.len(), "{id}");
        for (name, value) in &found {
            if !agree(value, &answers[name], rule_of(&case["rules"], name)) {
                wrong.push(format!("{id}: {name} is {value:?}, expected {}", answers[name]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn run(benchmark: &str, case: &Value) -> Checks {
    let mut benchmark = registry().create(benchmark, &params(case.clone()), &context()).unwrap();
    for phase in 0..benchmark.phases().len() {
        benchmark.prepare(phase).unwrap();
        assert!(benchmark.step(phase).unwrap().is_none());
    }
    benchmark.check().unwrap()
}

/// The rule of that name, else the `*` of the definition.
fn rule_of<'a>(rules: &'a Value, name: &str) -> &'a Value {
    let rule = rules.get(name).unwrap_or(&rules["*"]);
    assert!(rule.is_object(), "no rule for {name}");
    rule
}

fn agree(found: &CheckValue, expected: &Value, rule: &Value) -> bool {
    let numbers = |value: &Value| -> Vec<f64> {
        match value {
            Value::Array(values) => values.iter().map(|value| value.as_f64().unwrap()).collect(),
            value => vec![value.as_f64().unwrap()],
        }
    };
    let found = match found {
        CheckValue::Text(text) => return expected == text,
        CheckValue::Number(number) => vec![*number],
        CheckValue::Numbers(numbers) => numbers.clone(),
    };
    let expected = numbers(expected);
    let limit = |name: &str| rule.get(name).and_then(Value::as_f64).unwrap_or(0.0);
    found.len() == expected.len()
        && found
            .iter()
            .zip(&expected)
            .all(|(f, e)| (f - e).abs() <= limit("abs") + limit("rel") * e.abs())
}

#[test]
fn phases_follow_the_parameters() {
    let case = json!({
        "algorithm": "svc", "dataset": "iris",
        "cross_validation": true, "probability": true, "batch_sizes": [1, 32],
    });
    let benchmark = registry().create("classical/svm", &params(case), &context()).unwrap();
    let phases: Vec<_> = benchmark
        .phases()
        .into_iter()
        .map(|phase| (phase.metric, phase.items as usize, phase.blockable))
        .collect();
    let expected = [
        ("fit_time", 120, true),
        ("cross_validation_time", 120, true),
        ("calibration_time", 120, true),
        ("predict_latency@1", 1, true),
        ("predict_latency@32", 32, true),
    ];
    assert_eq!(
        phases,
        expected.map(|(metric, items, blockable)| (metric.to_owned(), items, blockable))
    );
}

#[test]
fn a_case_that_cannot_be_says_why() {
    let create = |benchmark: &str, case: Value| {
        registry().create(&format!("classical/{benchmark}"), &params(case), &context()).map(|_| ())
    };
    let iris = json!({ "algorithm": "svc", "dataset": "iris" });
    let with = |key: &str, value: Value| {
        let mut case = iris.clone();
        case[key] = value;
        case
    };
    assert_fails(
        create("svm", with("colour", json!(1))),
        "colour is unknown; known: algorithm, batch_sizes, cross_",
    );
    assert_fails(create("svm", json!({ "algorithm": "svc" })), "parameter dataset is missing");
    assert_fails(
        create("svm", with("batch_sizes", json!([0]))),
        "batch_sizes[0] is 0, expected a whole number",
    );
    assert_fails(
        create("svm", with("model", json!({ "c": 1.0 }))),
        "parameter model.c is unknown; known: C, gamma",
    );
    assert_fails(
        create("svm", with("model", json!({ "C": "1" }))),
        r#"parameter model.C is "1", expected a number"#,
    );
    assert_fails(
        create("svm", with("cross_validation", json!("no"))),
        r#"cross_validation is "no", expected true or"#,
    );
    assert_fails(
        create("regression", with("probability", json!(true))),
        "parameter probability is unknown",
    );
    assert_fails(
        create("clustering", with("cross_validation", json!(true))),
        "cross_validation is unknown",
    );
    assert_fails(create("svm", with("dataset", json!("boston"))), "boston is for regression");
    assert_fails(
        create("svm", json!({ "algorithm": "svr", "dataset": "boston", "probability": true })),
        "svr has no probabilities",
    );
    assert_fails(
        create("regression", json!({ "algorithm": "linear", "dataset": "iris" })),
        "iris is for classification",
    );
    assert_fails(
        create(
            "clustering",
            json!({ "algorithm": "dbscan", "dataset": "iris", "batch_sizes": [1] }),
        ),
        "dbscan cannot predict",
    );
    assert_fails(
        create("clustering", json!({ "algorithm": "k_means", "dataset": "iris", "train_rows": 1 })),
        "train_rows must be more than",
    );
}
