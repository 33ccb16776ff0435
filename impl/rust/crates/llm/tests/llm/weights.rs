//! Sources of weights, and checkpoints that are damaged or do not fit.

use std::fs;

use candle_core::Device;
use rvp_bench_core::Context;
use rvp_bench_llm::llm_models::create_language_model;
use rvp_bench_llm::params::{ModelName, TaskName, WeightsSource};
use rvp_bench_llm::quantization::Precision;
use rvp_bench_llm::tokenization::LanguageTokenizer;
use rvp_bench_llm::weights::resolve_checkpoint;

use crate::{checkpoint, data, fixtures, message, scratch};

const TASK: TaskName = TaskName::SequenceClassification;

fn context() -> Context {
    Context {
        seed: 1,
        device: "cpu".into(),
        dtype: "float32".into(),
        threads: 1,
        benchmarks: data().join("../.."),
        fixtures: Some(scratch("no-fixtures")),
    }
}

fn source(weights: &str) -> WeightsSource<'_> {
    WeightsSource { model: ModelName::Bert, size: "tiny", weights, revision: "main" }
}

#[test]
fn a_folder_is_found_below_the_benchmarks() {
    let found =
        resolve_checkpoint(source("file:llm/data/bert-tiny"), TASK.as_str(), &context()).unwrap();
    assert_eq!(found.weights.len(), 2, "backbone and head");
    assert_eq!(found.name, "bert-tiny");
}

#[test]
fn a_missing_source_says_which() {
    let fail = |weights| message(resolve_checkpoint(source(weights), TASK.as_str(), &context()));
    assert!(fail("random").contains("fixture models/bert-tiny is missing"));
    assert!(fail("file:llm/data/nowhere").contains("nowhere/config.json is missing"));
    assert!(fail("s3:bucket").contains("known: random, file:<folder>, hub:<id>"));
}

#[test]
fn a_cut_off_file_is_not_safetensors() {
    let folder = scratch("cut");
    let source = data().join("bert-tiny");
    for file in ["config.json", "tokenizer.json"] {
        fs::copy(source.join(file), folder.join(file)).unwrap();
    }
    let bytes = fs::read(source.join("model.safetensors")).unwrap();
    fs::write(folder.join("model.safetensors"), &bytes[..bytes.len() / 2]).unwrap();
    let checkpoint = checkpoint(&folder, TASK.as_str());
    let (precision, device) = (Precision::Float32, Device::Cpu);
    let result = create_language_model(ModelName::Bert, TASK, &checkpoint, 2, precision, &device);
    assert!(message(result).contains("model.safetensors is not a whole safetensors file"));
}

#[test]
fn weights_of_another_model_do_not_fit() {
    let checkpoint = checkpoint(&data().join("bert-tiny"), TASK.as_str());
    let create = |name, labels| {
        let (precision, device) = (Precision::Float32, Device::Cpu);
        message(create_language_model(name, TASK, &checkpoint, labels, precision, &device))
    };
    assert!(create(ModelName::Albert, 2).contains("does not fit albert"));
    assert!(create(ModelName::Bert, 5).contains("does not fit bert"));
}

#[test]
fn a_tokenizer_with_more_ids_than_embeddings_is_the_wrong_one() {
    let folder = scratch("vocabulary");
    let source = data().join("bert-tiny");
    fs::copy(source.join("tokenizer.json"), folder.join("tokenizer.json")).unwrap();
    let config = fs::read_to_string(source.join("config.json")).unwrap();
    let config = config.replace("\"vocab_size\": 1024", "\"vocab_size\": 500");
    fs::write(folder.join("config.json"), config).unwrap();
    let result = LanguageTokenizer::new(&checkpoint(&folder, TASK.as_str()), 16);
    let text = message(result);
    assert!(text.contains("wrong vocabulary") && text.contains("its model has 500 embeddings"));
}

#[test]
fn texts_longer_than_the_context_are_refused() {
    for name in ["bert", "roberta"] {
        let checkpoint = checkpoint(&fixtures().join(format!("models/{name}-tiny")), TASK.as_str());
        assert!(LanguageTokenizer::new(&checkpoint, 256).is_ok());
        let text = message(LanguageTokenizer::new(&checkpoint, 257));
        assert_eq!(text, "257 tokens exceed the context of 256 of a checkpoint");
    }
}
