//! classical/regression: fit, cross-validate and predict with linear models.

use rvp_bench_core::params::read;
use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result};

use crate::case_params::RegressionParams;
use crate::cross_validation::by_fold;
use crate::datasets::load_dataset;
use crate::estimator::{Estimator, Model, NewModel, Step};
use crate::regression_metrics::{r2_score, regression_metrics};
use crate::regression_models::regression_model;

/// Set a case up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let case: RegressionParams = read(params)?;
    let new_model = regression_model(&case.algorithm, &case.model)?;
    Ok(Box::new(RegressionBenchmark::new(&case, context, new_model)?))
}

/// One regression model on one data set.
pub struct RegressionBenchmark {
    estimator: Estimator<f64, dyn Model<f64>>,
    steps: Vec<Step>,
}

impl RegressionBenchmark {
    /// Load the data.
    pub fn new(
        params: &RegressionParams,
        context: &Context,
        new_model: NewModel<dyn Model<f64>>,
    ) -> Result<Self> {
        let data = load_dataset(context, &params.dataset, params.train_rows)?
            .first_features(params.features)?;
        let estimator = Estimator::new(new_model, data, &params.batch_sizes);
        let between: &[Step] = if params.cross_validation { &[Step::CrossValidate] } else { &[] };
        Ok(Self { steps: estimator.steps(between), estimator })
    }
}

impl Benchmark for RegressionBenchmark {
    /// Fit, the folds if asked for, and each batch size.
    fn phases(&self) -> Vec<Phase> {
        self.steps.iter().map(|&step| self.estimator.phase(step)).collect()
    }

    /// Timed: one fit, one cross-validation, or one predict call.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        match self.steps[phase] {
            Step::Fit => self.estimator.fit()?,
            Step::CrossValidate => self.estimator.cross_validate()?,
            Step::Predict(batch) => self.estimator.predict(batch)?,
            Step::Calibrate => unreachable!("a regression has no probabilities"),
        }
        Ok(None)
    }

    /// Quality on the test rows, first answers of each batch, and R² of each fold.
    fn check(&mut self) -> Result<Checks> {
        let (estimator, data) = (&self.estimator, &self.estimator.data);
        let predictions = estimator.model.predict(&data.x_test)?;
        let metrics = regression_metrics(data.y_test.view(), predictions.view())?;
        let mut checks: Checks = metrics
            .named()
            .map(|(name, value)| (name.to_owned(), CheckValue::Number(value)))
            .into();
        let shown = estimator.shown_answers().collect();
        checks.push(("predictions".to_owned(), CheckValue::Numbers(shown)));
        if !estimator.held_out.is_empty() {
            let targets = by_fold(&data.y_train, &data.folds);
            let pairs = targets.iter().zip(&estimator.held_out);
            let scores =
                pairs.map(|(y, p)| r2_score(y.view(), p.view())).collect::<Result<Vec<_>>>()?;
            checks.push(("cross_validation_r2".to_owned(), CheckValue::Numbers(scores)));
        }
        Ok(checks)
    }
}
