"""How good a classification is. Both suites compute the same numbers from the same predictions."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn import metrics

from ..errors import BenchError
from .datasets import Labels, Matrix


def classification_metrics(
    y_true: Labels, y_pred: Labels, scores: npt.NDArray[np.float64]
) -> dict[str, float]:
    """Accuracy, macro averages over the classes, and areas under curves.

    precision, recall and f1 are unweighted means over all classes; a class that is never
    predicted has precision 0. auc_roc is the area under the receiver operating characteristic,
    auc_pr the average precision (a sum of steps, not trapezoids); with more than two classes
    both are means over one class against the rest.

    Args:
        y_true: (n,) classes 0..k-1.
        y_pred: (n,) classes 0..k-1.
        scores: (n,) score of class 1, or (n, k) score of each class; higher is more likely.

    Raises:
        BenchError: no samples, lengths differ, a score is not finite, a label is not in 0..k-1,
            or a class has no sample (its areas are undefined).
    """
    classes = 2 if scores.ndim == 1 else scores.shape[1]
    _check(y_true, y_pred, scores, classes)
    labels = list(range(classes))
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(
        y_true, y_pred, labels=labels, average="macro", zero_division=0.0
    )
    columns = [scores] if scores.ndim == 1 else list(scores.T)
    positives = [y_true == 1] if scores.ndim == 1 else [y_true == label for label in labels]
    curves = list(zip(positives, columns, strict=True))
    return {
        "accuracy": float(metrics.accuracy_score(y_true, y_pred)),
        "precision": float(precision),
        "recall": float(recall),
        "f1": float(f1),
        "auc_roc": _mean([metrics.roc_auc_score(own, score) for own, score in curves]),
        "auc_pr": _mean([metrics.average_precision_score(own, score) for own, score in curves]),
    }


def log_loss(y_true: Labels, probabilities: Matrix) -> float:
    """Mean of -log of the probability given to the true class; probabilities are kept off 0 and 1.

    Args:
        y_true: (n,) classes 0..k-1.
        probabilities: (n, k), rows sum to 1.

    Raises:
        BenchError: no samples, lengths differ, or a label is not in 0..k-1.
    """
    classes = probabilities.shape[1]
    if len(y_true) != len(probabilities) or len(y_true) == 0:
        raise BenchError(f"log loss of {len(y_true)} classes, {len(probabilities)} rows")
    if y_true.min() < 0 or y_true.max() >= classes:
        raise BenchError(f"a class is outside 0..{classes - 1}")
    return float(metrics.log_loss(y_true, probabilities, labels=list(range(classes))))


def _check(y_true: Labels, y_pred: Labels, scores: npt.NDArray[Any], classes: int) -> None:
    if not len(y_true) == len(y_pred) == len(scores):
        raise BenchError(
            f"{len(y_true)} classes, but {len(y_pred)} predictions and {len(scores)} scores"
        )
    if len(y_true) == 0:
        raise BenchError("classification metrics need at least one sample")
    if not np.isfinite(scores).all():
        raise BenchError("classification metrics need finite scores")
    both = np.concatenate([y_true, y_pred])
    if both.min() < 0 or both.max() >= classes:
        raise BenchError(f"a class is outside 0..{classes - 1}")
    if len(absent := set(range(classes)) - set(y_true.tolist())) > 0:
        raise BenchError(f"class {min(absent)} has no sample: its areas are undefined")


def _mean(values: list[Any]) -> float:
    return float(np.mean(values))
