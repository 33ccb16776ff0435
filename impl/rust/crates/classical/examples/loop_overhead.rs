//! Models fitted and asked by hand. Twin: `impl/python/loop_overhead/classical.py`.
//!
//! The models are the suite's, where the crates have no whole one: what is written by hand is the
//! loop around them.

use std::num::NonZeroUsize;
use std::rc::Rc;

use ndarray::{Array1, Array2, Axis};
use rvp_bench_classical::calibration::CalibratedClassifier;
use rvp_bench_classical::case_params::{ClusteringParams, RegressionParams, SvmParams};
use rvp_bench_classical::clustering_models::clustering_model;
use rvp_bench_classical::datasets::{Dataset, load_dataset};
use rvp_bench_classical::environment::describe;
use rvp_bench_classical::estimator::{Model, NewModel};
use rvp_bench_classical::registry::registry;
use rvp_bench_classical::regression_models::regression_model;
use rvp_bench_classical::svm_models::{SvmModel, svm_model};
use rvp_bench_core::{Context, Params, Result, read};
use rvp_bench_loop_overhead::{Blocks, block, compare};

fn main() -> Result<()> {
    compare(&registry(), describe, by_hand)
}

/// Of batches the smallest, where a loop's own time weighs most.
fn by_hand(benchmark: &str, params: &Params, context: &Context) -> Result<Blocks> {
    match benchmark {
        "classical/clustering" => clustering(&read(params)?, context),
        "classical/svm" => support_vectors(read(params)?, context),
        _ => {
            let case: RegressionParams = read(params)?;
            regression(&case, context, regression_model(&case.algorithm, &case.model)?)
        }
    }
}

fn regression(
    case: &RegressionParams,
    context: &Context,
    new_model: NewModel<dyn Model<f64>>,
) -> Result<Blocks> {
    let data = load_dataset(context, &case.dataset, case.train_rows)?;
    supervised(Rc::new(data), Rc::new(new_model), smallest(&case.batch_sizes))
}

fn support_vectors(case: SvmParams, context: &Context) -> Result<Blocks> {
    let new_model = match svm_model(&case.algorithm, &case.model)? {
        SvmModel::Classifier(new_model) => Rc::new(new_model),
        SvmModel::Regressor(new_model) => {
            return regression(&case.without_probability(), context, new_model);
        }
    };
    let data: Rc<Dataset<i64>> = Rc::new(load_dataset(context, &case.dataset, case.train_rows)?);
    let size = smallest(&case.batch_sizes);
    let mut blocks = supervised(Rc::clone(&data), Rc::clone(&new_model), size)?;
    let calibrate =
        move || CalibratedClassifier::fit(&new_model, &data.x_train, &data.y_train, &data.folds);
    blocks.push(("calibration_time".to_owned(), block(calibrate)));
    Ok(blocks)
}

fn supervised<Y: Clone + 'static, M: Model<Y> + ?Sized + 'static>(
    data: Rc<Dataset<Y>>,
    new_model: Rc<NewModel<M>>,
    size: usize,
) -> Result<Blocks> {
    let fit = |new_model: &NewModel<M>, x: &Array2<f64>, y: &Array1<Y>| -> Result<Box<M>> {
        let mut model = new_model();
        model.fit(x, y)?;
        Ok(model)
    };
    let fitted = fit(&new_model, &data.x_train, &data.y_train)?;
    let batch = data.batch(size);
    let (learned, new_fold) = (Rc::clone(&data), Rc::clone(&new_model));
    let cross_validate = move || {
        let (x, y, folds) = (&data.x_train, &data.y_train, &data.folds);
        let mut answers = Vec::new();
        for fold in 0..=folds.iter().max().copied().unwrap_or(0) {
            let (training, validation): (Vec<usize>, Vec<usize>) =
                (0..folds.len()).partition(|&row| folds[row] != fold);
            let (x_training, y_training) =
                (x.select(Axis(0), &training), y.select(Axis(0), &training));
            let model = fit(&new_fold, &x_training, &y_training)?;
            answers.push(model.predict(&x.select(Axis(0), &validation))?);
        }
        Ok(answers)
    };
    Ok(vec![
        ("fit_time".to_owned(), block(move || fit(&new_model, &learned.x_train, &learned.y_train))),
        ("cross_validation_time".to_owned(), block(cross_validate)),
        (format!("predict_latency@{size}"), block(move || fitted.predict(&batch))),
    ])
}

fn clustering(case: &ClusteringParams, context: &Context) -> Result<Blocks> {
    let new_model = clustering_model(&case.algorithm, &case.model)?;
    let data: Dataset<i64> = load_dataset(context, &case.dataset, case.train_rows)?;
    let rows: Vec<usize> = data.starts.iter().map(|&row| row as usize).collect();
    let starts = data.x_train.select(Axis(0), &rows);
    let mut fitted = new_model(&starts);
    fitted.fit_predict(&data.x_train)?;
    let mut blocks = Blocks::new();
    if !case.batch_sizes.is_empty() {
        let size = smallest(&case.batch_sizes);
        let batch = data.batch(size);
        let predict = move || fitted.predictor().expect("it can predict").predict(&batch);
        blocks.push((format!("predict_latency@{size}"), block(predict)));
    }
    let fit = move || {
        let mut model = new_model(&starts);
        let labels = model.fit_predict(&data.x_train)?;
        Ok((model, labels))
    };
    blocks.push(("fit_time".to_owned(), block(fit)));
    Ok(blocks)
}

fn smallest(sizes: &[NonZeroUsize]) -> usize {
    sizes.iter().min().expect("a batch size").get()
}
