"""Metrics: scikit-learn's numbers, their definitions by brute force, and clear errors."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rvp_bench.classical.classification_metrics import classification_metrics, log_loss
from rvp_bench.classical.clustering_metrics import (
    adjusted_rand_index,
    clustering_metrics,
    partition_digest,
)
from rvp_bench.classical.regression_metrics import regression_metrics
from rvp_bench.errors import BenchError

from .conftest import vectors

VECTORS = vectors("metrics")
close = partial(pytest.approx, rel=1e-9, abs=1e-12)
LABELS = st.lists(st.integers(0, 3), min_size=2, max_size=25)


def cases(family: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", VECTORS[family].values(), ids=VECTORS[family])


# --- the committed vectors ---------------------------------------------------------------------


@cases("regression")
def test_regression_equals_scikit_learn(case: dict[str, Any]) -> None:
    found = regression_metrics(np.array(case["y_true"]), np.array(case["y_pred"]))
    assert found == close(case["expected"])


@cases("classification")
def test_classification_equals_scikit_learn(case: dict[str, Any]) -> None:
    found = classification_metrics(*(np.array(case[key]) for key in ("y_true", "y_pred", "scores")))
    assert found == close(case["expected"])


@cases("log_loss")
def test_log_loss_equals_scikit_learn(case: dict[str, Any]) -> None:
    found = log_loss(np.array(case["y_true"]), np.array(case["probabilities"]))
    assert found == close(case["expected"])


@cases("clustering")
def test_clustering_equals_scikit_learn(case: dict[str, Any]) -> None:
    labels = np.array(case["labels"])
    found = clustering_metrics(np.array(case["x"]), labels)
    assert found == close(case["expected"])
    assert adjusted_rand_index(np.array(case["classes"]), labels) == close(case["ari"])


# --- definitions -------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.booleans(), st.integers(-3, 3)), min_size=2, max_size=30))
@settings(deadline=None)
def test_auc_is_the_share_of_ordered_pairs_ties_half(rows: list[tuple[bool, int]]) -> None:
    y, scores = np.array([int(p) for p, _ in rows]), np.array([float(s) for _, s in rows])
    assume(0 < y.sum() < len(y))
    pairs = list(product(scores[y == 1], scores[y == 0]))
    share = sum(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs) / len(pairs)
    found = classification_metrics(y, y, scores)
    assert found["auc_roc"] == close(share)
    assert found["accuracy"] == found["f1"] == 1.0


@given(LABELS, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_names_of_clusters_do_not_matter(labels: list[int], random: Any) -> None:
    names = [5, 7, 9, 11]
    random.shuffle(names)
    old, new = np.array(labels), np.array([names[label] for label in labels])
    assert partition_digest(old) == partition_digest(new)
    assert adjusted_rand_index(old, new) == 1.0
    if 2 <= len(set(labels)) < len(labels):
        x = np.random.default_rng(0).normal(size=(len(labels), 2))
        assert clustering_metrics(x, old) == close(clustering_metrics(x, new))


@given(LABELS, st.integers(0, 24))
@settings(deadline=None)
def test_moving_one_point_to_a_cluster_of_its_own_changes_the_digest(
    labels: list[int], place: int
) -> None:
    labels = [*labels, 0, 1]  # so that no point is alone already
    place %= len(labels)
    assume(labels.count(labels[place]) > 1)
    moved = labels.copy()
    moved[place] = 99
    assert partition_digest(np.array(labels)) != partition_digest(np.array(moved))


@given(st.lists(st.floats(-100, 100), min_size=3, max_size=20), st.floats(-50, 50))
@settings(deadline=None)
def test_a_constant_bias_leaves_the_explained_variance(errors: list[float], bias: float) -> None:
    e = np.array(errors)
    assume(e.std() > 1e-3)
    y = np.linspace(0, 10, len(e))
    plain, biased = regression_metrics(y, y - e), regression_metrics(y, y - e - bias)
    for name in ("explained_variance", "residual_std", "residual_skew", "residual_kurtosis"):
        assert biased[name] == pytest.approx(plain[name], rel=1e-6, abs=1e-6)


# --- errors ------------------------------------------------------------------------------------

NONE, ONE, TWO = np.empty(0), np.array([1.0]), np.array([1.0, 2.0])
ZEROS = np.zeros(3, dtype=np.int64)
FLAT = np.zeros(3)
POINTS = np.arange(6.0).reshape(3, 2)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: regression_metrics(TWO, ONE), "2 targets, but 1 predictions"),
        (lambda: regression_metrics(NONE, NONE), "at least 2 samples, not 0"),
        (lambda: regression_metrics(ONE, ONE), "at least 2 samples, not 1"),
        (lambda: regression_metrics(TWO, TWO * np.nan), "finite"),
        (lambda: regression_metrics(TWO, TWO), "residuals are constant"),
        (lambda: regression_metrics(TWO, TWO + 1), "residuals are constant"),
        (lambda: classification_metrics(ZEROS, ZEROS[:2], TWO), "3 classes, but 2 predictions"),
        (lambda: classification_metrics(ZEROS[:0], ZEROS[:0], NONE), "at least one sample"),
        (lambda: classification_metrics(ZEROS, ZEROS, FLAT * np.nan), "finite"),
        (lambda: classification_metrics(ZEROS, ZEROS, FLAT), "class 1 has no sample"),
        (lambda: classification_metrics(ZEROS + 2, ZEROS, FLAT), r"outside 0\.\.1"),
        (lambda: log_loss(ZEROS[:0], np.empty((0, 2))), "log loss of 0 classes"),
        (lambda: log_loss(ZEROS - 1, np.full((3, 2), 0.5)), r"outside 0\.\.1"),
        (lambda: clustering_metrics(POINTS, ZEROS[:2]), "3 points, but 2 labels"),
        (lambda: clustering_metrics(POINTS, ZEROS), "1 clusters of 3 points"),
        (lambda: clustering_metrics(POINTS, np.arange(3)), "3 clusters of 3 points"),
        (lambda: clustering_metrics(POINTS, ZEROS - 1), "0 clusters of 0 points"),
        (lambda: adjusted_rand_index(ZEROS[:0], ZEROS[:0]), "0 classes, 0 labels"),
    ],
)
def test_what_is_undefined_is_an_error(call: Any, message: str) -> None:
    with pytest.raises(BenchError, match=message):
        call()
