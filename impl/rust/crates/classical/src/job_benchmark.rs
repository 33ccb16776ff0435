//! classical/job: from a CSV to a saved model, step by step and as a whole.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use ndarray::{Array1, Array2};
use rvp_bench_core::params::read;
use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result};
use serde::Deserialize;
use tempfile::TempDir;

use crate::datasets::table_path;
use crate::house_model::{Pipeline, Preprocessor, Ridge, evaluate, fit_ridge, save};
use crate::house_table::{House, prices_of, read_houses};

const SHOWN_ROWS: usize = 8;

/// What `benchmarks/classical/job.toml` may say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobParams {
    /// Folder of `classical/data` that holds a CSV.
    pub table: String,
    /// The first rows are learned, the others are held out.
    pub train_rows: NonZeroUsize,
    /// The ridge's penalty.
    pub alpha: f64,
}

/// Set a case up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let case: JobParams = read(params)?;
    let table = table_path(context, &case.table)?;
    Ok(Box::new(JobBenchmark::new(case, table)?))
}

/// Each step works on what the one before it left; the whole job is all of them in turn.
pub struct JobBenchmark {
    params: JobParams,
    table: PathBuf,
    file: PathBuf,
    _folder: TempDir,
    houses: Vec<House>,
    preprocessor: Preprocessor,
    x_train: Array2<f64>,
    x_held_out: Array2<f64>,
    model: Ridge,
    predicted: Array1<f64>,
    rmse: f64,
    r2: f64,
}

type Step = fn(&mut JobBenchmark) -> Result<()>;

const STEPS: [(&str, Step); 6] = [
    ("read_time", JobBenchmark::read),
    ("preprocess_time", JobBenchmark::preprocess),
    ("fit_time", JobBenchmark::fit),
    ("evaluate_time", JobBenchmark::evaluate),
    ("save_time", JobBenchmark::save),
    ("job_time", JobBenchmark::whole),
];

impl JobBenchmark {
    /// Nothing is read yet. Fails where there is no room for temporary files.
    pub fn new(params: JobParams, table: PathBuf) -> Result<Self> {
        let folder = TempDir::new()?;
        Ok(Self {
            params,
            table,
            file: folder.path().join("model"),
            _folder: folder,
            houses: vec![],
            preprocessor: Preprocessor::default(),
            x_train: Array2::default((0, 0)),
            x_held_out: Array2::default((0, 0)),
            model: Ridge::default(),
            predicted: Array1::default(0),
            rmse: 0.0,
            r2: 0.0,
        })
    }

    /// Rows to learn, and rows that are held out.
    fn parts(&self) -> (&[House], &[House]) {
        self.houses.split_at(self.params.train_rows.get().min(self.houses.len()))
    }

    fn read(&mut self) -> Result<()> {
        self.houses = read_houses(&self.table)?;
        Ok(())
    }

    fn preprocess(&mut self) -> Result<()> {
        let (learned, held_out) = self.parts();
        let preprocessor = Preprocessor::fit(learned)?;
        let (x_train, x_held_out) =
            (preprocessor.transform(learned)?, preprocessor.transform(held_out)?);
        (self.preprocessor, self.x_train, self.x_held_out) = (preprocessor, x_train, x_held_out);
        Ok(())
    }

    fn fit(&mut self) -> Result<()> {
        let prices = prices_of(self.parts().0)?;
        self.model = fit_ridge(&self.x_train, &prices, self.params.alpha)?;
        Ok(())
    }

    fn evaluate(&mut self) -> Result<()> {
        let prices = prices_of(self.parts().1)?;
        (self.predicted, self.rmse, self.r2) = evaluate(&self.model, &self.x_held_out, &prices)?;
        Ok(())
    }

    fn save(&mut self) -> Result<()> {
        save(&self.preprocessor, &self.model, &self.file)
    }

    fn whole(&mut self) -> Result<()> {
        STEPS[..STEPS.len() - 1].iter().try_for_each(|(_, step)| step(self))
    }
}

impl Benchmark for JobBenchmark {
    /// The steps, and the job.
    fn phases(&self) -> Vec<Phase> {
        STEPS.iter().map(|(metric, _)| Phase::new(*metric).blockable()).collect()
    }

    /// Timed: one step, or the whole job.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        let (_, step) = STEPS[phase];
        step(self)?;
        Ok(None)
    }

    /// Quality on the rows held out, and what the last saved model says of the first of them.
    fn check(&mut self) -> Result<Checks> {
        let held_out = self.parts().1;
        let shown = &held_out[..held_out.len().min(SHOWN_ROWS)];
        let saved = Pipeline::load(&self.file)?.predict(shown)?;
        let features = self.x_train.row(0).into_iter().chain(self.x_held_out.row(0)).copied();
        let predictions = self.predicted.iter().take(SHOWN_ROWS).copied().collect();
        Ok(vec![
            ("rows".to_owned(), CheckValue::Number(self.houses.len() as f64)),
            ("features".to_owned(), CheckValue::Numbers(features.collect())),
            ("rmse".to_owned(), CheckValue::Number(self.rmse)),
            ("r2".to_owned(), CheckValue::Number(self.r2)),
            ("predictions".to_owned(), CheckValue::Numbers(predictions)),
            ("saved_predictions".to_owned(), CheckValue::Numbers(saved.to_vec())),
        ])
    }
}
