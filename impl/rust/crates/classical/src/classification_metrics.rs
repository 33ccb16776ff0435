//! How good a classification is. Both suites compute the same numbers from the same predictions.
//!
//! linfa's own metrics are not used: they are f32, and its ROC curve is wrong when a score is
//! exactly 0 (docs/bias.md).

use ndarray::{ArrayView1, ArrayView2};
use rvp_bench_core::{BenchError, Result};

/// Accuracy, macro averages over the classes, and areas under curves.
#[derive(Debug, Clone, PartialEq)]
pub struct ClassificationMetrics {
    /// Share of right answers.
    pub accuracy: f64,
    /// Macro precision.
    pub precision: f64,
    /// Macro recall.
    pub recall: f64,
    /// Macro F1.
    pub f1: f64,
    /// Area under the receiver operating characteristic.
    pub auc_roc: f64,
    /// Average precision: a sum of steps, not trapezoids.
    pub auc_pr: f64,
}

impl ClassificationMetrics {
    /// Each metric with its name, in the order of the fields.
    pub fn named(&self) -> [(&'static str, f64); 6] {
        [
            ("accuracy", self.accuracy),
            ("precision", self.precision),
            ("recall", self.recall),
            ("f1", self.f1),
            ("auc_roc", self.auc_roc),
            ("auc_pr", self.auc_pr),
        ]
    }
}

/// All classification metrics of (n,) classes 0..k-1, (n,) predicted classes, and scores: (n, 1)
/// of class 1, or (n, k) of each class; higher is more likely.
///
/// Averages are unweighted means over all classes; a class that is never predicted has precision
/// 0. With more than two classes the areas are means over one class against the rest.
///
/// Fails without samples, when lengths differ, for a score that is not finite, for a label outside
/// 0..k-1, and when a class has no sample (its areas are undefined).
pub fn classification_metrics(
    y_true: ArrayView1<i64>,
    y_pred: ArrayView1<i64>,
    scores: ArrayView2<f64>,
) -> Result<ClassificationMetrics> {
    let classes = if scores.ncols() == 1 { 2 } else { scores.ncols() };
    check(y_true, y_pred, scores, classes)?;
    let count = |matches: &dyn Fn(i64, i64) -> bool| {
        y_true.iter().zip(&y_pred).filter(|&(&truth, &guess)| matches(truth, guess)).count() as f64
    };
    let (mut precision, mut recall, mut f1) = (0.0, 0.0, 0.0);
    for class in 0..classes as i64 {
        let hits = count(&|truth, guess| truth == class && guess == class);
        let guessed = count(&|_, guess| guess == class);
        let present = count(&|truth, _| truth == class);
        precision += if guessed == 0.0 { 0.0 } else { hits / guessed };
        recall += hits / present;
        f1 += 2.0 * hits / (guessed + present);
    }
    let (mut auc_roc, mut auc_pr) = (0.0, 0.0);
    for (column, score) in scores.columns().into_iter().enumerate() {
        let class = if scores.ncols() == 1 { 1 } else { column as i64 };
        let steps = threshold_steps(y_true.mapv(|truth| truth == class).view(), score);
        auc_roc += area_under_roc(&steps);
        auc_pr += average_precision(&steps);
    }
    let (k, curves) = (classes as f64, scores.ncols() as f64);
    Ok(ClassificationMetrics {
        accuracy: accuracy_score(y_true, y_pred)?,
        precision: precision / k,
        recall: recall / k,
        f1: f1 / k,
        auc_roc: auc_roc / curves,
        auc_pr: auc_pr / curves,
    })
}

/// Share of right answers. Fails without samples, and when lengths differ.
pub fn accuracy_score(y_true: ArrayView1<i64>, y_pred: ArrayView1<i64>) -> Result<f64> {
    if y_true.len() != y_pred.len() || y_true.is_empty() {
        let message = format!("accuracy of {} classes, {} guesses", y_true.len(), y_pred.len());
        return Err(BenchError::new(message));
    }
    let right = y_true.iter().zip(&y_pred).filter(|(truth, guess)| truth == guess).count();
    Ok(right as f64 / y_true.len() as f64)
}

/// Mean of -log of the probability given to the true class; probabilities (n, k) are kept off 0
/// and 1. Fails without samples, when lengths differ, and for a label outside 0..k-1.
pub fn log_loss(y_true: ArrayView1<i64>, probabilities: ArrayView2<f64>) -> Result<f64> {
    let classes = probabilities.ncols() as i64;
    if y_true.len() != probabilities.nrows() || y_true.is_empty() {
        let (labels, rows) = (y_true.len(), probabilities.nrows());
        return Err(BenchError::new(format!("log loss of {labels} classes, {rows} rows")));
    }
    if y_true.iter().any(|label| !(0..classes).contains(label)) {
        return Err(BenchError::new(format!("a class is outside 0..{}", classes - 1)));
    }
    let total: f64 = y_true
        .iter()
        .zip(probabilities.rows())
        .map(|(&label, row)| row[label as usize].clamp(f64::EPSILON, 1.0 - f64::EPSILON).ln())
        .sum();
    Ok(-total / y_true.len() as f64)
}

// --- parts -------------------------------------------------------------------------------------

fn check(
    y_true: ArrayView1<i64>,
    y_pred: ArrayView1<i64>,
    scores: ArrayView2<f64>,
    classes: usize,
) -> Result<()> {
    let (truths, guesses, rows) = (y_true.len(), y_pred.len(), scores.nrows());
    if truths != guesses || truths != rows {
        return Err(BenchError::new(format!(
            "{truths} classes, but {guesses} predictions and {rows} scores"
        )));
    }
    if truths == 0 {
        return Err(BenchError::new("classification metrics need at least one sample"));
    }
    if !scores.iter().all(|score| score.is_finite()) {
        return Err(BenchError::new("classification metrics need finite scores"));
    }
    let classes = classes as i64;
    if y_true.iter().chain(&y_pred).any(|label| !(0..classes).contains(label)) {
        return Err(BenchError::new(format!("a class is outside 0..{}", classes - 1)));
    }
    match (0..classes).find(|class| !y_true.iter().any(|label| label == class)) {
        Some(absent) => {
            Err(BenchError::new(format!("class {absent} has no sample: its areas are undefined")))
        }
        None => Ok(()),
    }
}

/// True and false positives when the threshold falls through each distinct score; ends with all.
fn threshold_steps(positive: ArrayView1<bool>, score: ArrayView1<f64>) -> Vec<(f64, f64)> {
    let mut order: Vec<usize> = (0..score.len()).collect();
    order.sort_unstable_by(|&a, &b| score[b].total_cmp(&score[a]));
    let mut steps = Vec::new();
    let (mut hits, mut alarms) = (0.0, 0.0);
    for (place, &row) in order.iter().enumerate() {
        if positive[row] {
            hits += 1.0
        } else {
            alarms += 1.0
        }
        let tied = order.get(place + 1).is_some_and(|&next| score[next] == score[row]);
        if !tied {
            steps.push((hits, alarms));
        }
    }
    steps
}

fn area_under_roc(steps: &[(f64, f64)]) -> f64 {
    let (positives, negatives) = steps.last().copied().unwrap_or((0.0, 0.0));
    let mut before = (0.0, 0.0);
    let mut area = 0.0;
    for &(hits, alarms) in steps {
        area += (alarms - before.1) * (hits + before.0) / 2.0;
        before = (hits, alarms);
    }
    area / (positives * negatives)
}

fn average_precision(steps: &[(f64, f64)]) -> f64 {
    let positives = steps.last().map_or(0.0, |last| last.0);
    let mut before = 0.0;
    let mut area = 0.0;
    for &(hits, alarms) in steps {
        area += (hits - before) / positives * (hits / (hits + alarms));
        before = hits;
    }
    area
}
