"""Support vector machines, each with the objective and stopping rule of the other suite.

The kernel is rbf: exp(-gamma |a - b|²), or linear; gamma defaults to 1/p, which is scikit-learn's
"auto". Several classes: svc and nu_svc vote one against one, linear_svc takes the largest of one
against the rest. linear_svc has the squared hinge loss and a penalised intercept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Protocol

from sklearn import svm

from ..params import Count, Parameters
from .case_params import read_model
from .datasets import Matrix
from .estimator import Model


class Classifier(Model, Protocol):
    """What a benchmark needs of a classifier: scikit-learn's interface."""

    def decision_function(self, x: Matrix) -> Matrix:
        """Score of class 1 (m,), or of each class (m, k); higher is more likely.

        One-against-one votes become scores per class as in scikit-learn: the votes, plus the sum
        of the decision values squeezed into ±1/3 to break ties.
        """


# --- hyperparameters -----------------------------------------------------------------------------


class _Kernel(Parameters, frozen=True):
    kernel: Literal["rbf", "linear"] = "rbf"
    gamma: float | None = None
    tol: float = 1e-3

    def _shared(self) -> dict[str, Any]:
        # Shrinking is off in both suites: the same steps, and no heuristic to tell apart.
        gamma = "auto" if self.gamma is None else self.gamma
        return {"kernel": self.kernel, "gamma": gamma, "tol": self.tol, "shrinking": False}


class Svc(_Kernel, frozen=True):
    """C bounds each dual variable."""

    C: float = 1.0

    def create(self) -> Classifier:
        """A model that is not fitted yet."""
        return svm.SVC(C=self.C, **self._shared())  # type: ignore[no-any-return]


class NuSvc(_Kernel, frozen=True):
    """nu is the least share of support vectors."""

    nu: float = 0.5

    def create(self) -> Classifier:
        """A model that is not fitted yet."""
        return svm.NuSVC(nu=self.nu, **self._shared())  # type: ignore[no-any-return]


class LinearSvc(Parameters, frozen=True):
    """Dual coordinate descent."""

    C: float = 1.0
    tol: float = 1e-4
    max_iter: Count = 1000

    def create(self) -> Classifier:
        """A model that is not fitted yet."""
        return svm.LinearSVC(  # type: ignore[no-any-return]
            C=self.C, tol=self.tol, max_iter=self.max_iter,
            loss="squared_hinge", dual=True, random_state=0,
        )  # fmt: skip


class Svr(_Kernel, frozen=True):
    """Epsilon-insensitive regression."""

    C: float = 1.0
    epsilon: float = 0.1

    def create(self) -> Model:
        """A model that is not fitted yet."""
        return svm.SVR(C=self.C, epsilon=self.epsilon, **self._shared())  # type: ignore[no-any-return]


# --- by name -------------------------------------------------------------------------------------

SvmModel = Svc | NuSvc | LinearSvc | Svr
ALGORITHMS: dict[str, type[SvmModel]] = {
    "svc": Svc,
    "nu_svc": NuSvc,
    "linear_svc": LinearSvc,
    "svr": Svr,
}


def svm_model(algorithm: str, params: Mapping[str, Any]) -> SvmModel:
    """The algorithm with its hyperparameters: a classifier, or a regressor.

    Raises:
        BenchError: unknown algorithm or hyperparameter, listing the known ones.
    """
    return read_model(algorithm, ALGORITHMS, params)
