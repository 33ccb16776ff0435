"""A supervised model at work: fit, cross-validate and predict, and what these answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from ..registry import Phase
from .case_params import RegressionParams
from .cross_validation import cross_validate
from .datasets import Dataset, Matrix

SHOWN_ROWS = 8


class Model(Protocol):
    """What an estimator needs of a model: scikit-learn's interface."""

    def fit(self, x: Matrix, y: npt.NDArray[Any]) -> object:
        """Learn from x (n, p) and y (n,)."""

    def predict(self, x: Matrix) -> npt.NDArray[Any]:
        """Answers (m,) for x (m, p)."""


M = TypeVar("M", bound=Model)
NewModel = Callable[[], Model]
Step = tuple[Phase, Callable[[], None]]


class Estimator(Generic[M]):
    """One model on one data set; each phase is one call.

    Attributes:
        data: what it learns and is asked.
        model: the last one fitted on all training rows.
        held_out: answers for the rows of each fold, of the last cross-validation.
        phases: what is timed.
        steps: the calls that are timed, in the order of ``phases``.
    """

    def __init__(
        self,
        new_model: Callable[[], M],
        data: Dataset,
        params: RegressionParams,
        more: Sequence[Step] = (),
    ) -> None:
        """
        Args:
            new_model: makes a model that is not fitted yet.
            data: what it learns and is asked.
            params: batch sizes, and whether to cross-validate.
            more: further phases, between the cross-validation and the batches.
        """
        self.data, self._new_model = data, new_model
        self.model = new_model()
        self.held_out: list[npt.NDArray[Any]] = []
        self._batches = [data.batch(size) for size in params.batch_sizes]
        self._answers: list[npt.NDArray[Any]] = [np.empty(0)] * len(self._batches)
        rows = len(data.x_train)
        steps: list[Step] = [(Phase("fit_time", rows, blockable=True), self._fit)]
        if params.cross_validation:
            phase = Phase("cross_validation_time", rows, blockable=True)
            steps.append((phase, self._cross_validate))
        steps += more
        for index, size in enumerate(params.batch_sizes):
            phase = Phase(f"predict_latency@{size}", size, blockable=True)
            steps.append((phase, partial(self._predict, index)))
        self.phases = [phase for phase, _ in steps]
        self.steps = [step for _, step in steps]

    def shown_answers(self) -> list[float]:
        """The first answers of each batch, as the last timed calls gave them."""
        return [float(value) for answers in self._answers for value in answers[:SHOWN_ROWS]]

    def _fit(self) -> None:
        self.model = self._new_model()
        self.model.fit(self.data.x_train, self.data.y_train)

    def _cross_validate(self) -> None:
        data = self.data
        self.held_out = cross_validate(self._fit_predict, data.x_train, data.y_train, data.folds)

    def _fit_predict(
        self, x: Matrix, y: npt.NDArray[Any], x_validation: Matrix
    ) -> npt.NDArray[Any]:
        model = self._new_model()
        model.fit(x, y)
        return model.predict(x_validation)

    def _predict(self, batch: int) -> None:
        self._answers[batch] = self.model.predict(self._batches[batch])
