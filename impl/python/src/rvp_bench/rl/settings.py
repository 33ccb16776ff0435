"""Hyperparameters of a case: read once from the definition, no default hidden in the code."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, Self

from ..errors import BenchError


class _FromParams:
    @classmethod
    def from_params(cls, params: Mapping[str, Any]) -> Self:
        """Pick the fields out of a case's parameters. Raises BenchError naming a missing one."""
        assert dataclasses.is_dataclass(cls)
        names = [field.name for field in dataclasses.fields(cls)]
        if missing := [name for name in names if name not in params]:
            raise BenchError(f"parameter {missing[0]} is missing in the definition of this case")
        return cls(**{name: params[name] for name in names})


@dataclasses.dataclass(frozen=True)
class ValueSettings(_FromParams):
    """What the value-based algorithms are run with.

    Attributes:
        hidden: units of the hidden layers.
        learning_rate: of Adam.
        gamma: discount of one step.
        batch_size: transitions of one update.
        buffer_size: transitions the replay buffer holds.
        learning_starts: steps of random action before learning.
        train_frequency: environment steps between two blocks of updates.
        gradient_steps: updates in one block.
        target_update_interval: updates between two copies into the target network.
        max_grad_norm: gradients are scaled down to this L2 norm.
        exploration_initial, exploration_final: probability of a random action.
        exploration_fraction: share of the training in which it goes from the one to the other.
        total_steps: environment steps of a whole training.
        n_step: rewards summed before bootstrapping (where the algorithm has n-step returns).
        alpha: exponent of the priorities.
        beta_initial, beta_final: exponent of the importance-sampling weights, over the training.
        atoms, v_min, v_max: the support of the return distribution.
        sigma: initial noise of the noisy layers.
    """

    hidden: list[int]
    learning_rate: float
    gamma: float
    batch_size: int
    buffer_size: int
    learning_starts: int
    train_frequency: int
    gradient_steps: int
    target_update_interval: int
    max_grad_norm: float
    exploration_initial: float
    exploration_final: float
    exploration_fraction: float
    total_steps: int
    n_step: int
    alpha: float
    beta_initial: float
    beta_final: float
    atoms: int
    v_min: float
    v_max: float
    sigma: float


@dataclasses.dataclass(frozen=True)
class PolicyGradientSettings(_FromParams):
    """What the policy-gradient algorithms are run with.

    Attributes:
        hidden: units of the hidden layers, of the policy and of the value network.
        learning_rate: of Adam.
        gamma: discount of one step.
        gae_lambda: of the actor-critic's advantages.
        rollout_steps: environment steps of one update; whole episodes: at least so many.
        value_coefficient, entropy_coefficient: weights of these terms in the loss.
        max_grad_norm: gradients are scaled down to this L2 norm.
        total_steps: environment steps of a whole training.
    """

    hidden: list[int]
    learning_rate: float
    gamma: float
    gae_lambda: float
    rollout_steps: int
    value_coefficient: float
    entropy_coefficient: float
    max_grad_norm: float
    total_steps: int
