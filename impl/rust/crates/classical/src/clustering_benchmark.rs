//! classical/clustering: fit on the training rows, and predict where the algorithm can.

use std::hint::black_box;

use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::{
    BenchError, Benchmark, CheckValue, Checks, Context, Metrics, Params, Phase, Result,
};

use crate::case_params::{CaseParams, parse_case_params};
use crate::clustering_metrics::{NOISE, adjusted_rand_index, clustering_metrics, partition_digest};
use crate::clustering_models::{ClusteringModel, create_clustering_model};
use crate::datasets::{Dataset, load_dataset};

/// One clustering of one data set.
struct ClusteringBenchmark {
    params: CaseParams,
    data: Dataset<i64>,
    batches: Vec<(String, Array2<f64>)>,
    model: Box<dyn ClusteringModel>,
    labels: Array1<i64>,
}

/// Set a case up.
pub fn create(params: &Params, context: &Context) -> Result<Box<dyn Benchmark>> {
    let params = parse_case_params(params)?;
    let data: Dataset<i64> = load_dataset(context, &params.dataset, params.train_rows)?;
    let last = data.starts.iter().max().copied().unwrap_or(0);
    if last as usize >= data.x_train.nrows() {
        return Err(BenchError::new(format!("train_rows must be more than {last}: the starts")));
    }
    let batches = data.batches(&params.batch_sizes);
    let model = new_model(&params, &data)?;
    if !batches.is_empty() && !model.can_predict() {
        return Err(BenchError::with_hint(
            format!("{} cannot predict", params.algorithm),
            "leave batch_sizes out of the case",
        ));
    }
    let labels = Array1::zeros(0);
    Ok(Box::new(ClusteringBenchmark { params, data, batches, model, labels }))
}

impl Benchmark for ClusteringBenchmark {
    fn phases(&self) -> Vec<Phase> {
        let mut phases = vec![Phase::new("fit_time").items(self.data.x_train.nrows())];
        phases.extend(
            self.batches
                .iter()
                .map(|(metric, batch)| Phase::new(metric).items(batch.nrows()).blockable()),
        );
        phases
    }

    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        if phase == 0 {
            self.model = new_model(&self.params, &self.data)?;
            self.labels = self.model.fit_predict(&self.data.x_train)?;
        } else {
            let (_, batch) = &self.batches[phase - 1];
            black_box(self.model.predict(black_box(batch))?);
        }
        Ok(None)
    }

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
        if self.model.can_predict() {
            let predicted = self.model.predict(&data.x_test)?;
            checks.push(text("test_partition", partition_digest(predicted.view())));
        }
        if let Some(value) = self.model.log_likelihood(&data.x_test) {
            checks.push(number("log_likelihood", value));
        }
        Ok(checks)
    }
}

fn new_model(params: &CaseParams, data: &Dataset<i64>) -> Result<Box<dyn ClusteringModel>> {
    let rows: Vec<usize> = data.starts.iter().map(|&row| row as usize).collect();
    create_clustering_model(&params.algorithm, &params.model, data.x_train.select(Axis(0), &rows))
}
