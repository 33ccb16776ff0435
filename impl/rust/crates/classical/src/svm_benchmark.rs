//! classical/svm: fit, cross-validate, calibrate and predict with support vector machines.

use std::hint::black_box;

use ndarray::{Array1, Array2};
use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result};

use crate::calibration::CalibratedClassifier;
use crate::case_params::{CaseParams, parse_case_params};
use crate::classification_metrics::{accuracy_score, classification_metrics, log_loss};
use crate::cross_validation::{by_fold, cross_validate};
use crate::datasets::{Dataset, load_dataset};
use crate::regression_benchmark::RegressionBenchmark;
use crate::svm_models::{Classifier, SvmModel, create_svm_model};

const SHOWN_ROWS: usize = 8;

/// Set a case up: a regressor is measured as any other regression.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let params = parse_case_params(params)?;
    match create_svm_model(&params.algorithm, &params.model)? {
        SvmModel::Regressor(_) => {
            let factory =
                |algorithm: &str, model: &Params| create_svm_model(algorithm, model)?.regressor();
            Ok(Box::new(RegressionBenchmark::new(params, context, factory)?))
        }
        SvmModel::Classifier(model) => Ok(Box::new(SvmBenchmark::new(params, context, model)?)),
    }
}

/// One classifier on one data set.
struct SvmBenchmark {
    params: CaseParams,
    data: Dataset<i64>,
    batches: Vec<(String, Array2<f64>)>,
    model: Box<dyn Classifier>,
    cross_validated: Vec<Array1<i64>>,
    calibrated: Option<CalibratedClassifier>,
}

impl SvmBenchmark {
    fn new(params: CaseParams, context: &Context, model: Box<dyn Classifier>) -> Result<Self> {
        let data: Dataset<i64> = load_dataset(context, &params.dataset, params.train_rows)?;
        let batches = data.batches(&params.batch_sizes);
        Ok(Self { params, data, batches, model, cross_validated: vec![], calibrated: None })
    }
}

impl Benchmark for SvmBenchmark {
    fn phases(&self) -> Vec<Phase> {
        let rows = self.data.x_train.nrows();
        let mut phases = vec![Phase::new("fit_time").items(rows)];
        if self.params.cross_validation {
            phases.push(Phase::new("cross_validation_time").items(rows));
        }
        if self.params.probability {
            phases.push(Phase::new("calibration_time").items(rows));
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
        let new_model =
            || create_svm_model(&self.params.algorithm, &self.params.model)?.classifier();
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
            "calibration_time" => {
                let (x, y) = (&data.x_train, &data.y_train);
                self.calibrated = Some(CalibratedClassifier::fit(new_model, x, y, &data.folds)?);
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
        let scores = self.model.decision_scores(&data.x_test);
        let metrics =
            classification_metrics(data.y_test.view(), predictions.view(), scores.view())?;
        let number = |name: &str, value: f64| (name.to_owned(), CheckValue::Number(value));
        let numbers = |name: &str, values: Vec<f64>| (name.to_owned(), CheckValue::Numbers(values));
        let mut checks: Checks =
            metrics.named().into_iter().map(|(name, value)| number(name, value)).collect();
        checks.push(numbers("scores", first_rows(&scores)));
        if self.params.cross_validation {
            let truths = by_fold(&data.y_train, &data.folds);
            let pairs = truths.iter().zip(&self.cross_validated);
            let scores = pairs.map(|(y, p)| accuracy_score(y.view(), p.view()));
            let scores = scores.collect::<Result<Vec<_>>>()?;
            checks.push(numbers("cross_validation_accuracy", scores));
        }
        if let Some(calibrated) = &self.calibrated {
            let probabilities = calibrated.predict_proba(&data.x_test);
            let loss = log_loss(data.y_test.view(), probabilities.view())?;
            checks.push(number("log_loss", loss));
            checks.push(numbers("probabilities", first_rows(&probabilities)));
        }
        Ok(checks)
    }
}

fn first_rows(values: &Array2<f64>) -> Vec<f64> {
    values.iter().take(SHOWN_ROWS * values.ncols()).copied().collect()
}
