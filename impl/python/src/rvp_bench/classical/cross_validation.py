"""k-fold cross-validation over recorded folds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from .datasets import Labels, Matrix

FitPredict = Callable[[Matrix, npt.NDArray[Any], Matrix], npt.NDArray[Any]]


def cross_validate(
    fit_predict: FitPredict, x: Matrix, y: npt.NDArray[Any], folds: Labels
) -> list[npt.NDArray[Any]]:
    """Hold each fold out once; answers for the rows of each fold, in row order.

    Args:
        fit_predict: learns from the first two arguments and answers for the third.
        x: (n, p) features.
        y: (n,) targets.
        folds: (n,) the fold of each row, 0..k-1.
    """
    return [
        fit_predict(x[folds != fold], y[folds != fold], x[folds == fold])
        for fold in range(int(folds.max()) + 1)
    ]


def by_fold(values: npt.NDArray[Any], folds: Labels) -> list[npt.NDArray[Any]]:
    """``values`` (n,) cut as :func:`cross_validate` cuts its answers."""
    return [values[folds == fold] for fold in range(int(np.max(folds)) + 1)]
