//! classical/regression: fit, cross-validate and predict with linear models.

use std::hint::black_box;

use ndarray::{Array1, Array2};
use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};

use crate::case_params::{CaseParams, parse_case_params};
use crate::cross_validation::{by_fold, cross_validate};
use crate::datasets::{Dataset, load_dataset};
use crate::regression_metrics::{r2_score, regression_metrics};
use crate::regression_models::{RegressionModel, create_regression_model};

const SHOWN_PREDICTIONS: usize = 8;

/// Makes a model that is not fitted yet.
pub type RegressionFactory = fn(&str, &Params) -> Result<Box<dyn RegressionModel>>;

/// One regression model on one data set.
pub struct RegressionBenchmark {
    params: CaseParams,
    data: Dataset<f64>,
    batches: Vec<(String, Array2<f64>)>,
    factory: RegressionFactory,
    model: Box<dyn RegressionModel>,
    cross_validated: Vec<Array1<f64>>,
}

/// Set a case up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let params = parse_case_params(params)?;
    Ok(Box::new(RegressionBenchmark::new(params, context, create_regression_model)?))
}

impl RegressionBenchmark {
    /// Load the data. Fails for parameters that make no sense for a regression.
    pub fn new(params: CaseParams, context: &Context, factory: RegressionFactory) -> Result<Self> {
        if params.probability {
            let algorithm = &params.algorithm;
            return Err(BenchError::new(format!("{algorithm} has no probabilities")));
        }
        let data: Dataset<f64> = load_dataset(context, &params.dataset, params.train_rows)?;
        let batches = data.batches(&params.batch_sizes);
        let model = factory(&params.algorithm, &params.model)?;
        Ok(Self { params, data, batches, factory, model, cross_validated: vec![] })
    }
}

impl Benchmark for RegressionBenchmark {
    fn phases(&self) -> Vec<Phase> {
        let rows = self.data.x_train.nrows();
        let mut phases = vec![Phase::new("fit_time").items(rows)];
        if self.params.cross_validation {
            phases.push(Phase::new("cross_validation_time").items(rows));
        }
        phases.extend(
            self.batches
                .iter()
                .map(|(metric, batch)| Phase::new(metric).items(batch.nrows()).blockable()),
        );
        phases
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        let data = &self.data;
        let new_model = || (self.factory)(&self.params.algorithm, &self.params.model);
        match self.phases()[phase].metric.as_str() {
            "fit_time" => {
                self.model = new_model()?;
                self.model.fit(&data.x_train, &data.y_train)?;
            }
            "cross_validation_time" => {
                self.cross_validated = cross_validate(
                    |x, y, x_validation| {
                        let mut model = new_model()?;
                        model.fit(x, y)?;
                        Ok(model.predict(x_validation))
                    },
                    &data.x_train,
                    &data.y_train,
                    &data.folds,
                )?;
            }
            metric => {
                let (_, batch) = self
                    .batches
                    .iter()
                    .find(|(name, _)| name == metric)
                    .expect("the runner only names phases of this benchmark");
                black_box(self.model.predict(black_box(batch)));
            }
        }
        Ok(None)
    }

    fn check(&mut self) -> Result<Checks> {
        let data = &self.data;
        let predictions = self.model.predict(&data.x_test);
        let metrics = regression_metrics(data.y_test.view(), predictions.view())?;
        let shown = predictions.iter().take(SHOWN_PREDICTIONS).copied().collect();
        let mut checks: Checks = metrics
            .named()
            .map(|(name, value)| (name.to_owned(), CheckValue::Number(value)))
            .into();
        checks.push(("predictions".to_owned(), CheckValue::Numbers(shown)));
        if self.params.cross_validation {
            let targets = by_fold(&data.y_train, &data.folds);
            let pairs = targets.iter().zip(&self.cross_validated);
            let scores =
                pairs.map(|(y, p)| r2_score(y.view(), p.view())).collect::<Result<Vec<_>>>()?;
            checks.push(("cross_validation_r2".to_owned(), CheckValue::Numbers(scores)));
        }
        Ok(checks)
    }
}
