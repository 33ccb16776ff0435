"""The three factories, and what the models answer on problems with a known solution."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from rvp_bench.classical.calibration import CalibratedClassifier
from rvp_bench.classical.clustering_models import PARAMETERS as CLUSTERINGS
from rvp_bench.classical.clustering_models import create_clustering_model
from rvp_bench.classical.regression_models import PARAMETERS as REGRESSIONS
from rvp_bench.classical.regression_models import create_regression_model
from rvp_bench.classical.svm_models import PARAMETERS as MACHINES
from rvp_bench.classical.svm_models import create_svm_model
from rvp_bench.data import uniform
from rvp_bench.errors import BenchError

STARTS = np.eye(2)
FACTORIES: dict[str, tuple[Callable[..., object], dict[str, tuple[str, ...]]]] = {
    "regression": (create_regression_model, REGRESSIONS),
    "svm": (create_svm_model, MACHINES),
    "clustering": (lambda name, **p: create_clustering_model(name, STARTS, **p), CLUSTERINGS),
}


@pytest.mark.parametrize("family", FACTORIES)
def test_unknown_names_list_the_known_ones(family: str) -> None:
    create, known = FACTORIES[family]
    with pytest.raises(BenchError, match=f"known: {', '.join(sorted(known))}"):
        create("perceptron")
    for algorithm, parameters in known.items():
        with pytest.raises(BenchError, match=f"it has: {', '.join(parameters) or 'none'}"):
            create(algorithm, alhpa=1.0)
        assert create(algorithm) is not None


def test_ridge_shrinks_by_the_closed_form_and_leaves_the_intercept() -> None:
    x, y = np.array([[1.0], [2.0], [3.0]]), np.array([10.0, 12.0, 14.0])
    model = create_regression_model("ridge", alpha=2.0)
    model.fit(x, y)
    # centred: x'x = 2, x'y = 4, so w = 4 / (2 + 2) = 1, and the mean of y is kept at the mean of x
    assert model.predict(np.array([[2.0], [5.0]])) == pytest.approx([12.0, 15.0])


def test_lasso_is_the_soft_threshold_whatever_the_mean_of_x() -> None:
    x, y = np.array([[101.0], [102.0], [103.0]]), np.array([10.0, 12.0, 14.0])
    model = create_regression_model("lasso", alpha=0.5)
    model.fit(x, y)
    # centred: (x'y - n alpha) / x'x = (4 - 1.5) / 2 = 1.25
    assert model.predict(np.array([[102.0], [103.0]])) == pytest.approx([12.0, 13.25])


def test_probabilities_come_from_rows_a_model_did_not_see() -> None:
    # Classes are noise, and the machine learns them by heart: its own rows would say 0 and 1.
    x, y = uniform(3, 120).reshape(60, 2), np.arange(60) // 5 % 2
    model = create_svm_model("svc", C=1000.0, gamma=100.0)
    calibrated = CalibratedClassifier(model, np.arange(60) % 5)
    calibrated.fit(x, y)
    probabilities = calibrated.predict_proba(x)
    assert probabilities.shape == (60, 2)
    assert probabilities.sum(axis=1) == pytest.approx(np.ones(60))
    model.fit(x, y)
    assert model.predict(x).tolist() == y.tolist()
    assert np.abs(probabilities - 0.5).max() < 0.3
