"""The script that shows in one table what the suites measure on a machine as it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

STUDY = Path(__file__).resolve().parents[4] / "studies/gpu"
NO_GPU = pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU here")


def table(*arguments: str, **variables: str) -> list[list[str]]:
    """Lines of the output, by word."""
    command = [sys.executable, str(STUDY / "one_table.py"), "--profile", "smoke", *arguments]
    said = subprocess.check_output(command, env=os.environ | variables, text=True)
    return [line.split() for line in said.splitlines() if line]


@NO_GPU
def test_every_case_has_its_figures_and_the_device_is_said() -> None:
    asked, header, *rows = table("--domain", "rl")
    assert asked == ["asked", "for:", "cpu"]
    assert header == ["suite", "case", "metric", "median", "p90", "n"]
    assert {" ".join(row[:3]) for row in rows} == {"python on cpu"}
    assert len({row[3] for row in rows}) == 3
    timed = [row for row in rows if row[4].endswith("_time")]
    assert len(timed) >= 7
    assert min(float(row[5]) for row in timed) > 0


@NO_GPU
def test_a_gpu_that_is_not_there_leaves_no_figure() -> None:
    _, _, *rows = table("--domain", "rl", "--device", "cuda")
    assert [row[1] for row in rows] == [
        "rl/dqn/dqn/cartpole",
        "rl/policy_gradient/actor_critic/cartpole",
    ]
    for row in rows:
        assert " ".join(row[2:]).startswith("device cuda was asked for, but")


def test_a_library_that_is_missing_is_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "msgspec.py").write_text("raise ImportError('no msgspec here')")
    _, _, *rows = table("--domain", "rl", PYTHONPATH=str(tmp_path))
    assert [" ".join(row) for row in rows] == ["python rl/* ImportError: no msgspec here"]


@pytest.mark.parametrize("visible", ["0", "GPU-1", "MIG-1"])
def test_without_nvml_no_figure_of_the_gpu_is_made_up(visible: str) -> None:
    program = """
import json
from rvp_bench.gpu import open_gpu
gpu = open_gpu()
gpu.sample()
print(json.dumps(gpu.metrics()))
"""
    path = os.pathsep.join([str(STUDY / "without_nvml"), str(STUDY.parents[1] / "impl/python/src")])
    command = [sys.executable, "-c", program]
    variables = {"PYTHONPATH": path, "CUDA_VISIBLE_DEVICES": visible}
    said = subprocess.check_output(command, env=os.environ | variables, text=True)
    assert json.loads(said) == {}
