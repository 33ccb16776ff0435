"""Linear models, each with the solver that the other suite has as well.

All fit an intercept. Names and objectives are scikit-learn's:
  ridge       ||y - Xw||² + alpha ||w||²
  lasso       1/(2n) ||y - Xw||² + alpha ||w||₁
  elastic_net 1/(2n) ||y - Xw||² + alpha l1_ratio ||w||₁ + alpha (1 - l1_ratio)/2 ||w||²
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sklearn import linear_model

from ..params import Count, Parameters
from .case_params import read_model
from .estimator import Model, NewModel

# --- hyperparameters -----------------------------------------------------------------------------


class Linear(Parameters, frozen=True):
    """Least squares."""

    def create(self) -> Model:
        """A model that is not fitted yet."""
        return linear_model.LinearRegression()  # type: ignore[no-any-return]


class Ridge(Parameters, frozen=True):
    """The normal equations by Cholesky."""

    alpha: float = 1.0

    def create(self) -> Model:
        """A model that is not fitted yet."""
        return linear_model.Ridge(solver="cholesky", alpha=self.alpha)  # type: ignore[no-any-return]


class Lasso(Parameters, frozen=True):
    """Cyclic coordinate descent, stopped by the duality gap."""

    alpha: float = 1.0
    tol: float = 1e-4
    max_iter: Count = 1000

    def create(self) -> Model:
        """A model that is not fitted yet."""
        return linear_model.Lasso(  # type: ignore[no-any-return]
            alpha=self.alpha, tol=self.tol, max_iter=self.max_iter
        )


class ElasticNet(Lasso, frozen=True):
    """The same, with a share of the squared penalty."""

    l1_ratio: float = 0.5

    def create(self) -> Model:
        """A model that is not fitted yet."""
        return linear_model.ElasticNet(  # type: ignore[no-any-return]
            alpha=self.alpha, l1_ratio=self.l1_ratio, tol=self.tol, max_iter=self.max_iter
        )


# --- by name -------------------------------------------------------------------------------------

ALGORITHMS: dict[str, type[Linear | Ridge | Lasso]] = {
    "linear": Linear,
    "ridge": Ridge,
    "lasso": Lasso,
    "elastic_net": ElasticNet,
}


def regression_model(algorithm: str, params: Mapping[str, Any]) -> NewModel:
    """Makes models of this algorithm that are not fitted yet.

    Raises:
        BenchError: unknown algorithm or hyperparameter, listing the known ones.
    """
    return read_model(algorithm, ALGORITHMS, params).create
