//! A supervised model at work: fit, cross-validate and predict, and what these answered.

use std::num::NonZeroUsize;

use ndarray::{Array1, Array2};
use rvp_bench_core::{BenchError, Phase, Result};

use crate::cross_validation::cross_validate;
use crate::datasets::Dataset;

const SHOWN_ROWS: usize = 8;

/// What an estimator needs of a model. `Y` is `f64` for a regression, `i64` for classes.
pub trait Model<Y> {
    /// Learn from x (n, p) and y (n,).
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<Y>) -> Result<()>;

    /// Answers (m,) for x (m, p). Fails before a fit.
    fn predict(&self, x: &Array2<f64>) -> Result<Array1<Y>>;
}

/// Makes models that are not fitted yet.
pub type NewModel<M> = Box<dyn Fn() -> Box<M>>;

/// The error of a model that is asked before it has learned.
pub fn not_fitted() -> BenchError {
    BenchError::new("predict before fit")
}

/// One model on one data set; each phase is one call.
pub struct Estimator<Y, M: Model<Y> + ?Sized> {
    /// What it learns and is asked.
    pub data: Dataset<Y>,
    /// Makes models that are not fitted yet.
    pub new_model: NewModel<M>,
    /// The last one fitted on all training rows.
    pub model: Box<M>,
    /// Answers for the rows of each fold, of the last cross-validation.
    pub held_out: Vec<Array1<Y>>,
    batches: Vec<Array2<f64>>,
    answers: Vec<Array1<Y>>,
}

/// What a phase times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One fit on all training rows.
    Fit,
    /// One cross-validation over the recorded folds.
    CrossValidate,
    /// One calibration of probabilities.
    Calibrate,
    /// One predict call for the batch of this index.
    Predict(usize),
}

impl<Y: Clone, M: Model<Y> + ?Sized> Estimator<Y, M> {
    /// A model on its data, asked for batches of these sizes.
    pub fn new(new_model: NewModel<M>, data: Dataset<Y>, batch_sizes: &[NonZeroUsize]) -> Self {
        let batches: Vec<_> = batch_sizes.iter().map(|size| data.batch(size.get())).collect();
        let answers = batches.iter().map(|_| Array1::from_vec(vec![])).collect();
        Self { model: new_model(), new_model, data, held_out: vec![], batches, answers }
    }

    /// What is timed: a fit, the steps between, and each batch.
    pub fn steps(&self, between: &[Step]) -> Vec<Step> {
        let batches = (0..self.batches.len()).map(Step::Predict);
        [Step::Fit].into_iter().chain(between.iter().copied()).chain(batches).collect()
    }

    /// The phase of a step.
    pub fn phase(&self, step: Step) -> Phase {
        let rows = self.data.x_train.nrows();
        match step {
            Step::Fit => Phase::new("fit_time").items(rows),
            Step::CrossValidate => Phase::new("cross_validation_time").items(rows),
            Step::Calibrate => Phase::new("calibration_time").items(rows),
            Step::Predict(batch) => {
                let size = self.batches[batch].nrows();
                Phase::new(format!("predict_latency@{size}")).items(size)
            }
        }
        .blockable()
    }

    /// Timed: learn from all training rows.
    pub fn fit(&mut self) -> Result<()> {
        self.model = (self.new_model)();
        self.model.fit(&self.data.x_train, &self.data.y_train)
    }

    /// Timed: hold each recorded fold out once.
    pub fn cross_validate(&mut self) -> Result<()> {
        let (data, new_model) = (&self.data, &self.new_model);
        let fit_predict = |x: &Array2<f64>, y: &Array1<Y>, x_validation: &Array2<f64>| {
            let mut model = new_model();
            model.fit(x, y)?;
            model.predict(x_validation)
        };
        self.held_out = cross_validate(fit_predict, &data.x_train, &data.y_train, &data.folds)?;
        Ok(())
    }

    /// Timed: answers for one batch.
    pub fn predict(&mut self, batch: usize) -> Result<()> {
        self.answers[batch] = self.model.predict(&self.batches[batch])?;
        Ok(())
    }

    /// The first answers of each batch, as the last timed calls gave them.
    pub fn shown_answers(&self) -> impl Iterator<Item = Y> {
        self.answers.iter().flat_map(|answers| answers.iter().take(SHOWN_ROWS).cloned())
    }
}

/// The first rows of (m, k) values, one after the other.
pub fn first_rows(values: &Array2<f64>) -> Vec<f64> {
    values.iter().take(SHOWN_ROWS * values.ncols()).copied().collect()
}
