"""Uniform and prioritized replay, n-step transitions."""

from typing import Any

import numpy as np
import pytest
from gymnasium import spaces
from tianshou.data import Batch
from tianshou.data import PrioritizedReplayBuffer as TianshouPrioritized

from rvp_bench.rl.prioritized_replay import PrioritizedReplayBuffer
from rvp_bench.rl.random_stream import RandomStream
from rvp_bench.rl.replay_buffer import UniformReplayBuffer

REWARDS = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0]


def make(
    count: int, kind: type[UniformReplayBuffer] = UniformReplayBuffer, size: int = 8, **kwargs: Any
) -> Any:
    box = spaces.Box(-np.inf, np.inf, (1,), np.float32)
    settings: dict[str, Any] = {"n_steps": 1, "gamma": 0.5, "device": "cpu", **kwargs}
    buffer = kind(size, box, spaces.Discrete(9), stream=RandomStream(5, 3), **settings)
    for t in range(count):
        add(buffer, t)
    return buffer


def add(buffer: UniformReplayBuffer, t: int, done: bool = False, timeout: bool = False) -> None:
    buffer.add(
        np.array([[t]]),
        np.array([[t + 1]]),
        np.array([t]),
        np.array([REWARDS[t % 6]]),
        np.array([done]),
        [{"TimeLimit.truncated": timeout}],
    )


# --- which transitions are drawn ---------------------------------------------------------------


def test_uniform_replay_draws_every_stored_transition_alike() -> None:
    counts = np.bincount(make(6).draw(6000), minlength=8)
    assert counts[6:].sum() == 0
    assert np.abs(counts[:6] - 1000).max() < 150


def test_prioritized_replay_draws_by_priority_and_weighs_against_it() -> None:
    buffer = make(4, PrioritizedReplayBuffer, alpha=0.5)
    # one draw from each quarter of equal priorities is each transition once
    assert buffer.draw(4).tolist() == [0, 1, 2, 3]
    assert buffer.weights(0.4).tolist() == [1.0] * 4
    buffer.update_priorities(np.array([1, 4, 9, 16], dtype=np.float32))
    # p^alpha: 1, 2, 3, 4 of 10
    counts = np.bincount(buffer.draw(10_000))
    assert np.abs(counts - [1000, 2000, 3000, 4000]).max() <= 1
    # w_i = (N P_i)^-beta over the largest, which is that of the rarest
    drawn = buffer.draw(10)
    assert np.allclose(buffer.weights(1.0).numpy(), 1 / (drawn + 1), atol=1e-5)


def test_a_new_transition_gets_the_largest_priority() -> None:
    buffer = make(2, PrioritizedReplayBuffer, alpha=1.0)
    buffer.draw(2)
    buffer.update_priorities(np.array([7, 1], dtype=np.float32))
    add(buffer, 2)
    counts = np.bincount(buffer.draw(15_000))
    assert np.abs(counts - [7000, 1000, 7000]).max() <= 1


def test_priorities_and_weights_are_tianshous() -> None:
    """The oracle: the same errors give the same probabilities and (batch-normalized) weights."""
    errors = np.array([0.3, 2.0, 0.01, 5.0, 1.0], dtype=np.float32)
    buffer = make(5, PrioritizedReplayBuffer, alpha=0.6)
    buffer.draw(5)
    buffer.update_priorities(errors)
    oracle = TianshouPrioritized(size=8, alpha=0.6, beta=0.4)
    for t in range(5):
        oracle.add(
            Batch(obs=t, act=0, rew=0.0, terminated=False, truncated=False, obs_next=t + 1, info={})
        )
    oracle.update_weight(np.arange(5), errors)
    drawn = buffer.draw(64)
    expected = np.asarray(oracle.get_weight(drawn))
    assert np.allclose(buffer.weights(0.4).numpy(), expected / expected.max(), rtol=1e-4)


# --- what they look like n steps on ------------------------------------------------------------


def n_step(buffer: UniformReplayBuffer, first: int) -> tuple[float, float, float]:
    """Reward, discount (0 after a termination) and the observation to bootstrap from."""
    batch = buffer._get_samples(np.array([first]))
    discount = 0.5 if batch.discounts is None else batch.discounts.item()
    return batch.rewards.item(), discount * (1 - batch.dones.item()), batch.next_observations.item()


def episode(done: int | None, timeout: bool, n_steps: int = 3) -> UniformReplayBuffer:
    buffer = make(0, n_steps=n_steps)
    for t in range(5):
        add(buffer, t, done == t, done == t and timeout)
    return buffer


def test_n_step_sums_discounted_rewards() -> None:
    assert n_step(episode(None, False), 0) == (3.0, 0.125, 3)
    assert n_step(episode(None, False, n_steps=1), 0) == (1.0, 0.5, 1)


def test_n_step_does_not_bootstrap_after_termination() -> None:
    assert n_step(episode(1, False), 0) == (2.0, 0.0, 2)
    assert n_step(episode(1, False, n_steps=1), 1) == (2.0, 0.0, 2)


def test_n_step_bootstraps_from_the_truncated_state() -> None:
    assert n_step(episode(1, True), 0) == (2.0, 0.25, 2)
    assert n_step(episode(1, True, n_steps=1), 1) == (2.0, 0.5, 2)


@pytest.mark.parametrize(("first", "expected"), [(3, (16.0, 0.25, 11)), (5, (33.0, 0.125, 8))])
def test_n_step_stops_at_the_newest_transition(
    first: int, expected: tuple[float, float, float]
) -> None:
    buffer = make(11, size=6, n_steps=3)  # the newest is at 4; 5 is the oldest of the ring
    assert n_step(buffer, first) == expected
