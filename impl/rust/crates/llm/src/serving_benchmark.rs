//! llm/serving: load a saved model, and answer requests with it.

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use candle_core::Device;
use rvp_bench_core::deployment::Deployment;
use rvp_bench_core::line_server::LineServer;
use rvp_bench_core::params::read;
use rvp_bench_core::serving_benchmark::{Service, ServingBenchmark};
use rvp_bench_core::{BenchError, Benchmark, Context, Params, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::classifier_server::CLASSIFIER;
use crate::generator_server::GENERATOR;
use crate::llm_models::{create_causal_model, create_language_model, prefix};
use crate::params::{ClassifierServingParams, GeneratorServingParams, ModelName, TaskName};
use crate::quantization::Precision;
use crate::weights::{Checkpoint, resolve_checkpoint, save_model};

/// The programs beside this one, which are deployed.
const CLASSIFIER_PROGRAM: &str = "rvp-bench-llm-classifier";
const GENERATOR_PROGRAM: &str = "rvp-bench-llm-generator";
/// Of what is saved.
const PRECISION: Precision = Precision::Float32;

/// Save a model, and set its service up: of the texts that follow, or of labels.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let programs = std::env::current_exe()?;
    create_with(programs.parent().expect("a program lies in a folder"), params, context)
}

/// The same with programs that lie elsewhere.
pub fn create_with(
    programs: &Path,
    params: &Params,
    context: &Context,
) -> Result<Box<dyn Benchmark>> {
    match params.get("task").and_then(|task| task.as_str()) {
        Some("generation") => serve_generator(programs, params, context),
        _ => serve_classifier(programs, params, context),
    }
}

fn serve_classifier(
    programs: &Path,
    params: &Params,
    context: &Context,
) -> Result<Box<dyn Benchmark>> {
    let case: ClassifierServingParams = read(params)?;
    let kind = TaskName::SequenceClassification;
    let checkpoint = resolve_checkpoint(case.source(), kind.as_str(), context)?;
    let task: Texts = read_task(kind.as_str(), context)?;
    let labels = task.labels.len();
    // What does not fit is refused by its own name.
    create_language_model(case.model, kind, &checkpoint, labels, PRECISION, &Device::Cpu)?;
    let model = saved(&checkpoint, case.model)?;
    let asked = requests_of(&task.examples, case.requests)?;
    serve(programs.join(CLASSIFIER_PROGRAM), CLASSIFIER, asked, model, &case.concurrency)
}

fn serve_generator(
    programs: &Path,
    params: &Params,
    context: &Context,
) -> Result<Box<dyn Benchmark>> {
    let case: GeneratorServingParams = read(params)?;
    let checkpoint = resolve_checkpoint(case.source(), "generation", context)?;
    let task: Prompts = read_task("generation", context)?;
    create_causal_model(&checkpoint, PRECISION, &Device::Cpu)?;
    let model = saved(&checkpoint, case.source().model)?;
    let new_tokens = case.new_tokens.get();
    let ask = |Prompt { prompt }| Continuation { text: prompt, new_tokens };
    let asked: Vec<_> = task.prompts.into_iter().map(ask).collect();
    let asked = requests_of(&asked, case.requests)?;
    serve(programs.join(GENERATOR_PROGRAM), GENERATOR, asked, model, &case.concurrency)
}

fn serve<M: Send + Sync + 'static>(
    program: PathBuf,
    server: LineServer<M>,
    requests: Vec<String>,
    (folder, model): (TempDir, PathBuf),
    concurrency: &[NonZeroUsize],
) -> Result<Box<dyn Benchmark>> {
    let load = server.loader(model.clone());
    let deployment = Deployment { program, model, request: requests[0].clone() };
    let service = Service { load, requests, deployment, folder };
    Ok(Box::new(ServingBenchmark::new(service, concurrency)?))
}

/// A folder as users have it, and the one that it is in.
fn saved(checkpoint: &Checkpoint, name: ModelName) -> Result<(TempDir, PathBuf)> {
    let folder = TempDir::new()?;
    let model = folder.path().join("model");
    save_model(checkpoint, prefix(name), &model)?;
    Ok((folder, model))
}

// --- requests ----------------------------------------------------------------------------------

#[derive(Deserialize)]
struct Texts {
    labels: Vec<String>,
    examples: Vec<Text>,
}

#[derive(Serialize, Deserialize)]
struct Text {
    text: String,
}

#[derive(Deserialize)]
struct Prompts {
    prompts: Vec<Prompt>,
}

#[derive(Deserialize)]
struct Prompt {
    prompt: String,
}

#[derive(Serialize)]
struct Continuation {
    text: String,
    new_tokens: usize,
}

fn read_task<T: DeserializeOwned>(name: &str, context: &Context) -> Result<T> {
    let path = context.fixture(&format!("tasks/{name}.json"))?;
    serde_json::from_str(&fs::read_to_string(&path)?)
        .map_err(|error| BenchError::new(format!("{}: {error}", path.display())))
}

/// Lines of JSON; from the first again when they run out.
fn requests_of<R: Serialize>(asked: &[R], count: NonZeroUsize) -> Result<Vec<String>> {
    let lines = asked.iter().cycle().take(count.get()).map(serde_json::to_string);
    let lines: Vec<_> = lines.collect::<serde_json::Result<_>>()?;
    if lines.is_empty() {
        return Err(BenchError::new("the fixtures have no text to ask for"));
    }
    Ok(lines)
}
