"""Support vector machines, each with the objective and stopping rule of the other suite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from sklearn.svm import SVC, SVR, LinearSVC, NuSVC

from .case_params import check_model_params
from .datasets import Matrix


class SvmModel(Protocol):
    """What a benchmark needs of a model: scikit-learn's interface.

    Classifiers have ``decision_function`` (m, p) -> (m,) or (m, k) as well.
    """

    def fit(self, x: Matrix, y: npt.NDArray[Any]) -> object:
        """Learn from x (n, p) and y (n,)."""

    def predict(self, x: Matrix) -> npt.NDArray[Any]:
        """Classes or values (m,) for x (m, p)."""


# kernel is rbf: exp(-gamma |a - b|²), or linear; gamma defaults to 1/p, which is scikit-learn's
# "auto". Several classes: svc and nu_svc vote one against one, linear_svc takes the largest of
# one against the rest. linear_svc has the squared hinge loss and a penalised intercept.
PARAMETERS = {
    "svc": ("C", "kernel", "gamma", "tol"),
    "nu_svc": ("nu", "kernel", "gamma", "tol"),
    "linear_svc": ("C", "tol", "max_iter"),
    "svr": ("C", "epsilon", "kernel", "gamma", "tol"),
}
REGRESSORS = ("svr",)

# Shrinking is off in both suites: the same steps, and no heuristic to tell apart.
_KERNEL = {"gamma": "auto", "shrinking": False, "cache_size": 200}
_LINEAR = {"loss": "squared_hinge", "dual": True, "random_state": 0}

_MODELS: dict[str, Callable[..., SvmModel]] = {
    "svc": lambda **params: SVC(**{**_KERNEL, **params}),
    "nu_svc": lambda **params: NuSVC(**{**_KERNEL, **params}),
    "linear_svc": lambda **params: LinearSVC(**{**_LINEAR, **params}),
    "svr": lambda **params: SVR(**{**_KERNEL, **params}),
}


def create_svm_model(algorithm: str, **params: Any) -> SvmModel:
    """A model that is not fitted yet.

    Args:
        algorithm: a key of ``PARAMETERS``.
        params: hyperparameters; absent ones have scikit-learn's defaults, but for gamma.

    Raises:
        BenchError: unknown algorithm or hyperparameter, listing the known ones.
    """
    check_model_params(algorithm, params, PARAMETERS)
    return _MODELS[algorithm](**params)


def decision_scores(model: Any, x: Matrix) -> npt.NDArray[np.float64]:
    """Score of class 1 (m,), or of each class (m, k); higher is more likely.

    One-against-one votes become scores per class as in scikit-learn: the votes, plus the sum of
    the decision values squeezed into ±1/3 to break ties.
    """
    scores: npt.NDArray[np.float64] = model.decision_function(x)
    return scores
