"""How good a regression is. Both suites compute the same numbers from the same predictions."""

from __future__ import annotations

import numpy as np
from scipy import stats
from sklearn import metrics

from ..errors import BenchError
from .datasets import Floats


def regression_metrics(y_true: Floats, y_pred: Floats) -> dict[str, float]:
    """Errors, shares of explained variance, and the shape of the residuals ``y_true - y_pred``.

    Standard deviation, skewness and excess kurtosis are those of the population (biased, as
    NumPy's and SciPy's defaults); R² and explained variance of constant targets are 1 when
    the prediction is perfect and 0 when not, as in scikit-learn.

    Args:
        y_true: (n,) targets.
        y_pred: (n,) predictions.

    Returns:
        rmse, mae, r2, mape, explained_variance, residual_std, residual_skew, residual_kurtosis.

    Raises:
        BenchError: lengths differ, fewer than two samples, not finite, or constant residuals
            (their skewness is 0/0).
    """
    if len(y_true) != len(y_pred):
        raise BenchError(f"{len(y_true)} targets, but {len(y_pred)} predictions")
    if len(y_true) < 2:
        raise BenchError(f"regression metrics need at least 2 samples, not {len(y_true)}")
    if not (np.isfinite(y_true).all() and np.isfinite(y_pred).all()):
        raise BenchError("regression metrics need finite targets and predictions")
    residuals = y_true - y_pred
    if _is_constant(residuals):
        raise BenchError("the residuals are constant: skewness and kurtosis are undefined")
    return {
        "rmse": float(metrics.root_mean_squared_error(y_true, y_pred)),
        "mae": float(metrics.mean_absolute_error(y_true, y_pred)),
        "r2": float(metrics.r2_score(y_true, y_pred)),
        "mape": float(metrics.mean_absolute_percentage_error(y_true, y_pred)),
        "explained_variance": float(metrics.explained_variance_score(y_true, y_pred)),
        "residual_std": float(residuals.std()),
        "residual_skew": float(stats.skew(residuals)),
        "residual_kurtosis": float(stats.kurtosis(residuals)),
    }


def _is_constant(values: Floats) -> bool:
    """Is the variance within the rounding of the mean? SciPy's own rule for skewness."""
    return bool(values.var() <= (np.finfo(np.float64).resolution * values.mean()) ** 2)
