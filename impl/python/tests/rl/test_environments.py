"""Environments against Gymnasium's own trajectories (benchmarks/rl/data/trajectories.json)."""

import json
from typing import Any

import gymnasium
import numpy as np
import pytest

from rvp_bench.data import uniform
from rvp_bench.errors import BenchError
from rvp_bench.rl.environments import ENVIRONMENTS, create_environment
from rvp_bench.rl.random_stream import ENVIRONMENT

from .conftest import BENCHMARKS

TRAJECTORIES: dict[str, Any] = json.loads(
    (BENCHMARKS / "rl/data/trajectories.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("name", "spread"), [("cartpole", 0.05), ("acrobot", 0.1)])
def test_classic_control_is_gymnasiums_to_1e_12(name: str, spread: float) -> None:
    # a Gymnasium environment of its own, put into the recorded states by hand
    ids = {"cartpole": "CartPole-v1", "acrobot": "Acrobot-v1"}
    plain: Any = gymnasium.make(ids[name]).unwrapped
    for trajectory in TRAJECTORIES[name]:
        first = spread * (2 * uniform(trajectory["seed"], 4, ENVIRONMENT) - 1)
        assert np.allclose(first, trajectory["states"][0], rtol=1e-7, atol=0)
        environment = create_environment(name, trajectory["seed"], BENCHMARKS)
        environment.reset()
        ours: Any = environment.unwrapped
        for action, before, after in zip(
            trajectory["actions"], trajectory["states"], trajectory["states"][1:], strict=False
        ):
            *_, terminated, truncated, _ = environment.step(action)
            assert np.abs(np.subtract(ours.state, after)).max() <= 1e-12
            if not np.array_equal(before, plain.state):
                plain.reset()
                plain.state = np.array(before)
            if terminated or truncated:
                environment.reset()
                break
            plain.step(action)
            assert np.abs(np.subtract(plain.state, after)).max() <= 1e-12


def test_lunar_lander_repeats_its_recorded_flights() -> None:
    for trajectory in TRAJECTORIES["lunar_lander"]:
        environment = create_environment("lunar_lander", trajectory["seed"], BENCHMARKS)
        states = [environment.reset()[0]]
        states += [environment.step(action)[0] for action in trajectory["actions"]]
        assert np.abs(np.subtract(states, trajectory["states"])).max() <= 1e-4


def test_seeds_start_differently_and_repeat() -> None:
    starts = [create_environment("cartpole", seed, BENCHMARKS).reset()[0] for seed in (0, 1, 0)]
    assert np.array_equal(starts[0], starts[2])
    assert not np.array_equal(starts[0], starts[1])


def test_time_limit_truncates_and_is_no_termination() -> None:
    environment = create_environment("acrobot", 0, BENCHMARKS)
    environment.reset()
    outcomes = [environment.step(1)[2:4] for _ in range(500)]
    assert outcomes[:-1] == [(False, False)] * 499
    assert outcomes[-1] == (False, True)


def test_pursuit_catches_by_the_shortest_way() -> None:
    environment = create_environment("pursuit", 3, BENCHMARKS)
    caught = 0
    for _ in range(50):
        (x, y), ended = environment.reset()[0], False
        while not ended:
            # moves of pursuit.json: up, right, down, left
            action = (1 if x > 0 else 3) if abs(x) >= abs(y) else (0 if y > 0 else 2)
            (x, y), reward, terminated, truncated, _ = environment.step(action)
            assert reward == (1.0 if terminated else -0.01)
            assert -1 <= x < 1, "the shortest way, round the torus if need be"
            assert -1 <= y < 1
            ended = terminated or truncated
        caught += terminated
    assert caught >= 48


def test_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(BenchError) as caught:
        create_environment("pong", 0, BENCHMARKS)
    assert all(name in caught.value.message for name in ENVIRONMENTS)


def test_missing_rules_are_said(tmp_path: Any) -> None:
    with pytest.raises(BenchError, match=r"pursuit\.json"):
        create_environment("pursuit", 0, tmp_path)
