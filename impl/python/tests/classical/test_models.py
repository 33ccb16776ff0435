"""The three factories, and what the models answer on problems with a known solution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest

from rvp_bench.classical import clustering_models, regression_models, svm_models
from rvp_bench.classical.calibration import CalibratedClassifier
from rvp_bench.classical.clustering_models import clustering_model
from rvp_bench.classical.regression_models import regression_model
from rvp_bench.classical.svm_models import Svc, svm_model
from rvp_bench.data import uniform
from rvp_bench.errors import BenchError

FAMILIES: dict[str, tuple[Callable[..., object], Mapping[str, Any]]] = {
    "regression": (regression_model, regression_models.ALGORITHMS),
    "svm": (svm_model, svm_models.ALGORITHMS),
    "clustering": (clustering_model, clustering_models.ALGORITHMS),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_unknown_names_list_the_known_ones(family: str) -> None:
    model, known = FAMILIES[family]
    with pytest.raises(BenchError, match=f"known: {', '.join(sorted(known))}"):
        model("perceptron", {})
    for algorithm, hyperparameters in known.items():
        names = sorted(hyperparameters.__struct_fields__)
        with pytest.raises(BenchError, match=f"model.alhpa is unknown; known: {', '.join(names)}"):
            model(algorithm, {"alhpa": 1.0})
        assert model(algorithm, {}) is not None


def test_ridge_shrinks_by_the_closed_form_and_leaves_the_intercept() -> None:
    x, y = np.array([[1.0], [2.0], [3.0]]), np.array([10.0, 12.0, 14.0])
    model = regression_model("ridge", {"alpha": 2.0})()
    model.fit(x, y)
    # centred: x'x = 2, x'y = 4, so w = 4 / (2 + 2) = 1, and the mean of y is kept at the mean of x
    assert model.predict(np.array([[2.0], [5.0]])) == pytest.approx([12.0, 15.0])


def test_lasso_is_the_soft_threshold_whatever_the_mean_of_x() -> None:
    x, y = np.array([[101.0], [102.0], [103.0]]), np.array([10.0, 12.0, 14.0])
    model = regression_model("lasso", {"alpha": 0.5})()
    model.fit(x, y)
    # centred: (x'y - n alpha) / x'x = (4 - 1.5) / 2 = 1.25
    assert model.predict(np.array([[102.0], [103.0]])) == pytest.approx([12.0, 13.25])


def test_probabilities_come_from_rows_a_model_did_not_see() -> None:
    # Classes are noise, and the machine learns them by heart: its own rows would say 0 and 1.
    x, y = uniform(3, 120).reshape(60, 2), np.arange(60) // 5 % 2
    model = Svc(C=1000.0, gamma=100.0).create()
    calibrated = CalibratedClassifier(model, np.arange(60) % 5)
    calibrated.fit(x, y)
    probabilities = calibrated.predict_proba(x)
    assert probabilities.shape == (60, 2)
    assert probabilities.sum(axis=1) == pytest.approx(np.ones(60))
    model.fit(x, y)
    assert model.predict(x).tolist() == y.tolist()
    assert np.abs(probabilities - 0.5).max() < 0.3


@pytest.mark.parametrize(
    ("algorithm", "assigns", "density"),
    [
        ("k_means", True, False),
        ("gaussian_mixture", True, True),
        ("dbscan", False, False),
        ("agglomerative", False, False),
    ],
)
def test_only_models_that_can_assign_points_predict(
    algorithm: str, assigns: bool, density: bool
) -> None:
    model = clustering_model(algorithm, {})(np.eye(2))
    assert (model.predict is not None, model.log_likelihood is not None) == (assigns, density)
