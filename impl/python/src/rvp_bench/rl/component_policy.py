"""Stable-Baselines3's DQN policy, around a network of ours."""

from __future__ import annotations

import copy
from typing import Any

from stable_baselines3.dqn import policies

from .networks.q_network import QNetwork


class ComponentNetwork(policies.QNetwork):
    """Stable-Baselines3's Q-network around ours."""

    def __init__(self, *args: Any, network: QNetwork, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.q_net: Any = copy.deepcopy(network)


class ComponentPolicy(policies.DQNPolicy):
    """Stable-Baselines3's DQN policy with the network that the components ask for."""

    def __init__(self, *args: Any, network: QNetwork, **kwargs: Any) -> None:
        self._network = [network]  # in a list: a template, not a module of this policy
        super().__init__(*args, **kwargs)

    def make_q_net(self) -> ComponentNetwork:
        """Called twice by the base class: the online and the target network."""
        arguments = self._update_features_extractor(self.net_args, features_extractor=None)
        return ComponentNetwork(**arguments, network=self._network[0]).to(self.device)
