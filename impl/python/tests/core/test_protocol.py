"""Requests in, events out: the examples of the contract, and the size limit of a sample event."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from rvp_bench.errors import RequestError
from rvp_bench.protocol import EventWriter, first_non_finite, parse_request

EXAMPLES = Path(__file__).resolve().parents[4] / "schema" / "examples"


def examples(kind: str) -> pytest.MarkDecorator:
    paths = sorted((EXAMPLES / kind).glob("request.*.json"))
    assert paths, f"no requests in {EXAMPLES / kind}"
    return pytest.mark.parametrize("path", paths, ids=lambda path: path.name)


@examples("valid")
def test_valid_requests_are_read(path: Path) -> None:
    text = path.read_text()
    request, raw = parse_request(text), json.loads(text)
    assert request.mode == raw["mode"]
    assert request.seed == raw["seed"]
    assert [case.id for case in request.cases] == [case["id"] for case in raw["cases"]]
    assert request.cases[0].params == raw["cases"][0]["params"]
    assert request.cases[0].budget.seconds == raw["cases"][0]["budget"]["seconds"]
    assert (request.fixtures is None) == (raw["fixtures"] is None)


@examples("invalid")
def test_invalid_requests_are_refused(path: Path) -> None:
    with pytest.raises(RequestError) as caught:
        parse_request(path.read_text())
    assert caught.value.message


def written(*calls: tuple[str, list[float]]) -> list[dict[str, Any]]:
    stream = io.StringIO()
    writer = EventWriter(stream)
    for metric, values in calls:
        writer.samples("toys/toy", metric, values)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_samples_are_cut_at_the_size_limit() -> None:
    values = [float(i) for i in range(2500)]
    lines = written(("fit_time", values))
    assert [(line["start"], len(line["values"])) for line in lines] == [
        (0, 1000), (1000, 1000), (2000, 500),
    ]  # fmt: skip
    assert [value for line in lines for value in line["values"]] == values


def test_a_number_that_json_cannot_carry_is_refused() -> None:
    with pytest.raises(ValueError, match="Out of range"):
        written(("fit_time", [float("inf")]))


def test_the_first_answer_that_is_not_finite_is_named() -> None:
    assert first_non_finite({"a": 1.0, "b": [1.0, 2.0], "c": "nan"}) is None
    assert first_non_finite({"a": 1.0, "b": [1.0, float("inf")], "c": float("nan")}) == "b"
