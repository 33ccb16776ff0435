"""Cases of smoke and quick answer what was recorded, and cases that cannot be say why."""

from __future__ import annotations

from fnmatch import fnmatch
from typing import Any

import numpy as np
import pytest

from rvp_bench.classical.registry import registry
from rvp_bench.errors import BenchError
from rvp_bench.registry import Benchmark, Context

from .conftest import vectors

ANSWERS = vectors("answers")
IRIS = {"algorithm": "svc", "dataset": "iris"}


def run(benchmark: Benchmark) -> dict[str, Any]:
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        assert benchmark.step(phase) is None
    return dict(benchmark.check())


def rule_of(rules: dict[str, Any], name: str) -> dict[str, Any]:
    globs = (rule for glob, rule in rules.items() if "*" in glob and fnmatch(name, glob))
    rule: dict[str, Any] = rules[name] if name in rules else next(globs)
    return rule


@pytest.mark.parametrize("case_id", ANSWERS)
def test_answers_are_those_recorded(context: Context, case_id: str) -> None:
    case = ANSWERS[case_id]
    found = run(registry().create(case["benchmark"], case["params"], context))
    assert sorted(found) == sorted(case["answers"])
    for name, expected in case["answers"].items():
        if isinstance(expected, str):
            assert found[name] == expected, name
            continue
        rule = rule_of(case["rules"], name)
        difference = np.abs(np.array(found[name]) - np.array(expected))
        limit = rule.get("abs", 0.0) + rule.get("rel", 0.0) * np.abs(expected)
        assert np.all(difference <= limit), (name, difference.max())


def test_phases_follow_the_parameters(context: Context) -> None:
    params = {**IRIS, "cross_validation": True, "probability": True, "batch_sizes": [1, 32]}
    phases = registry().create("classical/svm", params, context).phases()
    assert [(phase.metric, phase.items, phase.blockable) for phase in phases] == [
        ("fit_time", 120, True),
        ("cross_validation_time", 120, True),
        ("calibration_time", 120, True),
        ("predict_latency@1", 1, True),
        ("predict_latency@32", 32, True),
    ]


@pytest.mark.parametrize(
    ("benchmark", "params", "message"),
    [
        (
            "svm",
            {**IRIS, "colour": 1},
            "colour is unknown; known: algorithm, batch_sizes, cross_",
        ),
        ("svm", {"algorithm": "svc"}, "parameter dataset is missing"),
        (
            "svm",
            {**IRIS, "batch_sizes": [0]},
            r"batch_sizes\[0\] is 0, expected a whole number",
        ),
        (
            "svm",
            {**IRIS, "model": {"c": 1.0}},
            r"parameter model\.c is unknown; known: C, gamma",
        ),
        ("svm", {**IRIS, "model": {"C": "1"}}, 'parameter model.C is "1", expected a number'),
        ("svm", {**IRIS, "cross_validation": "no"}, "cross_validation is .no., expected true or"),
        ("svm", {**IRIS, "dataset": "boston"}, "boston is for regression"),
        ("regression", {**IRIS, "probability": True}, "parameter probability is unknown"),
        ("clustering", {**IRIS, "cross_validation": True}, "cross_validation is unknown"),
        (
            "svm",
            {"algorithm": "svr", "dataset": "boston", "probability": True},
            "svr has no probabilities",
        ),
        ("regression", {"algorithm": "linear", "dataset": "iris"}, "iris is for classification"),
        (
            "clustering",
            {"algorithm": "dbscan", "dataset": "iris", "batch_sizes": [1]},
            "dbscan cannot predict",
        ),
        (
            "clustering",
            {"algorithm": "k_means", "dataset": "iris", "train_rows": 1},
            "train_rows must be more than",
        ),
    ],
)
def test_a_case_that_cannot_be_says_why(
    context: Context, benchmark: str, params: dict[str, Any], message: str
) -> None:
    with pytest.raises(BenchError, match=message):
        registry().create(f"classical/{benchmark}", params, context)
