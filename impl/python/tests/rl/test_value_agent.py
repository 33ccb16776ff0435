"""Value-based agents: each component is seen to act, and the oracles agree."""

from typing import Any

import numpy as np
import pytest
import torch
from stable_baselines3 import DQN
from torch.nn.utils import parameters_to_vector

from rvp_bench.errors import BenchError
from rvp_bench.rl.components import Components
from rvp_bench.rl.value_agent import ValueAgent

from .conftest import losses, value_agent

OBSERVATION = np.array([[0.1, 0.2, 0.3, 0.4]], dtype=np.float32)


def parameters(network: torch.nn.Module) -> torch.Tensor:
    return parameters_to_vector(network.parameters())


def test_plain_dqn_is_stable_baselines() -> None:
    """The oracle: the unchanged DQN.train on the same minibatches gives the same weights."""
    ours, oracle = value_agent(target_update_interval=1000), value_agent()
    for _ in range(30):
        loss = ours.update()
        DQN.train(oracle, gradient_steps=1, batch_size=oracle.batch_size)
        assert oracle.logger.name_to_value["train/loss"] == pytest.approx(loss, abs=1e-6)
    assert torch.allclose(
        parameters(ours.learner.online), parameters(oracle.learner.online), atol=1e-6
    )


COMPONENTS = ["double", "dueling", "prioritized", "n_step", "noisy", "distributional"]


@pytest.mark.parametrize("component", COMPONENTS)
def test_every_component_changes_what_is_learned(component: str) -> None:
    # far from the target network, else double selection has nothing to part over
    settings = {"target_update_interval": 1000, "learning_rate": 0.05}
    plain = losses(**settings)
    assert plain == losses(**settings), "the same seed, the same losses"
    assert plain != losses(Components(**{component: True}), **settings)


def test_target_network_stands_still_between_copies() -> None:
    agent = value_agent()
    start = parameters(agent.learner.target)
    for _ in range(4):
        agent.update()
    assert torch.equal(parameters(agent.learner.target), start)
    assert not torch.equal(parameters(agent.learner.online), start)
    agent.update()
    assert torch.equal(parameters(agent.learner.target), parameters(agent.learner.online))


def test_importance_weights_reach_the_loss() -> None:
    prioritized = Components(prioritized=True)
    weighted = losses(prioritized, beta_initial=1.0)
    assert weighted[1:] != losses(prioritized, beta_initial=0.0, beta_final=0.0)[1:]


def acts(agent: ValueAgent, count: int) -> int:
    return sum(agent.act(OBSERVATION) for _ in range(count))


def test_noisy_agents_explore_until_they_act_greedily() -> None:
    agent = value_agent(Components(noisy=True), sigma=5.0)
    assert 0 < acts(agent, 50) < 50
    agent.act_greedily()
    assert acts(agent, 50) in (0, 50), "without noise always the same action"


def test_an_update_draws_new_noise_in_both_networks() -> None:
    # the parameters stand still: what changes is noise
    agent = value_agent(Components(noisy=True), learning_rate=0.0, target_update_interval=1000)
    observation = torch.as_tensor(OBSERVATION)
    seen = [agent.learner.online(observation)]
    for _ in range(2):
        agent.update()
        seen += [agent.learner.online(observation), agent.learner.target(observation)]
    assert len({values[0, 0].item() for values in seen}) == 5


def test_epsilon_is_the_share_of_random_actions() -> None:
    agent = value_agent(exploration_initial=0.5)
    taken = acts(agent, 2000)
    assert 400 < min(taken, 2000 - taken) < 600, "a quarter differs from the greedy one"
    agent.act_greedily()
    assert acts(agent, 20) in (0, 20)


def test_rollout_stores_and_schedules() -> None:
    agent = value_agent(exploration_initial=1.0, exploration_fraction=0.1, buffer_size=1000)
    agent.rollout(50)
    assert agent.exploration_rate == pytest.approx(0.5)
    agent.rollout(100)
    assert agent.exploration_rate == 0.0
    buffer: Any = agent.replay_buffer
    assert buffer.size() == 250
    assert np.array_equal(buffer.next_observations[120], buffer.observations[121]) or (
        buffer.dones[120] == 1
    )


def test_divergence_is_an_error_that_names_the_update() -> None:
    agent = value_agent()
    agent.update()
    with torch.no_grad():
        agent.learner.online.torso[0].weight[0, 0] = float("nan")
    with pytest.raises(BenchError, match="the loss is nan in update 2: the training diverged"):
        agent.update()
