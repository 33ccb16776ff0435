import numpy as np
import pytest
import torch
from stable_baselines3 import A2C

from rvp_bench import params
from rvp_bench.errors import BenchError
from rvp_bench.rl.algorithms import create_policy_gradient_agent
from rvp_bench.rl.environments import create_environment
from rvp_bench.rl.policy_gradient_agent import PolicyGradientAgent
from rvp_bench.rl.rollout import Rollout
from rvp_bench.rl.settings import PolicyGradientSettings

from .conftest import BENCHMARKS, POLICY_GRADIENT, context, transitions


def make(algorithm: str, environment_name: str = "cartpole") -> PolicyGradientAgent:
    settings = params.read(PolicyGradientSettings, POLICY_GRADIENT)
    return create_policy_gradient_agent(algorithm, environment_name, settings, 1, context())


def rollout(terminated: bool) -> Rollout:
    result = Rollout()
    for t in range(4):
        now, then = (np.full(4, 0.1 * step, dtype=np.float32) for step in (t, t + 1))
        result.add(now, t % 2, 1.0, then, terminated and t == 1, t == 1)
    return result


def test_actor_critic_is_stable_baselines_a2c() -> None:
    """The oracle: A2C on the same rollouts, truncations included, gives the same weights."""
    agent = make("actor_critic")
    oracle = A2C(
        "MlpPolicy",
        create_environment("cartpole", 1, BENCHMARKS),
        learning_rate=agent.settings.learning_rate,
        n_steps=agent.settings.rollout_steps,
        gamma=agent.settings.gamma,
        gae_lambda=agent.settings.gae_lambda,
        ent_coef=0.01,
        vf_coef=0.5,
        max_grad_norm=agent.settings.max_grad_norm,
        use_rms_prop=False,
        normalize_advantage=True,
        policy_kwargs={"net_arch": [8, 8], "optimizer_kwargs": {"eps": 1e-8}},
        device="cpu",
    )
    oracle._setup_learn(1000)
    policy, value = agent.network.policy, agent.network.value
    assert value is not None
    pairs = [
        (policy[0], oracle.policy.mlp_extractor.policy_net[0]),
        (policy[2], oracle.policy.mlp_extractor.policy_net[2]),
        (policy[4], oracle.policy.action_net),
        (value[0], oracle.policy.mlp_extractor.value_net[0]),
        (value[2], oracle.policy.mlp_extractor.value_net[2]),
        (value[4], oracle.policy.value_net),
    ]
    for ours, theirs in pairs:
        theirs.load_state_dict(ours.state_dict())
    for steps in transitions().rollouts(32, whole_episodes=False):
        buffer = oracle.rollout_buffer
        buffer.reset()
        for t in range(32):
            observation = torch.as_tensor(steps.observations[t])[None]
            following = torch.as_tensor(steps.next_observations[t])[None]
            reward, first = steps.rewards[t], t > 0 and steps.ended[t - 1]
            with torch.no_grad():
                stored, log_prob, _ = oracle.policy.evaluate_actions(
                    observation, torch.tensor([steps.actions[t]])
                )
                if steps.ended[t] and not steps.terminated[t]:  # as A2C.collect_rollouts does it
                    reward += oracle.gamma * oracle.policy.predict_values(following).item()
            arrays = (np.array([[steps.actions[t]]]), np.array([reward]), np.array([first]))
            buffer.add(observation.numpy(), *arrays, stored.flatten(), log_prob)
        with torch.no_grad():
            last = oracle.policy.predict_values(following)
        buffer.compute_returns_and_advantage(last, np.array([steps.ended[-1]]))
        oracle.train()
        agent.update(steps)
        for ours, theirs in pairs:
            assert torch.allclose(ours.weight, theirs.weight, atol=1e-5)
            assert torch.allclose(ours.bias, theirs.bias, atol=1e-5)


def test_truncation_bootstraps_in_the_loss_of_a_critic() -> None:
    def loss(algorithm: str, terminated: bool) -> float:
        return make(algorithm).update(rollout(terminated))

    assert loss("actor_critic", True) != loss("actor_critic", False)
    # REINFORCE has no value to bootstrap from
    assert loss("reinforce", True) == loss("reinforce", False)
    assert loss("reinforce_baseline", True) != loss("reinforce", True)


def test_actions_follow_the_policy() -> None:
    agent = make("reinforce")
    observation = np.zeros((1, 4), dtype=np.float32)
    with torch.no_grad():
        agent.network.policy[4].bias.copy_(torch.tensor([0.0, 1.0]))
        agent.network.policy[4].weight.zero_()
    share = sum(agent.act(observation) for _ in range(2000)) / 2000
    assert share == pytest.approx(1 / (1 + np.exp(-1)), abs=0.04)
    agent.act_greedily()
    assert all(agent.act(observation) == 1 for _ in range(20))


def test_the_time_limit_ends_an_episode_without_terminating_it() -> None:
    agent = make("actor_critic", "acrobot")
    agent.act_greedily()  # the same actions every time
    steps = agent.collect(501, whole_episodes=False)
    assert (steps.terminated[499], steps.ended[499]) == (False, True)
    assert sum(steps.ended) == 1
    # what the last step led to, then the start of a new episode: hanging down, nearly at rest
    assert not np.array_equal(steps.next_observations[499], steps.observations[500])
    assert np.abs(steps.observations[500][4:]).max() <= 0.1


def test_whole_episodes_end_with_an_end() -> None:
    agent = make("reinforce")
    whole = agent.collect(40, whole_episodes=True)
    assert len(whole.actions) >= 40
    assert whole.ended[-1]
    assert len(agent.collect(40, whole_episodes=False).actions) == 40


def test_divergence_is_an_error_that_names_the_update() -> None:
    broken = rollout(False)
    broken.rewards[0] = float("inf")
    with pytest.raises(BenchError, match="in update 1: the training diverged"):
        make("actor_critic").update(broken)
