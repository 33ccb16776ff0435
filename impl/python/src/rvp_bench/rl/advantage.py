"""Advantage estimation: how much better an action was than expected.

Schulman et al., High-Dimensional Continuous Control Using Generalized Advantage Estimation (2016).
With lambda 1 on whole episodes it is the Monte-Carlo return minus the baseline; with lambda 1 on
n steps it is the n-step advantage of A3C (Mnih et al. 2016).
"""

from __future__ import annotations

from collections.abc import Sequence


def generalized_advantages(
    rewards: Sequence[float],
    values: Sequence[float],
    next_values: Sequence[float],
    terminated: Sequence[bool],
    ended: Sequence[bool],
    gamma: float,
    lambda_: float,
) -> list[float]:
    """Advantages (n,) of consecutive steps, all sequences (n,).

    delta_t = r_t + gamma V(s_t+1) - V(s_t);  A_t = delta_t + gamma lambda A_t+1

    A terminated step has no future value. A truncated one has (``next_values`` is the value of
    its last observation, not of the next episode's first), but the sum stops there.
    """
    advantages = [0.0] * len(rewards)
    following = 0.0
    for t in range(len(rewards) - 1, -1, -1):
        future = 0.0 if terminated[t] else next_values[t]
        delta = rewards[t] + gamma * future - values[t]
        following = delta + (0.0 if ended[t] else gamma * lambda_ * following)
        advantages[t] = following
    return advantages


def n_step_advantages(
    rewards: Sequence[float],
    values: Sequence[float],
    next_values: Sequence[float],
    terminated: Sequence[bool],
    ended: Sequence[bool],
    gamma: float,
) -> list[float]:
    """Discounted rewards to the end of the segment, plus its bootstrap, minus V (n,)."""
    return generalized_advantages(rewards, values, next_values, terminated, ended, gamma, 1.0)
