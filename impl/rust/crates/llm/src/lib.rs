//! Language models on candle: benchmarks `llm/bert` and `llm/gpt2`.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

pub mod device;
pub mod environment;
pub mod generation;
pub mod generation_benchmark;
pub mod hub;
pub mod llm_models;
pub mod params;
pub mod quantization;
pub mod registry;
pub mod task_benchmark;
pub mod tasks;
pub mod text_metrics;
pub mod text_quality;
pub mod tokenization;
pub mod weights;
