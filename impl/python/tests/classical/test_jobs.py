"""A whole job and its service: the same model step by step, saved, loaded, and as a program."""

from __future__ import annotations

from typing import Any

import pytest

from rvp_bench.classical.registry import registry
from rvp_bench.errors import BenchError
from rvp_bench.registry import Context

from .conftest import vectors

JOB = {"table": "houses", "alpha": 1.0, "train_rows": 8000}
# Of the bytes that are asked: the same in both suites.
REQUESTS = "e7d41e92554bea9c158dae94173a014b7e00af173a9a3c756c82c468aa4661b1"
PREDICTIONS = vectors("answers")["classical/job/houses"]["answers"]["predictions"]
SERVING = {**JOB, "requests": 20, "concurrency": [1, 4]}


def run(name: str, params: dict[str, Any], context: Context) -> tuple[Any, dict[str, Any]]:
    benchmark = registry().create(name, params, context)
    own: dict[str, Any] = {}
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        own |= benchmark.step(phase) or {}
    return dict(benchmark.check()), own


def test_what_is_saved_is_what_was_fitted(context: Context) -> None:
    found, _ = run("classical/job", JOB, context)
    assert found["saved_predictions"] == found["predictions"]


def test_the_service_answers_what_the_job_predicts(context: Context) -> None:
    found, own = run("classical/serving", SERVING, context)
    assert found["answers"][:8] == pytest.approx(PREDICTIONS, rel=1e-9)
    assert (len(found["answers"]), found["unequal_answers"]) == (20, 0)
    assert found["requests"] == REQUESTS
    assert [(name, type(value) is list and len(value)) for name, value in own.items()] == [
        ("serve_time@1", False),
        ("request_latency@1", 20),
        ("serve_time@4", False),
        ("request_latency@4", 20),
        ("cold_start_time", False),
    ]


def test_phases_are_the_steps(context: Context) -> None:
    def phases(name: str, params: dict[str, Any]) -> list[tuple[str, float, bool]]:
        made = registry().create(name, params, context).phases()
        return [(phase.metric, phase.items, phase.once) for phase in made]

    steps = ["read", "preprocess", "fit", "evaluate", "save", "job"]
    assert phases("classical/job", JOB) == [(f"{step}_time", 1, False) for step in steps]
    assert phases("classical/serving", SERVING) == [
        ("model_load_time", 1, False),
        ("serve_time@1", 20, True),
        ("serve_time@4", 20, True),
        ("cold_start_time", 1, True),
    ]


def test_what_is_deployed_is_weighed(context: Context) -> None:
    sizes = registry().create("classical/serving", SERVING, context).setup_metrics()
    assert sizes["deployed_bytes"] > 1e8  # NumPy, SciPy, scikit-learn and pandas
    assert 0 < sizes["model_bytes"] < 1e5


@pytest.mark.parametrize(
    ("name", "params", "message"),
    [
        ("job", {**JOB, "table": "boston"}, "boston is for regression, not for table"),
        ("job", {**JOB, "colour": 1}, "colour is unknown; known: alpha, table, train_rows"),
        ("serving", {**SERVING, "concurrency": [0]}, r"concurrency\[0\] is 0, expected a whole"),
    ],
)
def test_a_case_that_cannot_be_says_why(
    context: Context, name: str, params: dict[str, Any], message: str
) -> None:
    with pytest.raises(BenchError, match=message):
        registry().create(f"classical/{name}", params, context)
