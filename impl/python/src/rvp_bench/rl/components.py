"""What the value-based algorithms add to DQN, and the network that this asks for."""

from __future__ import annotations

from dataclasses import dataclass

from . import distributional
from .networks.mlp import initialize
from .networks.q_network import QNetwork
from .settings import ValueSettings


@dataclass(frozen=True)
class Components:
    """What an algorithm adds to DQN (Mnih et al. 2015).

    Hessel et al., Rainbow: Combining Improvements in Deep Reinforcement Learning (2018).
    """

    double: bool = False
    dueling: bool = False
    prioritized: bool = False
    n_step: bool = False
    noisy: bool = False
    distributional: bool = False


def create_network(
    components: Components, settings: ValueSettings, observations: int, actions: int, seed: int
) -> QNetwork:
    """The initial network for so many numbers in an observation and so many actions."""
    z = distributional.support(settings.v_min, settings.v_max, settings.atoms)
    network = QNetwork(
        [observations, *settings.hidden, actions],
        components.dueling,
        settings.sigma if components.noisy else None,
        z if components.distributional else None,
    )
    initialize(network, seed)
    return network
