"""studies/learning_report.py: the comparison of trainings."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import BENCHMARKS

STUDY = BENCHMARKS.parent / "studies/learning_report.py"
SPEC = importlib.util.spec_from_file_location("learning_report", STUDY)
assert SPEC is not None
assert SPEC.loader is not None
report: Any = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(report)


def runs(areas: list[float | None]) -> dict[str, Any]:
    return {
        str(seed): None if area is None else {"area_under_curve": area, "threshold": 195.0}
        for seed, area in enumerate(areas)
    }


REFERENCE = runs([150.0, 160.0, 155.0, 152.0, 158.0])


def test_lower_bound_is_students() -> None:
    # mean 2, standard error 1 (sample deviation sqrt 5 of 5 numbers), t(0.95, 4) = 2.1318
    differences = [2 + 2 * deviation for deviation in (-1.5, -0.5, 0.0, 0.5, 1.5)]
    assert report.lower_bound(differences) == pytest.approx(2 - 2.1318, abs=1e-3)


@pytest.mark.parametrize(
    ("areas", "word"),
    [
        ([149.0, 161.0, 154.0, 153.0, 157.0], "not inferior"),
        ([120.0, 130.0, 126.0, 121.0, 129.0], "inconclusive"),
        ([50.0, 300.0, 155.0, 152.0, 158.0], "inconclusive"),
        ([150.0, None, 155.0, 152.0, 158.0], "inferior: did not learn with seed 1"),
    ],
)
def test_verdicts(areas: list[float | None], word: str) -> None:
    assert report.verdict(REFERENCE, runs(areas)).startswith(word)


def test_reads_the_trainings_of_a_suite(tmp_path: Path) -> None:
    def case(suite: str, seed: int, solved: int | None, task: str = "cartpole") -> dict[str, Any]:
        checks = {"steps_to_threshold": 10, "solved": solved}
        process = {"samples": {"time_to_threshold": [2.5]}, "checks": checks}
        params = {"algorithm": "dqn", "environment": task, "seed": seed, "threshold": 195.0}
        processes = [] if solved is None else [process]
        return {"suite": suite, "benchmark": "rl/learning", "params": params,
                "processes": processes}  # fmt: skip

    cases = [
        case("python", 3, 1),
        case("python", 4, None),
        case("python", 5, 0),
        case("python", 3, 1, "pursuit"),
        case("rust", 3, None),
        {"suite": "python", "benchmark": "rl/dqn", "params": {}, "processes": []},
    ]
    path = tmp_path / "results.json"
    path.write_text(json.dumps({"cases": cases}), encoding="utf-8")
    learned = {"steps_to_threshold": 10, "solved": 1, "time": 2.5, "threshold": 195.0}
    assert report.read(path, "python") == {
        "cartpole dqn": {"3": learned, "4": None, "5": None},
        "pursuit dqn": {"3": learned},
    }
    assert report.read(path, "rust") == {"cartpole dqn": {"3": None}}
