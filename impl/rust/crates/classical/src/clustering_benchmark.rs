//! classical/clustering: fit on the training rows, and predict where the algorithm can.

use ndarray::{Array1, Array2, Axis, concatenate};
use rvp_bench_core::params::read;
use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};

use crate::case_params::ClusteringParams;
use crate::clustering_metrics::{NOISE, adjusted_rand_index, clustering_metrics, partition_digest};
use crate::clustering_models::{ClusteringModel, NewClustering, clustering_model};
use crate::datasets::{Dataset, load_dataset};

/// Index of the phase of a fit; those of the batches follow.
const FIT: usize = 0;

/// Set a case up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    Ok(Box::new(ClusteringBenchmark::new(&read(params)?, context)?))
}

/// One clustering of one data set.
struct ClusteringBenchmark {
    data: Dataset<i64>,
    starts: Array2<f64>,
    new_model: NewClustering,
    model: Box<dyn ClusteringModel>,
    batches: Vec<Array2<f64>>,
    labels: Array1<i64>,
    answers: Vec<Array1<i64>>,
}

impl ClusteringBenchmark {
    fn new(params: &ClusteringParams, context: &Context) -> Result<Self> {
        let new_model = clustering_model(&params.algorithm, &params.model)?;
        let data: Dataset<i64> = load_dataset(context, &params.dataset, params.train_rows)?
            .first_features(params.features)?;
        let last = data.starts.iter().max().copied().unwrap_or(0);
        if last as usize >= data.x_train.nrows() {
            return Err(BenchError::new(format!(
                "train_rows must be more than {last}: the starts"
            )));
        }
        let rows: Vec<usize> = data.starts.iter().map(|&row| row as usize).collect();
        let starts = data.x_train.select(Axis(0), &rows);
        let model = new_model(&starts);
        if !params.batch_sizes.is_empty() && model.predictor().is_none() {
            let message = format!("{} cannot predict", params.algorithm);
            return Err(BenchError::with_hint(message, "leave batch_sizes out"));
        }
        let batches: Vec<_> = params.batch_sizes.iter().map(|n| data.batch(n.get())).collect();
        let answers = vec![Array1::zeros(0); batches.len()];
        let labels = Array1::zeros(0);
        Ok(Self { data, starts, new_model, model, batches, labels, answers })
    }
}

impl Benchmark for ClusteringBenchmark {
    /// Fit, and each batch size.
    fn phases(&self) -> Vec<Phase> {
        let fit = Phase::new("fit_time").items(self.data.x_train.nrows()).blockable();
        let sizes = self.batches.iter().map(Array2::nrows);
        let predict = |n| Phase::new(format!("predict_latency@{n}")).items(n).blockable();
        [fit].into_iter().chain(sizes.map(predict)).collect()
    }

    /// Timed: one fit with the labels of the training rows, or one predict call.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == FIT {
            self.model = (self.new_model)(&self.starts);
            self.labels = self.model.fit_predict(&self.data.x_train)?;
        } else if let Some(predictor) = self.model.predictor() {
            self.answers[phase - 1] = predictor.predict(&self.batches[phase - 1])?;
        }
        Ok(None)
    }

    /// Quality on the training rows, agreement with the classes, and the partitions.
    fn check(&mut self) -> Result<Checks> {
        let (data, labels) = (&self.data, &self.labels);
        let noise = labels.iter().filter(|&&label| label == NOISE).count() as f64;
        let number = |name: &str, value: f64| (name.to_owned(), CheckValue::Number(value));
        let text = |name: &str, value: String| (name.to_owned(), CheckValue::Text(value));
        let metrics = clustering_metrics(data.x_train.view(), labels.view())?;
        let mut checks: Checks =
            metrics.named().into_iter().map(|(name, value)| number(name, value)).collect();
        checks.push(number("ari", adjusted_rand_index(data.y_train.view(), labels.view())?));
        checks.push(number("noise_share", noise / labels.len() as f64));
        checks.push(text("partition", partition_digest(labels.view())));
        if !self.answers.is_empty() {
            let views: Vec<_> = self.answers.iter().map(Array1::view).collect();
            let answers = concatenate(Axis(0), &views)?;
            checks.push(text("batch_partition", partition_digest(answers.view())));
        }
        if let Some(predictor) = self.model.predictor() {
            let predicted = predictor.predict(&data.x_test)?;
            checks.push(text("test_partition", partition_digest(predicted.view())));
        }
        if let Some(density) = self.model.density() {
            checks.push(number("log_likelihood", density.log_likelihood(&data.x_test)?));
        }
        Ok(checks)
    }
}
