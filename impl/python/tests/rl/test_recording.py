"""Recorded transitions: how they are cut, stored, and put into a buffer."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from rvp_bench.errors import BenchError
from rvp_bench.rl.components import Components
from rvp_bench.rl.recording import Transitions

from .conftest import BENCHMARKS, transitions, value_agent


def test_rollouts_are_cut_at_their_length_or_at_the_end_of_an_episode() -> None:
    recording = transitions()
    cut = recording.rollouts(32, whole_episodes=False)
    assert [len(rollout.actions) for rollout in cut] == [32, 32, 32], "4 steps are too few"
    assert np.array_equal(cut[1].observations[0], recording.observations[32])
    whole = recording.rollouts(15, whole_episodes=True)
    assert [len(rollout.actions) for rollout in whole] == [20] * 5
    # the tenth step terminates, the twentieth is cut by the time limit
    first = whole[0]
    assert (first.ended[9], first.terminated[9]) == (True, True)
    assert (first.ended[19], first.terminated[19]) == (True, False)
    with pytest.raises(BenchError, match="100 steps is too short for 500"):
        recording.rollouts(500, whole_episodes=False)


def test_a_longer_recording_begins_with_the_shorter_one(tmp_path: Path) -> None:
    short, long = (Transitions.record("acrobot", count, 0, BENCHMARKS) for count in (600, 700))
    path = tmp_path / "recorded.safetensors"
    save_file(dataclasses.asdict(long), path)
    loaded = Transitions.load(path, 600)
    for name, values in dataclasses.asdict(short).items():
        assert np.array_equal(getattr(loaded, name), values), name
    assert short.timeouts.sum() == 1, "acrobot's time limit is 500 steps"
    with pytest.raises(BenchError, match="holds 700 transitions, the case asks for 701"):
        Transitions.load(path, 701)


@pytest.mark.parametrize("prioritized", [False, True])
def test_filling_a_buffer_is_adding_one_after_the_other(prioritized: bool) -> None:
    recording = transitions()
    components = Components(prioritized=prioritized, n_step=True)
    buffer: Any = value_agent(components, buffer_size=201).learner.buffer
    for t in range(100):
        row = slice(t, t + 1)
        buffer.add(
            recording.observations[row],
            recording.next_observations[row],
            recording.actions[row],
            recording.rewards[row],
            recording.dones[row],
            [{"TimeLimit.truncated": bool(recording.timeouts[t])}],
        )
    # it holds the recording twice: the first half by fill
    assert buffer.size() == 200
    for name in ("observations", "next_observations", "actions", "rewards", "dones", "timeouts"):
        values = getattr(buffer, name)
        assert np.array_equal(values[:100], values[100:200]), name
    if prioritized:
        counts = np.bincount(buffer.draw(20_000))
        assert np.abs(counts - 100).max() <= 1, "all with the same priority"


def test_a_buffer_refuses_more_than_it_holds() -> None:
    with pytest.raises(BenchError, match="a replay buffer of 99 cannot hold 100"):
        value_agent(buffer_size=99)
