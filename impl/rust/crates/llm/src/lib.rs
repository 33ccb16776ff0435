//! Language models on candle: benchmarks `llm/bert`, `llm/gpt2` and `llm/serving`.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

pub mod classifier_server;
pub mod device;
pub mod environment;
pub mod generation;
pub mod generation_benchmark;
pub mod generator_server;
pub mod hub;
pub mod llm_models;
pub mod params;
pub mod quantization;
pub mod registry;
pub mod serving_benchmark;
pub mod task_benchmark;
pub mod tasks;
pub mod text_metrics;
pub mod text_quality;
pub mod tokenization;
pub mod weights;
pub mod worker_pool;
