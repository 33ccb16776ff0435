//! Greedy text and sampling distributions against Hugging Face's.

use candle_core::{Device, Tensor};
use rvp_bench_core::data::uniform;
use rvp_bench_llm::generation::{Decoding, DecodingName, draw, generate};
use rvp_bench_llm::llm_models::{CausalModel, create_causal_model};
use rvp_bench_llm::quantization::Precision;
use serde_json::json;

use crate::{checkpoint, data, message, numbers, vectors};

fn model(precision: Precision) -> CausalModel {
    let checkpoint = checkpoint(&data().join("gpt2-tiny"), "generation");
    create_causal_model(&checkpoint, precision, &Device::Cpu).unwrap()
}

fn decoding(name: &str) -> Decoding {
    serde_json::from_value::<DecodingName>(json!(name)).unwrap().decoding()
}

fn prompt(ids: &[u32]) -> Tensor {
    Tensor::new(ids, &Device::Cpu).unwrap().unsqueeze(0).unwrap()
}

fn tokens(key: &str) -> Vec<u32> {
    numbers(&vectors()[key]).into_iter().map(|token| token as u32).collect()
}

#[test]
fn sixty_four_greedy_tokens_are_hugging_faces() {
    let greedy = decoding("greedy");
    let got = generate(&model(Precision::Float32), &prompt(&tokens("prompt")), 64, &greedy, &[]);
    assert_eq!(got.unwrap().tokens, tokens("greedy"));
}

#[test]
fn next_logits_are_hugging_faces() {
    let model = model(Precision::Float32);
    let ids = candle_core::Tensor::new(&tokens("prompt")[..], &Device::Cpu).unwrap();
    let mut cache = model.new_cache(ids.elem_count());
    let got = model.next_logits(&ids.unsqueeze(0).unwrap(), &mut cache).unwrap();
    let expected = numbers(&vectors()["next_logits"]);
    for (got, expected) in got.to_vec1::<f32>().unwrap().into_iter().zip(expected) {
        assert!((f64::from(got) - expected).abs() < 1e-4, "{got} is not {expected}");
    }
}

/// Pearson's test of draws against Hugging Face's probabilities: cells of at least five expected.
#[test]
fn draws_have_hugging_faces_distribution() {
    const DRAWS: usize = 20_000;
    let vectors = vectors();
    let raw: Vec<f32> =
        numbers(&vectors["next_logits"]).into_iter().map(|logit| logit as f32).collect();
    for (name, probabilities) in vectors["probabilities"].as_object().unwrap() {
        let mut logits = raw.clone();
        decoding(name).process(&mut logits, &tokens("prompt"));
        let mut counts = vec![0.0; logits.len()];
        for number in uniform(11, DRAWS, 0) {
            counts[draw(&logits, number) as usize] += 1.0;
        }
        let (mut statistic, mut cells) = (0.0, 0.0);
        let mut rest = (0.0, 0.0);
        for (count, probability) in counts.into_iter().zip(numbers(probabilities)) {
            let expected = probability * DRAWS as f64;
            assert!(expected > 0.0 || count == 0.0, "{name}: drew what Hugging Face cuts off");
            if expected < 5.0 {
                rest = (rest.0 + count, rest.1 + expected);
            } else {
                statistic += (count - expected).powi(2) / expected;
                cells += 1.0;
            }
        }
        if rest.1 > 0.0 {
            statistic += (rest.0 - rest.1).powi(2) / rest.1;
            cells += 1.0;
        }
        let freedom: f64 = cells - 1.0;
        // Wilson and Hilferty's normal approximation; 3.09 is the 99.9 % point.
        let z = ((statistic / freedom).cbrt() - (1.0 - 2.0 / (9.0 * freedom)))
            / (2.0 / (9.0 * freedom)).sqrt();
        assert!(z < 3.09, "{name}: chi-squared {statistic} at {freedom} degrees of freedom");
        assert!(freedom > 3.0, "{name}: too few cells to say anything");
    }
}

#[test]
fn a_cached_decode_gives_the_logits_of_a_whole_pass() {
    let model = model(Precision::Float32);
    let prompt = tokens("prompt");
    let ids = candle_core::Tensor::new(&prompt[..], &Device::Cpu).unwrap().unsqueeze(0).unwrap();
    let whole = model.next_logits(&ids, &mut model.new_cache(prompt.len())).unwrap();
    let mut cache = model.new_cache(4); // smaller than needed: it has to grow
    let mut last = None;
    for i in 0..prompt.len() {
        last = Some(model.next_logits(&ids.narrow(1, i, 1).unwrap(), &mut cache).unwrap());
    }
    let difference = (whole - last.unwrap()).unwrap().abs().unwrap().max_all().unwrap();
    assert!(difference.to_scalar::<f32>().unwrap() < 1e-4);
}

#[test]
fn a_prompt_longer_than_the_context_is_refused() {
    let greedy = decoding("greedy");
    let result = generate(&model(Precision::Float32), &prompt(&[1; 250]), 64, &greedy, &[]);
    assert!(message(result).contains("314 tokens (prompt and new ones) exceed the context of 256"));
}

#[test]
fn quantized_weights_move_the_logits_a_little() {
    let ids = candle_core::Tensor::new(&tokens("prompt")[..], &Device::Cpu).unwrap();
    let ids = ids.unsqueeze(0).unwrap();
    let logits = |precision| {
        let model = model(precision);
        model.next_logits(&ids, &mut model.new_cache(32)).unwrap()
    };
    let exact = logits(Precision::Float32);
    for (precision, bound) in [(Precision::Int8, 0.3), (Precision::Int4, 3.0)] {
        let difference = (logits(precision) - &exact).unwrap().abs().unwrap().max_all().unwrap();
        let difference = difference.to_scalar::<f32>().unwrap();
        assert!(difference > 1e-4 && difference < bound, "{precision:?}: {difference}");
    }
}
