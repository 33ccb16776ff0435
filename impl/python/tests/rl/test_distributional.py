import math

import numpy as np
import torch

from rvp_bench.data import uniform
from rvp_bench.rl.distributional import project, support


def categorical_algorithm(p: list[float], reward: float, discount: float, z: list[float]) -> object:
    """Algorithm 1 of Bellemare et al. (2017), loop for loop."""
    v_min, v_max = z[0], z[-1]
    spacing = (v_max - v_min) / (len(z) - 1)
    m = [0.0] * len(z)
    for j, z_j in enumerate(z):
        b = (min(max(reward + discount * z_j, v_min), v_max) - v_min) / spacing
        lower, upper = math.floor(b), math.ceil(b)
        if lower == upper:
            m[lower] += p[j]
        else:
            m[lower] += p[j] * (upper - b)
            m[upper] += p[j] * (b - lower)
    return m


def test_projection_is_the_papers_algorithm() -> None:
    z = support(-2.0, 6.0, 17)
    p = torch.tensor(uniform(1, 68), dtype=torch.float32).view(4, 17).softmax(1)
    rewards, discounts = [0.3, -5.0, 4.9, 1.0], [0.9, 0.99, 0.99, 0.0]
    m = project(p, torch.tensor(rewards).view(4, 1), torch.tensor(discounts).view(4, 1), z)
    for row in range(4):
        expected = categorical_algorithm(p[row].tolist(), rewards[row], discounts[row], z.tolist())
        assert np.allclose(m[row].tolist(), expected, atol=1e-5)
    assert np.allclose(m.sum(1), 1.0, atol=1e-5)
    # terminated with reward 1: all mass on the atom 1
    assert np.allclose(m[3], torch.eye(17)[6], atol=1e-6)
