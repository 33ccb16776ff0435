"""The benchmarks behind the protocol: what they answer, and what they say when they cannot."""

import itertools
import tomllib
from pathlib import Path
from typing import Any

import pytest
import torch

from rvp_bench.errors import BenchError
from rvp_bench.protocol import Request
from rvp_bench.rl.device import describe
from rvp_bench.rl.fixtures import main as write_fixtures
from rvp_bench.rl.fixtures import recordings
from rvp_bench.rl.registry import registry

from .conftest import BENCHMARKS, POLICY_GRADIENT, VALUE, context

SMALL = {"recorded": 300, "acts": 2, "steps": 5, "checked_updates": 3, "checked_actions": 3}


@pytest.fixture(scope="module")
def fixtures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fixtures")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["fixtures", str(folder), "quick", str(BENCHMARKS)])
        write_fixtures()
    return folder


def cases(profile: str) -> list[tuple[str, dict[str, Any]]]:
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


def dqn(**changes: Any) -> dict[str, Any]:
    return {**VALUE, **SMALL, "algorithm": "dqn", "environment": "cartpole", "buffer_size": 300,
            **changes}  # fmt: skip


def actor_critic(**changes: Any) -> dict[str, Any]:
    task = {"algorithm": "actor_critic", "environment": "cartpole"}
    return {**POLICY_GRADIENT, **SMALL, **task, **changes}


# --- answers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "params"), cases("smoke"))
def test_smoke_cases_measure_and_repeat_their_answers(
    name: str, params: dict[str, Any], fixtures: Path
) -> None:
    benchmark = registry().create(name, params, context(fixtures))
    for index, phase in enumerate(benchmark.phases()):
        assert phase.blockable
        benchmark.prepare(index)
        assert benchmark.step(index) is None
    answers = benchmark.check()
    assert answers == benchmark.check()
    assert answers != registry().create(name, params, context(fixtures, seed=8)).check()


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("rl/dqn", dqn()),
        ("rl/dqn", dqn(algorithm="rainbow")),
        ("rl/policy_gradient", actor_critic()),
    ],
)
def test_answers_are_those_of_the_timed_calls_however_many_these_are(
    name: str, params: dict[str, Any], fixtures: Path
) -> None:
    def answers(calls: int) -> Any:
        benchmark = registry().create(name, params, context(fixtures))
        for index in range(3):
            for _ in range(calls):
                benchmark.prepare(index)
                benchmark.step(index)
        return benchmark.check()

    assert answers(1) == answers(2) == answers(7)


@pytest.mark.parametrize("profile", ["quick", "full"])
def test_definitions_say_what_their_benchmarks_take(profile: str, fixtures: Path) -> None:
    for name, params in cases(profile):
        assert registry().create(name, params, context(fixtures)).phases()


def test_recordings_are_what_the_definitions_ask_for(tmp_path: Path) -> None:
    assert recordings(BENCHMARKS, "smoke") == {"cartpole": 1000}
    assert recordings(BENCHMARKS, "quick") == {
        "cartpole": 5000, "lunar_lander": 5000, "acrobot": 5000
    }  # fmt: skip
    with pytest.raises(BenchError, match="holds no definitions"):
        recordings(tmp_path, "quick")


# --- whole trainings ---------------------------------------------------------------------------


def training(
    algorithm: str = "reinforce", settings: dict[str, Any] = POLICY_GRADIENT, **changes: Any
) -> dict[str, Any]:
    return {
        **settings, "algorithm": algorithm, "environment": "cartpole", "seed": 0,
        "threshold": 25.0, "window": 5, "total_steps": 5000, "curve_every": 100,
        "evaluation_episodes": 2, "steps": 10, **changes,
    }  # fmt: skip


def test_a_training_is_timed_once_with_what_it_came_to() -> None:
    benchmark = registry().create("rl/learning", training(), context())
    phases = benchmark.phases()
    assert [(phase.once, phase.blockable) for phase in phases] == [(True, False), (False, True)]
    benchmark.prepare(0)
    figures = benchmark.step(0)
    assert figures is not None
    assert figures["time_to_threshold"] > 0
    assert 0 < figures["steps_to_threshold"] <= 5000
    assert figures["mean_reward"] >= 25.0
    assert 0 < figures["success_rate"] <= 1
    benchmark.prepare(1)
    assert benchmark.step(1) is None
    answers = benchmark.check()
    assert answers["solved"] == 1
    for name in ("steps_to_threshold", "mean_reward", "success_rate"):
        assert answers[name] == figures[name]


@pytest.mark.parametrize(
    ("algorithm", "settings"), [("reinforce", POLICY_GRADIENT), ("rainbow", VALUE)]
)
def test_what_was_not_learned_is_not_solved(algorithm: str, settings: dict[str, Any]) -> None:
    params = training(algorithm, settings, total_steps=150, threshold=500.0)
    benchmark = registry().create("rl/learning", params, context())
    benchmark.prepare(0)
    benchmark.step(0)
    assert benchmark.check()["solved"] == 0


# --- errors ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (dqn(algorithm="ppo"), "'ppo' is not a value-based algorithm; known: dqn, double_dqn"),
        (dqn(algorithm="reinforce"), "'reinforce' is not a value-based algorithm; known: dqn"),
        (dqn(environment="pong"), "unknown environment 'pong'; known: cartpole"),
        (dqn(environment="pursuit"), "fixture recorded-pursuit.safetensors is missing"),
        (dqn(recorded=5001, buffer_size=9000), "holds 5000 transitions, the case asks for 5001"),
        (dqn(buffer_size=299), "a replay buffer of 299 cannot hold 300"),
        (dqn(gama=0.9), "parameter gama is unknown; known: algorithm, environment"),
        (dqn(gamma="0.9"), 'parameter gamma is "0.9", expected a number'),
        (dqn(batch_size=1.5), "parameter batch_size is 1.5, expected a whole number"),
        (dqn(batch_size=0), "parameter batch_size is 0, expected a whole number, at least 1"),
        (dqn(hidden=[64, "64"]), r'parameter hidden\[1\] is "64", expected a whole number'),
    ],
)
def test_what_is_wrong_with_a_case_is_said(
    params: dict[str, Any], message: str, fixtures: Path
) -> None:
    with pytest.raises(BenchError, match=message):
        registry().create("rl/dqn", params, context(fixtures))


@pytest.mark.parametrize(
    ("name", "params", "unknown"),
    [
        ("rl/dqn", dqn(gae_lambda=0.9), "gae_lambda"),
        ("rl/policy_gradient", actor_critic(sigma=0.5), "sigma"),
        (
            "rl/environment",
            {"environment": "cartpole", "steps": 1, "checked_steps": 1, "x": 1},
            "x",
        ),
        ("rl/learning", training(buffer_size=10), "buffer_size"),
    ],
)
def test_every_benchmark_refuses_what_it_does_not_take(
    name: str, params: dict[str, Any], unknown: str, fixtures: Path
) -> None:
    with pytest.raises(BenchError, match=f"parameter {unknown} is unknown; known: "):
        registry().create(name, params, context(fixtures))
    del params[unknown], params["environment"]
    with pytest.raises(BenchError, match="parameter environment is missing"):
        registry().create(name, params, context(fixtures))


def test_a_training_of_an_unknown_algorithm_lists_all() -> None:
    with pytest.raises(BenchError, match=r"unknown algorithm 'ppo'; known: dqn, .*actor_critic"):
        registry().create("rl/learning", training(algorithm="ppo"), context())


# --- what runs ---------------------------------------------------------------------------------


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
