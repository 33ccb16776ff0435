//! classical/serving: load a saved model, and answer requests with it.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use rvp_bench_core::deployment::Deployment;
use rvp_bench_core::params::read;
use rvp_bench_core::serving_benchmark::{Service, ServingBenchmark};
use rvp_bench_core::{BenchError, Benchmark, Context, Params, Result};
use serde::Deserialize;
use tempfile::TempDir;

use crate::datasets::table_path;
use crate::house_model::{Preprocessor, fit_ridge, save};
use crate::house_server::HOUSE_SERVER;
use crate::house_table::{prices_of, read_houses, requests_of};

/// The program beside this one, which is deployed.
const PROGRAM: &str = "rvp-bench-classical-server";

/// What `benchmarks/classical/serving.toml` may say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServingParams {
    /// Folder of `classical/data` that holds a CSV.
    pub table: String,
    /// The first rows are learned, the others are asked for.
    pub train_rows: NonZeroUsize,
    /// The ridge's penalty.
    pub alpha: f64,
    /// Of one load.
    pub requests: NonZeroUsize,
    /// Requests in flight; a load for each.
    pub concurrency: Vec<NonZeroUsize>,
}

/// Train a model, save it, and set its service up.
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
    let houses = read_houses(&table_path(context, &case.table)?)?;
    let (learned, asked) = houses.split_at(case.train_rows.get().min(houses.len()));
    let preprocessor = Preprocessor::fit(learned)?;
    let ridge = fit_ridge(&preprocessor.transform(learned)?, &prices_of(learned)?, case.alpha)?;
    let folder = TempDir::new()?;
    let model = folder.path().join("model");
    save(&preprocessor, &ridge, &model)?;
    let load = HOUSE_SERVER.loader(model.clone());
    let requests = requests_of(asked, case.requests.get())?;
    let first = requests.first().ok_or_else(|| BenchError::new("no rows are left to ask for"))?;
    let deployment = Deployment { program, model, request: first.clone() };
    let service = Service { load, requests, deployment, folder };
    Ok(Box::new(ServingBenchmark::new(service, &case.concurrency)?))
}
