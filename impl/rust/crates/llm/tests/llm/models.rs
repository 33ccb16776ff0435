//! Every model and task against Hugging Face's logits on the same weights, with padding.

use candle_core::{Device, IndexOp};
use rvp_bench_llm::llm_models::create_language_model;
use rvp_bench_llm::params::{ModelName, TaskName};
use rvp_bench_llm::quantization::Precision;
use rvp_bench_llm::tasks::load_task;
use rvp_bench_llm::tokenization::LanguageTokenizer;
use serde_json::from_value;

use crate::{checkpoint, data, fixtures, message, numbers, vectors};

#[test]
fn logits_are_hugging_faces() {
    let cases = vectors();
    let cases = cases["logits"].as_array().unwrap();
    assert_eq!(cases.len(), 15, "five models, three tasks");
    for case in cases {
        let (name, task_name) = (case["model"].as_str().unwrap(), case["task"].as_str().unwrap());
        let model_name: ModelName = from_value(case["model"].clone()).unwrap();
        let task_kind: TaskName = from_value(case["task"].clone()).unwrap();
        assert_eq!((model_name.as_str(), task_kind.as_str()), (name, task_name));
        let folder = fixtures();
        let checkpoint = checkpoint(&folder.join(format!("models/{name}-tiny")), task_name);
        let task =
            load_task(task_kind, &folder.join(format!("tasks/{task_name}.json")), 2).unwrap();
        let tokenizer = LanguageTokenizer::new(&checkpoint, 48).unwrap();
        let precision = Precision::Float32;
        let labels = task.labels();
        let model = create_language_model(
            model_name,
            task_kind,
            &checkpoint,
            labels,
            precision,
            &Device::Cpu,
        )
        .unwrap();
        let batch = task.encode(&tokenizer, &[0, 1]).unwrap();
        let logits = model.forward(&batch).unwrap();
        for (row, expected) in case["logits"].as_array().unwrap().iter().enumerate() {
            let got: Vec<f32> = logits.i(row).unwrap().flatten_all().unwrap().to_vec1().unwrap();
            let expected = numbers(expected);
            assert!(got.len() >= expected.len());
            for (got, expected) in got.into_iter().zip(expected) {
                let difference = (f64::from(got) - expected).abs();
                assert!(difference < 1e-4, "{name} {task_name}: {got} is not {expected}");
            }
        }
    }
}

#[test]
fn bfloat16_on_the_cpu_is_refused() {
    let checkpoint = checkpoint(&data().join("bert-tiny"), "sequence_classification");
    let (precision, device) = (Precision::Bfloat16, Device::Cpu);
    let result = create_language_model(
        ModelName::Bert,
        TaskName::SequenceClassification,
        &checkpoint,
        2,
        precision,
        &device,
    );
    assert!(message(result).contains("no bfloat16 matrix product"));
}
