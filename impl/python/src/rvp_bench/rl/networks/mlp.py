"""Multi-layer perceptrons, and the weights that every network starts from."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

import torch
from torch import nn

from ...data import uniform
from ..random_stream import WEIGHTS


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
