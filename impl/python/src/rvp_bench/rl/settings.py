"""Hyperparameters of a case: read from the definition, no default hidden in the code."""

from __future__ import annotations

from ..params import Count, Parameters, Size


class ValueSettings(Parameters, frozen=True):
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

    hidden: list[Size]
    learning_rate: float
    gamma: float
    batch_size: Size
    buffer_size: Size
    learning_starts: Count
    train_frequency: Size
    gradient_steps: Size
    target_update_interval: Size
    max_grad_norm: float
    exploration_initial: float
    exploration_final: float
    exploration_fraction: float
    total_steps: Size
    n_step: Size
    alpha: float
    beta_initial: float
    beta_final: float
    atoms: Size
    v_min: float
    v_max: float
    sigma: float


class PolicyGradientSettings(Parameters, frozen=True):
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

    hidden: list[Size]
    learning_rate: float
    gamma: float
    gae_lambda: float
    rollout_steps: Size
    value_coefficient: float
    entropy_coefficient: float
    max_grad_norm: float
    total_steps: Size
