"""The network of the value-based agents."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from .mlp import mlp
from .noisy_linear import NoisyLinear


class QNetwork(nn.Module):
    """Action values of observations (batch, observations).

    A torso, then one stream, or two (Wang et al., Dueling Network Architectures, 2016):
    Q = V + A - mean A. With ``z`` each stream gives logits over the atoms of the return.

    Args:
        sizes: observations, hidden layers…, actions. The last hidden layer belongs to the streams.
        dueling: whether the state value has a stream of its own.
        sigma: initial noise of the streams' layers; None for plain layers.
        z: atoms of the return distribution (atoms,); None for a single expected value.
    """

    def __init__(
        self, sizes: Sequence[int], dueling: bool, sigma: float | None, z: torch.Tensor | None
    ) -> None:
        super().__init__()
        *torso, units, actions = sizes
        atoms = 1 if z is None else len(z)
        self._shape = (-1, actions) if z is None else (-1, actions, atoms)

        def layer(inputs: int, outputs: int) -> nn.Module:
            if sigma is None:
                return nn.Linear(inputs, outputs)
            return NoisyLinear(inputs, outputs, sigma)

        def stream(outputs: int) -> nn.Sequential:
            return mlp([torso[-1], units, outputs], nn.ReLU, layer)

        self.torso = nn.Sequential(*mlp(torso, nn.ReLU), nn.ReLU())
        self.advantage = stream(actions * atoms)
        self.value = stream(atoms) if dueling else None
        self.register_buffer("z", z, persistent=False)
        self.z: torch.Tensor | None

    def forward(self, observations: torch.Tensor) -> torch.Tensor:
        """Expected returns (batch, actions)."""
        if self.z is None:
            return self._outputs(observations)
        return (self.log_probabilities(observations).exp() * self.z).sum(2)

    def log_probabilities(self, observations: torch.Tensor) -> torch.Tensor:
        """Log of the return distributions (batch, actions, atoms)."""
        return self._outputs(observations).log_softmax(2)

    def reset_noise(self) -> None:
        """Draw new noise in every noisy layer, the advantage stream first."""
        for layer in self._noisy_layers():
            layer.reset_noise()

    def remove_noise(self) -> None:
        """Act by the means alone."""
        for layer in self._noisy_layers():
            layer.remove_noise()

    def copy(self, other: QNetwork) -> None:
        """Take over the parameters of another network of the same shape."""
        with torch.no_grad():
            for ours, theirs in zip(self.parameters(), other.parameters(), strict=True):
                ours.copy_(theirs)

    def _outputs(self, observations: torch.Tensor) -> torch.Tensor:
        features = self.torso(observations)
        advantages: torch.Tensor = self.advantage(features).view(self._shape)
        if self.value is None:
            return advantages
        value: torch.Tensor = self.value(features).view_as(advantages[:, :1])
        return value + (advantages - advantages.mean(1, keepdim=True))

    def _noisy_layers(self) -> list[NoisyLinear]:
        return [module for module in self.modules() if isinstance(module, NoisyLinear)]
