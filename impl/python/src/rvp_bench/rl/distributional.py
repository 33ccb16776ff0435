"""The categorical distribution of returns: its atoms and the projection onto them.

Bellemare, Dabney, Munos: A Distributional Perspective on Reinforcement Learning (2017), C51.
"""

from __future__ import annotations

import torch


def support(v_min: float, v_max: float, atoms: int) -> torch.Tensor:
    """The returns z (atoms,) that the distribution is over, evenly spaced."""
    return torch.linspace(v_min, v_max, atoms)


def project(
    probabilities: torch.Tensor,
    rewards: torch.Tensor,
    discounts: torch.Tensor,
    z: torch.Tensor,
) -> torch.Tensor:
    """Equation (7): the Bellman update of a distribution, put back onto the atoms.

    m_i = sum_j [1 - |[r + g z_j]_Vmin^Vmax - z_i| / dz]_0^1 p_j

    Args:
        probabilities: p (batch, atoms) of the next state's best action.
        rewards: r (batch, 1).
        discounts: g (batch, 1); 0 where the episode terminated.
        z: the atoms (atoms,).

    Returns:
        m (batch, atoms); each row sums to 1.
    """
    spacing = z[1] - z[0]
    updated = (rewards + discounts * z).clamp(z[0], z[-1])
    distance = (updated.unsqueeze(1) - z.unsqueeze(1)).abs() / spacing
    return torch.bmm((1.0 - distance).clamp(0.0, 1.0), probabilities.unsqueeze(2)).squeeze(2)
