"""Recorded transitions: what both suites learn from when their updates are compared."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load_file

from ..data import uniform
from ..errors import BenchError
from .environments import create_environment
from .rollout import Rollout
from .value_agent import ValueAgent

Transitions = Mapping[str, npt.NDArray[Any]]

RECORDED_ACTIONS = 10
"""Stream of the random actions."""


def random_actions(seed: int, count: int, actions: int) -> list[int]:
    """Actions in 0..actions-1, equal in both suites."""
    return [int(number) for number in uniform(seed, count, RECORDED_ACTIONS) * actions]


def record(environment_name: str, count: int, seed: int, benchmarks: Path) -> Transitions:
    """``count`` transitions of random actions.

    Returns:
        observations, next_observations (count, n) float32; actions (count,) int64;
        rewards, dones, timeouts (count,) float32. ``dones`` includes the timeouts.
    """
    environment = create_environment(environment_name, seed, benchmarks)
    space: Any = environment.action_space
    observation = environment.reset()[0]
    rows = []
    for action in random_actions(seed, count, int(space.n)):
        following, reward, terminated, truncated, _ = environment.step(action)
        done, timeout = terminated or truncated, truncated and not terminated
        rows.append((observation, following, action, reward, done, timeout))
        observation = environment.reset()[0] if done else following
    observations, next_observations, actions, rewards, dones, timeouts = zip(*rows, strict=True)
    return {
        "observations": np.stack(observations),
        "next_observations": np.stack(next_observations),
        "actions": np.array(actions, dtype=np.int64),
        "rewards": np.array(rewards, dtype=np.float32),
        "dones": np.array(dones, dtype=np.float32),
        "timeouts": np.array(timeouts, dtype=np.float32),
    }


def load(path: Path) -> Transitions:
    """Read what the fixtures step wrote. Raises BenchError when it is not that."""
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise BenchError(f"cannot read {path}: {error}") from error


def fill(agent: ValueAgent, transitions: Transitions) -> None:
    """Put recorded transitions into the agent's replay buffer."""
    buffer = agent.replay_buffer
    assert buffer is not None
    for t in range(len(transitions["rewards"])):
        row = slice(t, t + 1)
        buffer.add(
            transitions["observations"][row],
            transitions["next_observations"][row],
            transitions["actions"][row],
            transitions["rewards"][row],
            transitions["dones"][row],
            [{"TimeLimit.truncated": bool(transitions["timeouts"][t])}],
        )


def recorded_rollout(
    transitions: Transitions, start: int, steps: int, whole_episodes: bool
) -> tuple[Rollout, int]:
    """A rollout cut from recorded transitions, and where the next one starts.

    Starts over when the recording does not hold so many steps (or the end of the episode).
    """
    length = len(transitions["rewards"])
    end = start + steps
    if whole_episodes:
        while end <= length and not transitions["dones"][end - 1]:
            end += 1
    if end > length:
        if start == 0:
            raise BenchError(f"the recording of {length} steps is too short for {steps}")
        return recorded_rollout(transitions, 0, steps, whole_episodes)
    rollout = Rollout()
    for t in range(start, end):
        ended = bool(transitions["dones"][t])
        rollout.add(
            transitions["observations"][t],
            int(transitions["actions"][t]),
            float(transitions["rewards"][t]),
            transitions["next_observations"][t],
            ended and not transitions["timeouts"][t],
            ended,
        )
    return rollout, end
