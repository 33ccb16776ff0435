"""classical/regression: fit, cross-validate and predict with linear models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sklearn.metrics import r2_score

from ..params import read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .case_params import RegressionParams
from .cross_validation import by_fold
from .datasets import TARGETS, load_dataset
from .estimator import Estimator, Model, NewModel
from .regression_metrics import regression_metrics
from .regression_models import regression_model


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Set a case up."""
    case = read(RegressionParams, params)
    return RegressionBenchmark(case, context, regression_model(case.algorithm, case.model))


class RegressionBenchmark(Benchmark):
    """One regression model on one data set."""

    def __init__(self, params: RegressionParams, context: Context, new_model: NewModel) -> None:
        data = load_dataset(context, params.dataset, TARGETS, params.train_rows)
        data = data.first_features(params.features)
        self._estimator: Estimator[Model] = Estimator(new_model, data, params)

    def phases(self) -> list[Phase]:
        """Fit, the folds if asked for, and each batch size."""
        return self._estimator.phases

    def step(self, phase: int) -> None:
        """Timed: one fit, one cross-validation, or one predict call."""
        self._estimator.steps[phase]()

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the test rows, first answers of each batch, and R² of each fold."""
        estimator, data = self._estimator, self._estimator.data
        checks: dict[str, CheckValue] = {
            **regression_metrics(data.y_test, estimator.model.predict(data.x_test)),
            "predictions": estimator.shown_answers(),
        }
        if estimator.held_out:
            pairs = zip(by_fold(data.y_train, data.folds), estimator.held_out, strict=True)
            checks["cross_validation_r2"] = [float(r2_score(y, p)) for y, p in pairs]
        return checks
