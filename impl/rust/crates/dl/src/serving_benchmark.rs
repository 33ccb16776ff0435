//! dl/serving: load a saved network, and answer requests with it.

use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use rvp_bench_core::deployment::Deployment;
use rvp_bench_core::params::read;
use rvp_bench_core::serving_benchmark::{Service, ServingBenchmark};
use rvp_bench_core::{Benchmark, Context, Params, Result};
use serde::Deserialize;
use serde_json::json;
use tch::{Device, Tensor};
use tempfile::TempDir;

use crate::cnn_models::create_cnn_model;
use crate::digit_network::{Digits, NETWORK, save};
use crate::digit_server::DIGIT_SERVER;
use crate::providers::{locate, read_dataset};
use crate::weights::{self, State};

/// The program beside this one, which is deployed.
const PROGRAM: &str = "rvp-bench-dl-server";

/// What `benchmarks/dl/serving.toml` may say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServingParams {
    /// Whose test images are asked for.
    pub dataset: Digits,
    /// Of one load; the first images.
    pub requests: NonZeroU32,
    /// Requests in flight; a load for each.
    pub concurrency: Vec<NonZeroUsize>,
}

/// Save the trained network of the fixtures, and set its service up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let program = std::env::current_exe()?.with_file_name(PROGRAM);
    create_with(program, params, context)
}

/// The same with a program that lies elsewhere.
pub fn create_with(
    program: PathBuf,
    params: &Params,
    context: &Context,
) -> Result<Box<dyn Benchmark>> {
    let case: ServingParams = read(params)?;
    let dataset = case.dataset.into();
    let (_, test) = read_dataset(dataset, &locate(dataset, context)?)?;
    let requests = requests_of(&test.take(case.requests.get().into())?.images)?;
    let trained = create_cnn_model(&NETWORK, Device::Cpu);
    let fixture = context.fixture(&weights::file_name(&NETWORK, State::Trained))?;
    weights::load_weights(&trained, &fixture)?;
    let folder = TempDir::new()?;
    let model = folder.path().join("model.ot");
    save(&trained, &model)?;
    let load = DIGIT_SERVER.loader(model.clone());
    let deployment = Deployment { program, model, request: requests[0].clone() };
    let service = Service { load, requests, deployment, folder };
    Ok(Box::new(ServingBenchmark::new(service, &case.concurrency)?))
}

/// Images `[n, 1, height, width]` of bytes, each as a service is asked for its class.
fn requests_of(images: &Tensor) -> Result<Vec<String>> {
    let rows: Vec<Vec<u8>> = Vec::try_from(images.flatten(1, -1))?;
    Ok(rows.iter().map(|row| json!({ "image": row }).to_string()).collect())
}
