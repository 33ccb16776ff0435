"""What the suite says of GPUs that a fake NVML describes: the scenarios that both suites share."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from . import fake_nvml
from .test_runner import events, request

# The library is found when a process starts, so each scenario has a process of its own.
READ = """
import json, sys
from rvp_bench.errors import BenchError
from rvp_bench.gpu import open_gpu
try:
    open_gpu().sample()
    gpu = open_gpu()
    for _ in range(int(sys.argv[1])):
        gpu.sample()
    print(json.dumps({"metrics": gpu.metrics()}))
except BenchError as error:
    print(json.dumps({"error": error.message}))
"""

WATCH = """
import json, time
from rvp_bench.monitor import ResourceMonitor
with ResourceMonitor("cuda") as monitor:
    time.sleep(0.1)
    with monitor.steady():
        pass
    time.sleep(0.1)
print(json.dumps(monitor.metrics()))
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fake_nvml.build(tmp_path_factory.mktemp("nvml"))


@pytest.mark.parametrize("scenario", fake_nvml.SCENARIOS, ids=lambda scenario: scenario["name"])
def test_a_scenario(scenario: dict[str, Any], library: Path, tmp_path: Path) -> None:
    variables = scenario.get("environment", {})
    environment = fake_nvml.environment(scenario["nvml"], library, tmp_path, **variables)
    said = run(READ, environment, str(scenario.get("steady", 2)))
    if "error" in scenario:
        assert said["error"].startswith(scenario["error"])
    else:
        assert said["metrics"] == pytest.approx(scenario["metrics"])


def test_set_up_and_warm_up_are_not_read(library: Path, tmp_path: Path) -> None:
    script = ["gpu uuid=GPU-a", "read process=self:2000", "read process=self:9000"]
    said = run(WATCH, fake_nvml.environment(script, library, tmp_path))
    assert said["gpu_peak_memory_bytes"] == 2000


def test_a_gpu_that_is_lost_costs_no_other_figure(library: Path, tmp_path: Path) -> None:
    script = ["gpu uuid=GPU-a", "read used=lost"]
    said = run(WATCH, fake_nvml.environment(script, library, tmp_path))
    assert said.keys() == {"peak_rss_bytes", "mean_rss_bytes", "cpu_percent"}
    assert said["mean_rss_bytes"] > 0


def test_a_foreign_process_voids_its_case_and_no_other(library: Path, tmp_path: Path) -> None:
    foreign = "read process=self:9000 process=9000001:1"
    script = ["gpu uuid=GPU-a", foreign, "read process=self:2000"]
    environment = fake_nvml.environment(script, library, tmp_path)
    lines = events(request({}, {}, device="cuda"), environment=environment)
    of_first = [line for line in lines if line.get("case") == "toys/toy/0"]
    assert [line["event"] for line in of_first] == ["started", "error"]
    assert of_first[1]["stage"] == "measure"
    assert of_first[1]["message"].startswith("1 other process used the GPU (GPU-a)")
    [resources] = [line for line in lines if line["event"] == "resources"]
    assert resources["case"] == "toys/toy/1"
    assert resources["metrics"]["gpu_peak_memory_bytes"] == 2000


def run(program: str, environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-c", program, *arguments]
    said: dict[str, Any] = json.loads(subprocess.check_output(command, env=environment, text=True))
    return said
