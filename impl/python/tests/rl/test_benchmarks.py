"""The benchmarks behind the protocol: what they answer, and what they say when they cannot."""

import itertools
import tomllib
from pathlib import Path
from typing import Any

import pytest
import torch

from rvp_bench.errors import BenchError
from rvp_bench.protocol import Request
from rvp_bench.registry import Context
from rvp_bench.rl.__main__ import registry
from rvp_bench.rl.device import describe
from rvp_bench.rl.fixtures import main as write_fixtures
from rvp_bench.rl.rl_models import create_rl_agent

from .conftest import BENCHMARKS, PARAMS


@pytest.fixture(scope="module")
def fixtures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fixtures")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["fixtures", str(folder), "smoke"])
        write_fixtures()
    return folder


def context(fixtures: Path | None, seed: int = 7) -> Context:
    return Context(seed, "cpu", "float32", 1, BENCHMARKS, fixtures)


def cases(profile: str) -> list[Any]:
    """Benchmark and parameters of every case of a profile, as the harness expands them."""
    found = []
    for path in sorted((BENCHMARKS / "rl").glob("*.toml")):
        definition = tomllib.loads(path.read_text(encoding="utf-8"))
        for group in definition["cases"]:
            if profile in group["profiles"]:
                axes = group.get("axes", {})
                for values in itertools.product(*axes.values()):
                    axis = dict(zip(axes, values, strict=True))
                    params = definition["params"] | group.get("params", {}) | axis
                    found.append((definition["benchmark"], params))
    return found


@pytest.mark.parametrize(("name", "params"), cases("smoke"))
def test_smoke_cases_measure_and_repeat_their_answers(
    name: str, params: dict[str, Any], fixtures: Path
) -> None:
    benchmark = registry().create(name, params, context(fixtures))
    for index, phase in enumerate(benchmark.phases()):
        measured = benchmark.step(index)
        assert measured is not None
        assert list(measured) == [phase.metric]
        assert measured[phase.metric] > 0
    answers = benchmark.check()
    # measuring has changed the benchmark's agent, not the fresh one that is checked
    assert answers == benchmark.check()
    assert answers != registry().create(name, params, context(fixtures, seed=8)).check()


@pytest.mark.parametrize("profile", ["quick", "full"])
def test_definitions_name_known_algorithms_and_every_setting(profile: str) -> None:
    for name, params in cases(profile):
        if name == "rl/environment":
            continue
        agent = create_rl_agent(params["algorithm"], params, 0, "cpu", BENCHMARKS)
        assert agent.act(agent.observation[None]) in range(4)


def test_learning_trains_then_measures(fixtures: Path) -> None:
    params = {
        **PARAMS, "algorithm": "reinforce", "seed": 0, "threshold": 25.0, "window": 5,
        "total_steps": 5000, "curve_every": 100, "evaluation_episodes": 2,
    }  # fmt: skip
    benchmark = registry().create("rl/learning", params, context(fixtures))
    metrics = benchmark.setup_metrics()
    assert 0 < metrics["steps_to_threshold"] <= 5000
    answers = benchmark.check()
    assert answers["solved"] == 1
    assert answers["steps_to_threshold"] == metrics["steps_to_threshold"]
    with pytest.raises(BenchError, match="did not learn cartpole in 100 steps"):
        registry().create("rl/learning", params | {"total_steps": 100, "threshold": 500.0},
                          context(fixtures))  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"algorithm": "ppo"}, "'ppo'.*rainbow"),
        ({"algorithm": "reinforce"}, "not a value-based algorithm; known: dqn"),
        ({"environment": "pong"}, "unknown environment 'pong'; known: cartpole"),
        ({"environment": "pursuit"}, "fixture recorded-pursuit.safetensors is missing"),
        ({"gamma": None}, "parameter gamma is missing"),
    ],
)
def test_what_is_wrong_with_a_case_is_said(
    changes: dict[str, Any], message: str, fixtures: Path
) -> None:
    _, params = next(case for case in cases("smoke") if case[0] == "rl/dqn")
    params = {name: value for name, value in (params | changes).items() if value is not None}
    with pytest.raises(BenchError, match=message):
        registry().create("rl/dqn", params, context(fixtures))


def test_unknown_environment_lists_the_known_ones() -> None:
    with pytest.raises(BenchError, match=r"'pong'.*lunar_lander"):
        create_rl_agent("dqn", PARAMS | {"environment": "pong"}, 0, "cpu", BENCHMARKS)


def request(device: str, dtype: str) -> Request:
    return Request("measure", (), 0, device, dtype, 1, BENCHMARKS, None)


def test_describe_names_what_runs() -> None:
    versions, device, settings = describe(request("cpu", "float32"))
    assert {"python", "libtorch", "stable-baselines3", "gymnasium"} <= set(versions)
    assert (device, settings["threads"]) == ("cpu", 1)


def test_other_dtypes_are_refused() -> None:
    with pytest.raises(BenchError, match="float32"):
        describe(request("cpu", "bfloat16"))


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU here")
def test_cuda_is_never_replaced_by_the_cpu() -> None:
    with pytest.raises(BenchError, match="cuda was asked for"):
        describe(request("cuda", "float32"))
