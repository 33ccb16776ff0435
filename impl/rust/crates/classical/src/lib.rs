//! The classical domain: regression, support vector machines, clustering.
//! The files are twins of `impl/python/src/rvp_bench/classical`.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

pub mod agglomerative;
pub mod calibration;
pub mod case_params;
pub mod classification_metrics;
pub mod clustering_benchmark;
pub mod clustering_metrics;
pub mod clustering_models;
pub mod cross_validation;
pub mod datasets;
pub mod environment;
pub mod estimator;
pub mod gaussian_mixture;
pub mod house_model;
pub mod house_server;
pub mod house_table;
pub mod job_benchmark;
pub mod k_means;
pub mod kernel_machine;
pub mod linear_svc;
pub mod one_versus_one;
pub mod registry;
pub mod regression_benchmark;
pub mod regression_metrics;
pub mod regression_models;
pub mod serving_benchmark;
pub mod svm_benchmark;
pub mod svm_models;
pub mod svr;
