import copy

import numpy as np
import torch
from tianshou.utils.net.discrete import NoisyLinear as TianshouNoisy

from rvp_bench.data import uniform
from rvp_bench.rl.distributional import support
from rvp_bench.rl.networks.mlp import initialize
from rvp_bench.rl.networks.noisy_linear import NoisyLinear
from rvp_bench.rl.networks.q_network import QNetwork
from rvp_bench.rl.random_stream import WEIGHTS


def test_noise_is_factorised_and_changes_with_each_reset() -> None:
    layer, input = NoisyLinear(2, 3, 0.5), torch.tensor([[1.0, 2.0]])
    plain = torch.nn.functional.linear(input, layer.weight, layer.bias)
    assert torch.equal(layer(input), plain), "no noise before the first reset"
    torch.manual_seed(3)
    layer.reset_noise()
    first = layer(input)
    layer.reset_noise()
    assert not torch.isclose(layer(input), first).any()
    # sigma / sqrt(2) * f(e_out) * (f(e_in) . x + 1)
    torch.manual_seed(3)
    from_inputs, to_outputs = (e.sign() * e.abs().sqrt() for e in (torch.randn(2), torch.randn(3)))
    expected = 0.5 / 2**0.5 * to_outputs * ((from_inputs * input).sum() + 1)
    assert torch.allclose(first - plain, expected, atol=1e-5)
    layer.remove_noise()
    assert torch.equal(layer(input), plain)


def test_noisy_layer_is_tianshous() -> None:
    """The oracle: with the same means, scales and noise, the same output."""
    ours, oracle = NoisyLinear(4, 5, 0.5), TianshouNoisy(4, 5, 0.5)
    assert torch.allclose(ours.weight_sigma, oracle.sigma_W)
    ours.reset_noise()
    with torch.no_grad():
        oracle.mu_W.copy_(ours.weight)
        oracle.mu_bias.copy_(ours.bias)
        oracle.sigma_bias.copy_(ours.bias_sigma)
        oracle.eps_q.copy_(ours.bias_noise)
        oracle.eps_p.copy_(ours.weight_noise[0] / ours.bias_noise[0])
    input = torch.randn(7, 4)
    assert torch.allclose(ours(input), oracle.train()(input), atol=1e-6)


def test_dueling_advantages_have_mean_zero() -> None:
    network, input = QNetwork([2, 4, 4, 3], True, None, None), torch.tensor([[0.3, -0.2]])
    before = network(input)
    with torch.no_grad():
        # a constant on every advantage cancels out; on the value it is the whole shift
        network.advantage[2].bias += 5.0
        assert torch.allclose(network(input), before, atol=1e-5)
        assert network.value is not None
        network.value[2].bias += 5.0
        assert torch.allclose(network(input), before + 5.0, atol=1e-5)


def test_distribution_has_the_expected_value() -> None:
    z = support(-1.0, 1.0, 5)
    network, input = QNetwork([2, 4, 4, 3], True, None, z), torch.randn(6, 2)
    probabilities = network.log_probabilities(input).exp()
    assert probabilities.shape == (6, 3, 5)
    assert torch.allclose(probabilities.sum(2), torch.ones(6, 3))
    assert torch.allclose(network(input), (probabilities * z).sum(2))


def test_weights_are_the_shared_stream_and_noise_scales_stay() -> None:
    network = QNetwork([4, 8, 8, 2], False, 0.5, None)
    sigma = copy.deepcopy(network.advantage[0].weight_sigma)
    initialize(network, 9)
    names = sorted(name for name, _ in network.named_parameters())
    assert names[0] == "advantage.0.bias"
    expected = (2 * uniform(9, 8, WEIGHTS) - 1) / np.sqrt(8)
    assert np.allclose(network.advantage[0].bias.detach(), expected, atol=1e-7)
    assert torch.equal(network.advantage[0].weight_sigma, sigma)
