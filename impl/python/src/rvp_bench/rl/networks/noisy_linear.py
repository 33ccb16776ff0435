"""A linear layer that explores: its weights carry learned noise."""

from __future__ import annotations

import math

import torch
from torch import nn


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
