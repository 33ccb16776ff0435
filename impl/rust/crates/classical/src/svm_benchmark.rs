//! classical/svm: fit, cross-validate, calibrate and predict with support vector machines.

use rvp_bench_core::params::read;
use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};

use crate::calibration::CalibratedClassifier;
use crate::case_params::SvmParams;
use crate::classification_metrics::{accuracy_score, classification_metrics, log_loss};
use crate::cross_validation::by_fold;
use crate::datasets::load_dataset;
use crate::estimator::{Estimator, NewModel, Step, first_rows};
use crate::regression_benchmark::RegressionBenchmark;
use crate::svm_models::{Classifier, SvmModel, svm_model};

/// Set a case up: a regressor is measured as any other regression.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let case: SvmParams = read(params)?;
    match svm_model(&case.algorithm, &case.model)? {
        SvmModel::Classifier(new_model) => {
            Ok(Box::new(SvmBenchmark::new(&case, context, new_model)?))
        }
        SvmModel::Regressor(_) if case.probability => {
            Err(BenchError::new(format!("{} has no probabilities", case.algorithm)))
        }
        SvmModel::Regressor(new_model) => {
            let case = case.without_probability();
            Ok(Box::new(RegressionBenchmark::new(&case, context, new_model)?))
        }
    }
}

/// One classifier on one data set.
struct SvmBenchmark {
    estimator: Estimator<i64, dyn Classifier>,
    steps: Vec<Step>,
    calibrated: Option<CalibratedClassifier>,
}

impl SvmBenchmark {
    fn new(
        params: &SvmParams,
        context: &Context,
        new_model: NewModel<dyn Classifier>,
    ) -> Result<Self> {
        let data = load_dataset(context, &params.dataset, params.train_rows)?
            .first_features(params.features)?;
        let estimator = Estimator::new(new_model, data, &params.batch_sizes);
        let folds = params.cross_validation.then_some(Step::CrossValidate);
        let calibration = params.probability.then_some(Step::Calibrate);
        let between: Vec<Step> = folds.into_iter().chain(calibration).collect();
        Ok(Self { steps: estimator.steps(&between), estimator, calibrated: None })
    }

    fn calibrate(&mut self) -> Result<()> {
        let (data, new_model) = (&self.estimator.data, &self.estimator.new_model);
        self.calibrated =
            Some(CalibratedClassifier::fit(new_model, &data.x_train, &data.y_train, &data.folds)?);
        Ok(())
    }
}

impl Benchmark for SvmBenchmark {
    /// Fit, the folds and the calibration if asked for, and each batch size.
    fn phases(&self) -> Vec<Phase> {
        self.steps.iter().map(|&step| self.estimator.phase(step)).collect()
    }

    /// Timed: one fit, one cross-validation, one calibration, or one predict call.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        match self.steps[phase] {
            Step::Fit => self.estimator.fit()?,
            Step::CrossValidate => self.estimator.cross_validate()?,
            Step::Calibrate => self.calibrate()?,
            Step::Predict(batch) => self.estimator.predict(batch)?,
        }
        Ok(None)
    }

    /// Quality on the test rows and of each fold, first answers, scores and probabilities.
    fn check(&mut self) -> Result<Checks> {
        let (estimator, data) = (&self.estimator, &self.estimator.data);
        let predictions = estimator.model.predict(&data.x_test)?;
        let scores = estimator.model.decision_scores(&data.x_test)?;
        let metrics =
            classification_metrics(data.y_test.view(), predictions.view(), scores.view())?;
        let number = |name: &str, value: f64| (name.to_owned(), CheckValue::Number(value));
        let numbers = |name: &str, values: Vec<f64>| (name.to_owned(), CheckValue::Numbers(values));
        let mut checks: Checks =
            metrics.named().into_iter().map(|(name, value)| number(name, value)).collect();
        let shown = estimator.shown_answers().map(|class| class as f64).collect();
        checks.push(numbers("classes", shown));
        checks.push(numbers("scores", first_rows(&scores)));
        if !estimator.held_out.is_empty() {
            let truths = by_fold(&data.y_train, &data.folds);
            let pairs = truths.iter().zip(&estimator.held_out);
            let scores = pairs.map(|(y, p)| accuracy_score(y.view(), p.view()));
            let scores = scores.collect::<Result<Vec<_>>>()?;
            checks.push(numbers("cross_validation_accuracy", scores));
        }
        if let Some(calibrated) = &self.calibrated {
            let probabilities = calibrated.predict_proba(&data.x_test)?;
            let loss = log_loss(data.y_test.view(), probabilities.view())?;
            checks.push(number("log_loss", loss));
            checks.push(numbers("probabilities", first_rows(&probabilities)));
        }
        Ok(checks)
    }
}
