"""classical/svm: fit, cross-validate, calibrate and predict with support vector machines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from sklearn.metrics import accuracy_score

from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .calibration import CalibratedClassifier
from .case_params import parse_case_params
from .classification_metrics import classification_metrics, log_loss
from .cross_validation import by_fold, cross_validate
from .datasets import CLASSES, Labels, Matrix, load_dataset
from .regression_benchmark import RegressionBenchmark
from .svm_models import REGRESSORS, SvmModel, create_svm_model, decision_scores

SHOWN_ROWS = 8


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Set a case up: a regressor is measured as any other regression."""
    if params.get("algorithm") in REGRESSORS:
        return RegressionBenchmark(params, context, create_svm_model)
    return SvmBenchmark(params, context)


class SvmBenchmark(Benchmark):
    """One classifier on one data set."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._params = parse_case_params(params)
        self._model = self._new_model()
        self._data = load_dataset(context, self._params.dataset, CLASSES, self._params.train_rows)
        self._batches = self._data.batches(self._params.batch_sizes)
        self._cross_validated: list[Labels] = []
        self._calibrated: CalibratedClassifier | None = None

    def phases(self) -> list[Phase]:
        """Fit, the folds and the calibration if asked for, and each batch size."""
        rows = len(self._data.x_train)
        phases = [Phase("fit_time", rows)]
        if self._params.cross_validation:
            phases.append(Phase("cross_validation_time", rows))
        if self._params.probability:
            phases.append(Phase("calibration_time", rows))
        for metric, batch in self._batches.items():
            phases.append(Phase(metric, len(batch), blockable=True))
        return phases

    def step(self, phase: int) -> None:
        """Timed: one fit, one cross-validation, one calibration, or one predict call."""
        data, metric = self._data, self.phases()[phase].metric
        if metric == "fit_time":
            self._model = self._new_model()
            self._model.fit(data.x_train, data.y_train)
        elif metric == "cross_validation_time":
            self._cross_validated = cross_validate(
                self._fit_predict, data.x_train, data.y_train, data.folds
            )
        elif metric == "calibration_time":
            self._calibrated = CalibratedClassifier(self._new_model(), data.folds)
            self._calibrated.fit(data.x_train, data.y_train)
        else:
            self._model.predict(self._batches[metric])

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the test rows and of each fold, first scores, first probabilities."""
        data = self._data
        predictions = self._model.predict(data.x_test)
        scores = decision_scores(self._model, data.x_test)
        checks: dict[str, CheckValue] = {
            **classification_metrics(data.y_test, predictions, scores),
            "scores": scores[:SHOWN_ROWS].ravel().tolist(),
        }
        if self._params.cross_validation:
            pairs = zip(by_fold(data.y_train, data.folds), self._cross_validated, strict=True)
            checks["cross_validation_accuracy"] = [float(accuracy_score(y, p)) for y, p in pairs]
        if self._calibrated is not None:
            probabilities = self._calibrated.predict_proba(data.x_test)
            checks["log_loss"] = log_loss(data.y_test, probabilities)
            checks["probabilities"] = np.ravel(probabilities[:SHOWN_ROWS]).tolist()
        return checks

    def _new_model(self) -> SvmModel:
        return create_svm_model(self._params.algorithm, **self._params.model)

    def _fit_predict(self, x: Matrix, y: Labels, x_validation: Matrix) -> Labels:
        model = self._new_model()
        model.fit(x, y)
        return model.predict(x_validation)
