"""A suite process, seen from outside: what it answers to a request, line by line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry, Resource

from rvp_bench import RequestError, describe_cpu
from rvp_bench.protocol import parse_request

ROOT = Path(__file__).resolve().parents[4]
SCHEMAS = {path.name: json.loads(path.read_text()) for path in (ROOT / "schema").glob("*.json")}
EVENT = Draft202012Validator(
    SCHEMAS["event.schema.json"],
    registry=Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items()
    ),
)
# The clock decides nothing: a warm-up of one call, two samples; a block fills half the seconds.
BUDGET = {"warmup_seconds": 0, "seconds": 1e-9, "least_samples": 2, "most_samples": 2}


def request(*cases: dict[str, Any], **changes: Any) -> str:
    listed = [
        {"id": f"toys/toy/{i}", "benchmark": "toys/toy", "params": params, "budget": BUDGET}
        for i, params in enumerate(cases)
    ]
    document = {
        "protocol": 1,
        "mode": "measure",
        "cases": listed,
        "seed": 1,
        "device": "cpu",
        "dtype": "float32",
        "threads": 1,
        "benchmarks": "benchmarks",
        "fixtures": None,
    }
    return json.dumps(document | changes)


def ask(
    text: str, *arguments: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(Path(__file__).with_name("toy_suite.py")), *arguments]
    environment = environment or {"PYTHONPATH": str(ROOT / "impl/python/src")}
    return subprocess.run(
        command, input=text, capture_output=True, text=True, env=environment, check=False
    )


def events(
    text: str, code: int = 0, environment: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """Every line of standard output, each a valid event."""
    process = ask(text, environment=environment)
    assert process.returncode == code, process.stderr
    lines = [json.loads(line) for line in process.stdout.splitlines()]
    for line in lines:
        EVENT.validate(line)
    return lines


def test_a_measured_case_in_order() -> None:
    lines = events(request({}))
    order = ["hello", "started", *4 * ["sample"], "check", "resources", "done", "bye"]
    assert [line["event"] for line in lines] == order
    hello, started = lines[:2]
    assert hello["suite"] == "toys"
    assert hello["versions"] == {"toy": "1.0"}
    assert hello["settings"] == {"threads": 1}
    assert started["phases"] == [
        {"metric": "fit_time", "items": 7},
        {"metric": "predict_latency@1", "items": 1},
    ]
    samples = {line["metric"]: line["values"] for line in lines if line["event"] == "sample"}
    counts = {metric: len(values) for metric, values in samples.items()}
    # the warm-up is thrown away
    expected = {"model_load_time": 1, "setup_time": 1, "fit_time": 2, "predict_latency@1": 2}
    assert counts == expected
    assert min(min(values) for values in samples.values()) >= 0.0
    calls = "-f" * 3 + "-p" * 3  # one warm-up and two samples, prepared before each
    assert lines[6]["values"] == {"value": 1.0, "calls": calls}
    assert lines[-1]["cases"] == 1


def test_verify_runs_each_phase_once() -> None:
    lines = events(request({}, mode="verify"))
    assert next(line for line in lines if line["event"] == "check")["values"]["calls"] == "-f-p"


def test_a_whole_job_is_measured_once_and_without_warm_up() -> None:
    lines = events(request({"once": True}))
    calls = "-f" + "-p" * 3
    assert next(line for line in lines if line["event"] == "check")["values"]["calls"] == calls


def test_a_phase_may_measure_itself() -> None:
    lines = events(request({"own_metrics": True}))
    metrics = [line["metric"] for line in lines if line["event"] == "sample"]
    assert metrics == ["model_load_time", "setup_time", "ttft", "tpot", "predict_latency@1"]


def test_standard_output_belongs_to_the_protocol() -> None:
    process = ask(request({}))
    assert "a library says hello" in process.stderr
    assert "and so does its C code" in process.stderr
    assert all(line.startswith("{") for line in process.stdout.splitlines())


def test_a_bad_case_is_a_row_and_the_next_one_runs() -> None:
    lines = events(request({"fail": 1}, {"skip": 1}, {"crash": 1}, {"nan": 1}, {}))
    rows = {line["case"]: line for line in lines if line["event"] in ("error", "skipped", "done")}
    assert rows["toys/toy/0"]["stage"] == "setup"
    assert rows["toys/toy/0"]["message"] == "the toy is broken"
    assert rows["toys/toy/0"]["hint"] == "buy another"
    assert rows["toys/toy/1"] == {
        "event": "skipped", "case": "toys/toy/1", "reason": "no toys today",
    }  # fmt: skip
    assert rows["toys/toy/2"]["stage"] == "warmup"
    assert rows["toys/toy/2"]["message"] == "ZeroDivisionError: in the toy"
    assert rows["toys/toy/3"]["stage"] == "check"
    assert rows["toys/toy/3"]["message"] == "check value is not a finite number"
    assert rows["toys/toy/4"]["event"] == "done"
    assert lines[-1] == {"event": "bye", "cases": 5}


def test_an_unknown_benchmark_lists_the_known_ones() -> None:
    text = request({}).replace('"benchmark": "toys/toy"', '"benchmark": "toys/kite"')
    error = events(text)[1]
    assert error["message"] == "unknown benchmark 'toys/kite'; known: toys/toy"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        (request({}, protocol=2), "speaks protocol 1, the request says 2"),
        (request({}, device="cuda"), "toys have no GPU"),
    ],
)
def test_an_unusable_request_is_one_error_and_code_2(text: str, message: str) -> None:
    (line,) = events(text, code=2)
    assert (line["event"], line["stage"]) == ("error", "request")
    assert message in line["message"]


def test_what_a_suite_that_needs_only_a_processor_says_of_itself() -> None:
    versions, device, settings = describe_cpu(parse_request(request({}, threads=2)))
    assert (list(versions), device, settings) == (["python"], "cpu", {"threads": 2})
    with pytest.raises(RequestError, match="runs on the CPU only"):
        describe_cpu(parse_request(request({}, device="cuda")))


def test_list_prints_the_names() -> None:
    process = ask("", "--list")
    assert json.loads(process.stdout) == ["toys/toy"]
