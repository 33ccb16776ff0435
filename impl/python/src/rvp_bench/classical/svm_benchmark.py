"""classical/svm: fit, cross-validate, calibrate and predict with support vector machines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from sklearn.metrics import accuracy_score

from ..errors import BenchError
from ..params import read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .calibration import CalibratedClassifier
from .case_params import SvmParams
from .classification_metrics import classification_metrics, log_loss
from .cross_validation import by_fold
from .datasets import CLASSES, load_dataset
from .estimator import SHOWN_ROWS, Estimator
from .regression_benchmark import RegressionBenchmark
from .svm_models import Classifier, Svr, svm_model


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Set a case up: a regressor is measured as any other regression."""
    case = read(SvmParams, params)
    model = svm_model(case.algorithm, case.model)
    if not isinstance(model, Svr):
        return SvmBenchmark(case, context, model.create)
    if case.probability:
        raise BenchError(f"{case.algorithm} has no probabilities")
    return RegressionBenchmark(case, context, model.create)


class SvmBenchmark(Benchmark):
    """One classifier on one data set."""

    def __init__(
        self, params: SvmParams, context: Context, new_model: Callable[[], Classifier]
    ) -> None:
        data = load_dataset(context, params.dataset, CLASSES, params.train_rows)
        data = data.first_features(params.features)
        self._new_model = new_model
        self._calibrated: CalibratedClassifier | None = None
        calibration = Phase("calibration_time", len(data.x_train), blockable=True)
        more = [(calibration, self._calibrate)] if params.probability else []
        self._estimator: Estimator[Classifier] = Estimator(new_model, data, params, more)

    def phases(self) -> list[Phase]:
        """Fit, the folds and the calibration if asked for, and each batch size."""
        return self._estimator.phases

    def step(self, phase: int) -> None:
        """Timed: one fit, one cross-validation, one calibration, or one predict call."""
        self._estimator.steps[phase]()

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the test rows and of each fold, first answers, scores and probabilities."""
        estimator, data = self._estimator, self._estimator.data
        scores = estimator.model.decision_function(data.x_test)
        predictions = estimator.model.predict(data.x_test)
        checks: dict[str, CheckValue] = {
            **classification_metrics(data.y_test, predictions, scores),
            "classes": estimator.shown_answers(),
            "scores": scores[:SHOWN_ROWS].ravel().tolist(),
        }
        if estimator.held_out:
            pairs = zip(by_fold(data.y_train, data.folds), estimator.held_out, strict=True)
            checks["cross_validation_accuracy"] = [float(accuracy_score(y, p)) for y, p in pairs]
        if self._calibrated is not None:
            probabilities = self._calibrated.predict_proba(data.x_test)
            checks["log_loss"] = log_loss(data.y_test, probabilities)
            checks["probabilities"] = np.ravel(probabilities[:SHOWN_ROWS]).tolist()
        return checks

    def _calibrate(self) -> None:
        data = self._estimator.data
        self._calibrated = CalibratedClassifier(self._new_model(), data.folds)
        self._calibrated.fit(data.x_train, data.y_train)
