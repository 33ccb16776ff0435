//! Language models on candle: benchmarks `llm/bert` and `llm/gpt2`.

pub mod bert_benchmark;
pub mod device;
pub mod environment;
pub mod generation;
pub mod gpt2_benchmark;
pub mod hub;
pub mod llm_models;
mod params;
pub mod quantization;
pub mod tasks;
pub mod text_metrics;
pub mod tokenization;
pub mod transformer_benchmark;
pub mod weights;
