"""Writes what scikit-learn answers, for the tests of every suite.

    PYTHONPATH=impl/python/src python tools/classical/make_vectors.py

metrics.json: predictions, and scikit-learn's own functions called on them, without this project's
code in between. answers.json: the checks of every case of the smoke and the quick profile, by the
reference suite, with the definition's tolerances.
"""

from __future__ import annotations

import itertools
import json
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
from scipy import stats
from sklearn import metrics

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
VECTORS = ROOT / "impl" / "vectors" / "classical"
RNG = np.random.default_rng(20261124)


# --- metrics -----------------------------------------------------------------------------------


def regression(y_true: Any, y_pred: Any) -> dict[str, Any]:
    y_true, y_pred = np.round(y_true, 6), np.round(y_pred, 6)
    residuals = y_true - y_pred
    return {
        "y_true": y_true.tolist(),
        "y_pred": y_pred.tolist(),
        "expected": {
            "rmse": metrics.root_mean_squared_error(y_true, y_pred),
            "mae": metrics.mean_absolute_error(y_true, y_pred),
            "r2": metrics.r2_score(y_true, y_pred),
            "mape": metrics.mean_absolute_percentage_error(y_true, y_pred),
            "explained_variance": metrics.explained_variance_score(y_true, y_pred),
            "residual_std": np.std(residuals),
            "residual_skew": stats.skew(residuals),
            "residual_kurtosis": stats.kurtosis(residuals),
        },
    }


def classification(y_true: Any, y_pred: Any, scores: Any) -> dict[str, Any]:
    scores = np.round(scores, 6)
    classes = 2 if scores.ndim == 1 else scores.shape[1]
    macro = {"labels": range(classes), "average": "macro", "zero_division": 0.0}
    one_hot = y_true if scores.ndim == 1 else np.eye(classes, dtype=int)[y_true]
    return {
        "y_true": y_true.tolist(),
        "y_pred": y_pred.tolist(),
        "scores": scores.tolist(),
        "expected": {
            "accuracy": metrics.accuracy_score(y_true, y_pred),
            "precision": metrics.precision_score(y_true, y_pred, **macro),
            "recall": metrics.recall_score(y_true, y_pred, **macro),
            "f1": metrics.f1_score(y_true, y_pred, **macro),
            "auc_roc": metrics.roc_auc_score(one_hot, scores, average="macro"),
            "auc_pr": metrics.average_precision_score(one_hot, scores, average="macro"),
        },
    }


def clustering(x: Any, labels: Any, classes: Any) -> dict[str, Any]:
    x = np.round(x, 6)
    kept, own = x[labels != -1], labels[labels != -1]
    groups = [kept[own == label] for label in np.unique(own)]
    return {
        "x": x.tolist(),
        "labels": labels.tolist(),
        "classes": classes.tolist(),
        "expected": {
            "silhouette": metrics.silhouette_score(kept, own),
            "calinski_harabasz": metrics.calinski_harabasz_score(kept, own),
            "davies_bouldin": metrics.davies_bouldin_score(kept, own),
            "inertia": sum(((group - group.mean(axis=0)) ** 2).sum() for group in groups),
        },
        "ari": metrics.adjusted_rand_score(classes, labels),
    }


def make_metrics() -> dict[str, Any]:
    y = RNG.normal(10, 3, 40)
    wide = RNG.normal(0, 1e3, 15)
    truth2, truth4 = RNG.integers(0, 2, 50), RNG.integers(0, 4, 60)
    score2, score4 = RNG.normal(truth2, 1.0), RNG.normal(size=(60, 4)) + np.eye(4)[truth4]
    points = RNG.normal(size=(40, 3)) + 4 * np.eye(3)[RNG.integers(0, 3, 40)]
    own = RNG.integers(0, 3, 40)
    noisy, lonely = own.copy(), own.copy()
    noisy[:7], lonely[0] = -1, 3
    probabilities = RNG.dirichlet(np.ones(4), 60)
    probabilities[0] = [1.0, 0.0, 0.0, 0.0]
    return {
        "regression": {
            "noise": regression(y, y + RNG.normal(0, 1, 40)),
            "constant prediction": regression(y, np.full(40, y.mean())),
            "constant target": regression(np.full(40, 5.0), y),
            "zero among the targets": regression(np.where(y > 12, 0.0, y), y),
            "wide and biased": regression(wide, 2 * wide + 100),
            "two samples": regression(np.array([1.0, 2.0]), np.array([1.5, 1.0])),
        },
        "classification": {
            "binary": classification(truth2, (score2 > 0.5).astype(int), score2),
            "binary with ties": classification(
                truth2, (score2 > 0.5).astype(int), np.round(score2, 0)
            ),
            "all scores equal": classification(truth2, np.zeros(50, dtype=int), np.zeros(50)),
            "score exactly 0": classification(
                np.array([0, 1, 1, 0, 1]),
                np.array([0, 1, 0, 0, 1]),
                np.array([0.0, 0.5, 0.0, -1.0, 0.7]),
            ),
            "four classes": classification(truth4, score4.argmax(axis=1), score4),
            "class never predicted": classification(
                truth4, np.minimum(score4.argmax(axis=1), 2), np.round(score4, 0)
            ),
        },
        "log_loss": {
            "four classes": {
                "y_true": truth4.tolist(),
                "probabilities": probabilities.tolist(),
                "expected": metrics.log_loss(truth4, probabilities, labels=range(4)),
            }
        },
        "clustering": {
            "three clusters": clustering(points, own, truth4[:40]),
            "noise": clustering(points, noisy, truth4[:40]),
            "cluster of one": clustering(points, lonely, truth4[:40]),
            "equal points": clustering(
                np.repeat(points[:10], 4, axis=0), np.repeat(own[:10], 4), own
            ),
            "agreeing": clustering(points, own, (own + 1) % 3),
        },
    }


# --- answers -----------------------------------------------------------------------------------


def recorded_cases() -> dict[str, dict[str, Any]]:
    """Cases of both profiles by id, expanded as the harness does."""
    cases = {}
    for path in sorted((BENCHMARKS / "classical").glob("*.toml")):
        definition = tomllib.loads(path.read_text())
        for group in definition["cases"]:
            if not {"smoke", "quick"} & set(group["profiles"]):
                continue
            for values in itertools.product(*group["axes"].values()):
                axes = dict(zip(group["axes"], values, strict=True))
                cases["/".join([definition["benchmark"], *map(str, values)])] = {
                    "benchmark": definition["benchmark"],
                    "params": {**definition.get("params", {}), **group.get("params", {}), **axes},
                    "rules": {**definition["checks"], **group.get("checks", {})},
                }
    return cases


def make_answers() -> dict[str, Any]:
    from rvp_bench.classical.registry import registry
    from rvp_bench.registry import Context

    context = Context(1, "cpu", "float64", 1, BENCHMARKS, None)
    answers = recorded_cases()
    for case in answers.values():
        benchmark = registry().create(case["benchmark"], case["params"], context)
        for phase in range(len(benchmark.phases())):
            benchmark.prepare(phase)
            benchmark.step(phase)
        case["answers"] = dict(benchmark.check())
    return answers


if __name__ == "__main__":
    for name, content in {"metrics": make_metrics(), "answers": make_answers()}.items():
        (VECTORS / f"{name}.json").write_text(json.dumps(content, indent=1, allow_nan=False) + "\n")
