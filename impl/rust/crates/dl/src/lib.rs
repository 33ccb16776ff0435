//! Deep learning: six CNNs, trained and run on libtorch. Twin of `impl/python/src/rvp_bench/dl`.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

pub mod batch_order;
pub mod cnn_inference;
pub mod cnn_models;
pub mod cnn_training;
pub mod datasets;
pub mod digit_network;
pub mod digit_server;
pub mod job_benchmark;
pub mod memory_format;
pub mod params;
pub mod precision;
pub mod providers;
pub mod quantization;
pub mod registry;
pub mod serving_benchmark;
pub mod setup;
pub mod time_to_accuracy;
pub mod train_step;
pub mod training;
pub mod transfer_learning;
pub mod weights;

pub use registry::registry;
