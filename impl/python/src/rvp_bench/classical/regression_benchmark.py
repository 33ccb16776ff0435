"""classical/regression: fit, cross-validate and predict with linear models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sklearn.metrics import r2_score

from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .case_params import parse_case_params
from .cross_validation import by_fold, cross_validate
from .datasets import TARGETS, Floats, Matrix, load_dataset
from .regression_metrics import regression_metrics
from .regression_models import RegressionModel, create_regression_model

SHOWN_PREDICTIONS = 8


RegressionFactory = Callable[..., RegressionModel]


class RegressionBenchmark(Benchmark):
    """One regression model on one data set.

    Args:
        params: see :class:`CaseParams`.
        context: names the folder of the data.
        factory: makes a model that is not fitted yet, from an algorithm and its hyperparameters.

    Raises:
        BenchError: parameters that make no sense for a regression.
    """

    def __init__(
        self,
        params: Mapping[str, Any],
        context: Context,
        factory: RegressionFactory = create_regression_model,
    ) -> None:
        self._params = parse_case_params(params)
        if self._params.probability:
            raise BenchError(f"{self._params.algorithm} has no probabilities")
        self._data = load_dataset(context, self._params.dataset, TARGETS, self._params.train_rows)
        self._batches = self._data.batches(self._params.batch_sizes)
        self._factory = factory
        self._model = self._new_model()
        self._cross_validated: list[Floats] = []

    def phases(self) -> list[Phase]:
        """Fit, the folds if asked for, and each batch size."""
        rows = len(self._data.x_train)
        phases = [Phase("fit_time", rows)]
        if self._params.cross_validation:
            phases.append(Phase("cross_validation_time", rows))
        for metric, batch in self._batches.items():
            phases.append(Phase(metric, len(batch), blockable=True))
        return phases

    def step(self, phase: int) -> None:
        """Timed: one fit, one cross-validation, or one predict call."""
        data, metric = self._data, self.phases()[phase].metric
        if metric == "fit_time":
            self._model = self._new_model()
            self._model.fit(data.x_train, data.y_train)
        elif metric == "cross_validation_time":
            self._cross_validated = cross_validate(
                self._fit_predict, data.x_train, data.y_train, data.folds
            )
        else:
            self._model.predict(self._batches[metric])

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the test rows, the first predictions, and R² of each fold."""
        data = self._data
        predictions = self._model.predict(data.x_test)
        checks: dict[str, CheckValue] = {
            **regression_metrics(data.y_test, predictions),
            "predictions": predictions[:SHOWN_PREDICTIONS].tolist(),
        }
        if self._params.cross_validation:
            targets = by_fold(data.y_train, data.folds)
            pairs = zip(targets, self._cross_validated, strict=True)
            checks["cross_validation_r2"] = [float(r2_score(y, p)) for y, p in pairs]
        return checks

    def _new_model(self) -> RegressionModel:
        return self._factory(self._params.algorithm, **self._params.model)

    def _fit_predict(self, x: Matrix, y: Floats, x_validation: Matrix) -> Floats:
        model = self._new_model()
        model.fit(x, y)
        return model.predict(x_validation)
