"""Which network selects the next action, and which values it."""

import torch
from stable_baselines3.common.type_aliases import ReplayBufferSamples

from rvp_bench.rl.components import Components
from rvp_bench.rl.temporal_difference import categorical, huber

from .conftest import transitions, value_agent

OBSERVATIONS = torch.as_tensor(transitions().observations[:8])
ZERO, ONE = torch.zeros(8, 1), torch.ones(8, 1)
BATCH = ReplayBufferSamples(OBSERVATIONS, ZERO.long(), OBSERVATIONS, ZERO, ZERO)
"""Eight steps of action 0 that lead nowhere and give nothing."""


def test_double_selection_is_made_online_and_valued_by_the_target() -> None:
    agent = value_agent()
    online, target = agent.learner.online, agent.learner.target
    with torch.no_grad():  # networks that disagree about the better action
        online.advantage[2].bias.copy_(torch.tensor([5.0, 0.0]))
        target.advantage[2].bias.copy_(torch.tensor([0.0, 5.0]))
    value = online(OBSERVATIONS)[:, 0]
    _, errors = huber(online, target, BATCH, ONE, double=True)
    assert torch.allclose(errors(), (target(OBSERVATIONS)[:, 0] - value).abs(), atol=1e-5)
    _, errors = huber(online, target, BATCH, ONE, double=False)
    assert torch.allclose(errors(), (target(OBSERVATIONS)[:, 1] - value).abs(), atol=1e-5)


def test_double_selection_chooses_the_distribution_too() -> None:
    agent = value_agent(Components(distributional=True))
    online, target = agent.learner.online, agent.learner.target
    with torch.no_grad():  # mass on the highest atom of an action makes it the better one
        online.advantage[2].bias.view(2, -1)[0, -1] = 50.0
        target.advantage[2].bias.view(2, -1)[1, -1] = 50.0
    targets = target.log_probabilities(OBSERVATIONS).exp()  # projection with g = 1 is identity
    predicted = online.log_probabilities(OBSERVATIONS)[:, 0]
    for double, selected in ((True, 0), (False, 1)):
        losses, _ = categorical(online, target, BATCH, ONE, double)
        assert torch.allclose(losses, -(targets[:, selected] * predicted).sum(1), atol=1e-3)
