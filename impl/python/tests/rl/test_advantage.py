import numpy as np
import pytest
import torch
from gymnasium import spaces
from stable_baselines3.common.buffers import RolloutBuffer

from rvp_bench.rl.advantage import generalized_advantages, n_step_advantages

REWARDS, VALUES, NEXT_VALUES = [1.0, 1.0, 1.0], [0.5, 1.0, 1.5], [1.0, 1.5, 2.0]
NOWHERE, MIDDLE = [False] * 3, [False, True, False]


def gae(terminated: list[bool], ended: list[bool]) -> list[float]:
    return generalized_advantages(REWARDS, VALUES, NEXT_VALUES, terminated, ended, 0.5, 0.5)


def test_gae_is_the_hand_worked_case() -> None:
    # gamma 0.5, lambda 0.5: delta = 1 + 0.5 V' - V = [1, 0.75, 0.5]; A2 = 0.5,
    # A1 = 0.75 + 0.25 * 0.5 = 0.875, A0 = 1 + 0.25 * 0.875 = 1.21875
    assert gae(NOWHERE, NOWHERE) == pytest.approx([1.21875, 0.875, 0.5])


def test_truncation_bootstraps_and_termination_does_not() -> None:
    # terminated at 1: delta1 = 1 - 1 = 0; A0 = 1 + 0.25 * 0
    assert gae(MIDDLE, MIDDLE) == pytest.approx([1.0, 0.0, 0.5])
    # truncated at 1: delta1 = 0.75 still counts V', but A2 does not flow back
    assert gae(NOWHERE, MIDDLE) == pytest.approx([1.1875, 0.75, 0.5])


def test_n_step_advantage_is_return_minus_value() -> None:
    # returns with gamma 0.5: 1 + .5 (1 + .5 (1 + .5 * 2)) = 2, 2, 2
    ours = n_step_advantages(REWARDS, VALUES, NEXT_VALUES, NOWHERE, NOWHERE, 0.5)
    assert ours == pytest.approx([1.5, 1.0, 0.5])


@pytest.mark.parametrize("lambda_", [0.0, 0.9, 1.0])
def test_gae_is_stable_baselines(lambda_: float) -> None:
    rng = np.random.default_rng(0)
    steps, gamma = 50, 0.97
    rewards, values = rng.normal(size=steps), rng.normal(size=steps + 1)
    ended = rng.random(steps) < 0.2
    space = spaces.Box(-1, 1, (1,))
    buffer = RolloutBuffer(steps, space, spaces.Discrete(2), "cpu", lambda_, gamma)
    zero = np.zeros((1, 1))
    for t in range(steps):
        start = np.array([t > 0 and ended[t - 1]])
        value = torch.tensor([values[t]])
        buffer.add(zero, zero, rewards[t : t + 1], start, value, torch.zeros(1))
    buffer.compute_returns_and_advantage(torch.tensor([values[steps]]), ended[-1:])
    ours = generalized_advantages(
        list(rewards), list(values[:-1]), list(values[1:]), list(ended), list(ended), gamma, lambda_
    )
    assert np.allclose(ours, buffer.advantages.flatten(), atol=1e-5)
