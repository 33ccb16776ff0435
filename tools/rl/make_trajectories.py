"""Write rl/data/trajectories.json: what Gymnasium itself does with recorded actions.

    PYTHONPATH=impl/python/src python tools/rl/make_trajectories.py benchmarks

Both suites are tested on it. Gymnasium's environments are used as they come, only their random
numbers are replaced by the shared stream (see impl/python/src/rvp_bench/rl/random_stream.py).
Needs the packages of impl/python/requirements/rl.lock.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from rvp_bench.rl.environments import create_environment
from rvp_bench.rl.environments.lunar_lander import heuristic
from rvp_bench.rl.recording import random_actions

HEURISTIC_SEEDS = 200


def state(environment: Any) -> list[float]:
    """CartPole and Acrobot: the state in double precision; else the observation."""
    return [float(value) for value in environment.unwrapped.state]


def classic(benchmarks: Path, name: str, seed: int, steps: int) -> dict[str, Any]:
    """States before the first action and after each; an ended episode starts over unrecorded."""
    environment = create_environment(name, seed, benchmarks)
    environment.reset()
    actions = random_actions(seed, steps, int(environment.action_space.n))
    states = [state(environment)]
    for action in actions:
        _, _, terminated, truncated, _ = environment.step(action)
        states.append(state(environment))
        if terminated or truncated:
            environment.reset()
    return {"seed": seed, "actions": actions, "states": states}


def until_contact(benchmarks: Path, seed: int) -> dict[str, Any]:
    """LunarLander's observations up to the first contact of a leg or the hull."""
    environment = create_environment("lunar_lander", seed, benchmarks)
    states = [[float(value) for value in environment.reset()[0]]]
    actions = random_actions(seed, 1000, 4)
    for step, action in enumerate(actions):
        observation, _, terminated, truncated, _ = environment.step(action)
        if terminated or truncated or observation[6] or observation[7]:
            return {"seed": seed, "actions": actions[:step], "states": states}
        states.append([float(value) for value in observation])
    raise AssertionError("a random flight of 1000 steps ends on the ground")


def heuristic_return(benchmarks: Path, seed: int) -> float:
    """Return of one episode under Gymnasium's own controller."""
    environment = create_environment("lunar_lander", seed, benchmarks)
    observation, total, ended = environment.reset()[0], 0.0, False
    while not ended:
        action = heuristic(environment, observation)
        observation, reward, terminated, truncated, _ = environment.step(action)
        total, ended = total + float(reward), terminated or truncated
    return total


def main() -> None:
    """Run with --help."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("benchmarks", type=Path, help="folder of the definitions")
    benchmarks: Path = parser.parse_args().benchmarks
    trajectories = {
        "cartpole": [classic(benchmarks, "cartpole", seed, 150) for seed in (0, 1)],
        "acrobot": [classic(benchmarks, "acrobot", seed, 150) for seed in (0, 1)],
        "lunar_lander": [until_contact(benchmarks, seed) for seed in (0, 1, 2)],
        "lunar_lander_heuristic": [
            heuristic_return(benchmarks, seed) for seed in range(HEURISTIC_SEEDS)
        ],
    }
    path = benchmarks / "rl/data/trajectories.json"
    path.write_text(json.dumps(trajectories, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
