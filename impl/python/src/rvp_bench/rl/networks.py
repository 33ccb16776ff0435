"""Networks: multi-layer perceptrons with dueling, noisy and distributional heads.

Parameter names are the same in both suites (``torso.0.weight``, ``advantage.2.bias``, …).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

import torch
from torch import nn

from ..data import uniform
from .random_stream import WEIGHTS


class NoisyLinear(nn.Linear):
    """A linear layer whose weights carry learned, factorised Gaussian noise.

    Fortunato et al., Noisy Networks for Exploration (2018): w = mu + sigma * f(e_out) f(e_in)^T,
    f(x) = sgn(x) sqrt(|x|). ``weight`` and ``bias`` are the means.
    """

    def __init__(self, inputs: int, outputs: int, sigma: float) -> None:
        super().__init__(inputs, outputs)
        scale = sigma / math.sqrt(inputs)
        self.weight_sigma = nn.Parameter(torch.full((outputs, inputs), scale))
        self.bias_sigma = nn.Parameter(torch.full((outputs,), scale))
        self.register_buffer("weight_noise", torch.zeros(outputs, inputs), persistent=False)
        self.register_buffer("bias_noise", torch.zeros(outputs), persistent=False)
        self.weight_noise: torch.Tensor
        self.bias_noise: torch.Tensor

    def reset_noise(self) -> None:
        """Draw new noise from libtorch's generator: inputs first, then outputs."""
        device = self.weight.device
        from_inputs = _signed_root(torch.randn(self.in_features, device=device))
        self.bias_noise = _signed_root(torch.randn(self.out_features, device=device))
        self.weight_noise = torch.outer(self.bias_noise, from_inputs)

    def remove_noise(self) -> None:
        """Act by the means alone, as in an evaluation."""
        self.weight_noise = torch.zeros_like(self.weight_noise)
        self.bias_noise = torch.zeros_like(self.bias_noise)

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """(batch, inputs) to (batch, outputs)."""
        weight = self.weight + self.weight_sigma * self.weight_noise
        bias = self.bias + self.bias_sigma * self.bias_noise
        return nn.functional.linear(input, weight, bias)


def _signed_root(x: torch.Tensor) -> torch.Tensor:
    return x.sign() * x.abs().sqrt()


def mlp(
    sizes: Sequence[int],
    activation: type[nn.Module],
    layer: Callable[[int, int], nn.Module] = nn.Linear,
) -> nn.Sequential:
    """Layers between the sizes, an activation between the layers, none at the end."""
    modules: list[nn.Module] = []
    for inputs, outputs in itertools.pairwise(sizes):
        modules += [layer(inputs, outputs), activation()]
    return nn.Sequential(*modules[:-1])


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

    def _outputs(self, observations: torch.Tensor) -> torch.Tensor:
        features = self.torso(observations)
        advantages: torch.Tensor = self.advantage(features).view(self._shape)
        if self.value is None:
            return advantages
        value: torch.Tensor = self.value(features).view_as(advantages[:, :1])
        return value + (advantages - advantages.mean(1, keepdim=True))

    def _noisy_layers(self) -> list[NoisyLinear]:
        return [module for module in self.modules() if isinstance(module, NoisyLinear)]


class ActorCritic(nn.Module):
    """A policy, and a value network beside it that shares nothing (none for REINFORCE).

    Args:
        sizes: observations, hidden layers…, actions.
        critic: whether there is a value network.
    """

    def __init__(self, sizes: Sequence[int], critic: bool) -> None:
        super().__init__()
        self.policy = mlp(sizes, nn.Tanh)
        self.value = mlp([*sizes[:-1], 1], nn.Tanh) if critic else None

    def values(self, observations: torch.Tensor) -> torch.Tensor | None:
        """State values (batch,), or None without a critic."""
        if self.value is None:
            return None
        values: torch.Tensor = self.value(observations)
        return values.squeeze(1)


def initialize(network: nn.Module, seed: int) -> None:
    """Fill weights and biases from U(-1/sqrt(fan in), 1/sqrt(fan in)), PyTorch's default.

    The numbers are ``data.uniform``'s, one stream per tensor in the order of the names, so that
    both suites start from the same weights. The noise scales keep what their layer set.
    """
    parameters = dict(network.named_parameters())
    for index, name in enumerate(sorted(parameters)):
        if name.endswith("_sigma"):
            continue
        fan_in = parameters[name.rsplit(".", 1)[0] + ".weight"].shape[1]
        tensor = parameters[name]
        numbers = torch.from_numpy(uniform(seed, tensor.numel(), WEIGHTS + index))
        with torch.no_grad():
            tensor.copy_(((2.0 * numbers - 1.0) / math.sqrt(fan_in)).view_as(tensor))
