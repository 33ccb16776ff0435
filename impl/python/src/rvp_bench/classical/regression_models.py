"""Linear models, each with the solver that the other suite has as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from sklearn.linear_model import ElasticNet, Lasso, LinearRegression, Ridge

from .case_params import check_model_params
from .datasets import Floats, Matrix


class RegressionModel(Protocol):
    """What a benchmark needs of a model: scikit-learn's interface."""

    def fit(self, x: Matrix, y: Floats) -> object:
        """Learn from x (n, p) and y (n,)."""

    def predict(self, x: Matrix) -> Floats:
        """Predictions (m,) for x (m, p)."""


# All fit an intercept. Names and objectives are scikit-learn's:
#   ridge       ||y - Xw||² + alpha ||w||²
#   lasso       1/(2n) ||y - Xw||² + alpha ||w||₁
#   elastic_net 1/(2n) ||y - Xw||² + alpha l1_ratio ||w||₁ + alpha (1 - l1_ratio)/2 ||w||²
PARAMETERS = {
    "linear": (),
    "ridge": ("alpha",),
    "lasso": ("alpha", "tol", "max_iter"),
    "elastic_net": ("alpha", "l1_ratio", "tol", "max_iter"),
}

_MODELS: dict[str, Callable[..., RegressionModel]] = {
    "linear": LinearRegression,
    "ridge": lambda **params: Ridge(solver="cholesky", **params),
    "lasso": Lasso,
    "elastic_net": ElasticNet,
}


def create_regression_model(algorithm: str, **params: Any) -> RegressionModel:
    """A model that is not fitted yet.

    Args:
        algorithm: a key of ``PARAMETERS``.
        params: hyperparameters; absent ones have scikit-learn's defaults.

    Raises:
        BenchError: unknown algorithm or hyperparameter, listing the known ones.
    """
    check_model_params(algorithm, params, PARAMETERS)
    return _MODELS[algorithm](**params)
