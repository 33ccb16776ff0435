//! BLEU against sacrebleu, entities against seqeval, classification against scikit-learn.

use rvp_bench_llm::text_metrics as metrics;
use serde_json::Value;

use crate::{numbers, vectors};

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|v| v.as_str().unwrap().to_owned()).collect()
}

fn labels(value: &Value) -> Vec<usize> {
    numbers(value).into_iter().map(|label| label as usize).collect()
}

fn close(got: f64, expected: f64) {
    assert!((got - expected).abs() < 1e-9, "{got} is not {expected}");
}

#[test]
fn bleu_is_sacrebleus() {
    for case in vectors()["bleu"].as_array().unwrap() {
        let (ours, theirs) = (strings(&case["hypotheses"]), strings(&case["references"]));
        close(metrics::bleu(&ours, &theirs), case["bleu"].as_f64().unwrap());
    }
    assert_eq!(metrics::bleu(&["nothing alike".into()], &["other words here now".into()]), 0.0);
}

#[test]
fn entities_are_seqevals() {
    let case = &vectors()["entities"];
    let tags = |key: &str| case[key].as_array().unwrap().iter().map(strings).collect::<Vec<_>>();
    let got = metrics::entity_scores(&tags("truth"), &tags("predicted"));
    for (got, expected) in got.into_iter().zip(numbers(&case["scores"])) {
        close(got, expected);
    }
}

#[test]
fn classification_is_scikit_learns() {
    let case = &vectors()["classification"];
    let (truth, predicted) = (labels(&case["truth"]), labels(&case["predicted"]));
    let got = metrics::precision_recall_f1(&truth, &predicted, 3);
    for (got, expected) in got.into_iter().zip(numbers(&case["macro"])) {
        close(got, expected);
    }
    let got = metrics::auc_roc(&labels(&case["binary"]), &numbers(&case["scores"]));
    close(got, case["auc_roc"].as_f64().unwrap());
}

#[test]
fn answers_are_normalised_as_squad_does() {
    assert_eq!(metrics::exact_match("The  White Rabbit!", "white rabbit"), 1.0);
    assert_eq!(metrics::exact_match("rabbit", "white rabbit"), 0.0);
    close(metrics::answer_f1("the rabbit", "white rabbit"), 2.0 / 3.0);
    assert_eq!(metrics::answer_f1("the", "a"), 1.0);
    assert_eq!(metrics::answer_f1("the", "rabbit"), 0.0);
}

#[test]
fn windows_score_every_token_but_the_first_once() {
    for (length, context, stride) in [(10, 4, 2), (11, 4, 3), (3, 8, 2), (100, 16, 5)] {
        let mut scored = Vec::new();
        for (begin, end, first) in metrics::strided_windows(length, context, stride) {
            assert!(end - begin <= context && first > begin);
            scored.extend(first..end);
        }
        assert_eq!(scored, (1..length).collect::<Vec<_>>());
    }
}

#[test]
fn perplexity_of_even_odds_is_their_number() {
    let loss = metrics::negative_log_likelihood(&[0.5; 8], 3);
    close(metrics::perplexity(&[loss, loss]), 8.0);
}

#[test]
fn repetition_looks_back_sixteen_tokens() {
    let near: Vec<u32> = (0..16).chain([0]).collect();
    let far: Vec<u32> = (0..17).chain([0]).collect();
    close(metrics::repetition(&[near]), 1.0 / 16.0);
    close(metrics::repetition(&[far]), 0.0);
    close(metrics::distinct_n(&[vec![1, 2, 1, 2]], 2), 2.0 / 3.0);
}
