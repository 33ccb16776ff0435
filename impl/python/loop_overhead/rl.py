"""Environments and agents driven by hand. Twin: crates/rl/examples.

Networks and replay buffers are the suite's; loops and updates are written by hand, but for the
updates of the prioritized agents, and for rollouts with a buffer, which Stable-Baselines3 does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import cycle
from typing import Any

import numpy as np
import torch
from compare import Call, compare
from stable_baselines3.common.type_aliases import TrainFreq, TrainFrequencyUnit
from torch.nn.functional import mse_loss, smooth_l1_loss
from torch.nn.utils import clip_grad_norm_

from rvp_bench.rl.device import describe
from rvp_bench.rl.environment_benchmark import EnvironmentBenchmark
from rvp_bench.rl.policy_gradient_agent import PolicyGradientAgent
from rvp_bench.rl.registry import registry
from rvp_bench.rl.rollout import Rollout
from rvp_bench.rl.value_agent import ValueAgent
from rvp_bench.rl.value_learner import ValueLearner


def by_hand(twin: Any, params: Mapping[str, Any]) -> dict[str, Call]:
    """Steps of Gymnasium, actions, rollouts and updates."""
    if isinstance(twin, EnvironmentBenchmark):
        return stepping(twin)
    steps, recorded = params["steps"], twin._recorded
    learner, actor, walker = (twin._new_agent() for _ in range(3))
    if isinstance(learner, ValueAgent):
        calls = value_based(learner, walker, recorded, steps)
    else:
        calls = policy_gradient(learner, walker, recorded, steps)
    rows = [recorded.observations[row : row + 1] for row in range(params["acts"])]
    return {**calls, "act_time": lambda: [actor.act(row) for row in rows]}


def stepping(twin: EnvironmentBenchmark) -> dict[str, Call]:
    """Gymnasium's loop."""
    environment, actions = twin._environment, twin._actions

    def run() -> None:
        for action in actions:
            _, _, terminated, truncated, _ = environment.step(action)
            if terminated or truncated:
                environment.reset()

    return {"env_step_time": run}


# --- value-based ----------------------------------------------------------------------------------


def value_based(
    learner: ValueAgent, walker: ValueAgent, recorded: Any, steps: int
) -> dict[str, Call]:
    """An update from a full buffer; a rollout by Stable-Baselines3's own loop."""
    learner.learner.buffer.fill(recorded)
    prioritized = learner.learner.components.prioritized
    assert walker.env is not None
    environment, buffer, starts = walker.env, walker.learner.buffer, walker.learning_starts
    often = TrainFreq(steps, TrainFrequencyUnit.STEP)
    return {
        "update_time": learner.update if prioritized else q_learning(learner.learner),
        "rollout_time": lambda: walker.collect_rollouts(
            environment, walker._callback, often, buffer, learning_starts=starts
        ),
    }


def q_learning(learner: ValueLearner) -> Call:
    """An update of DQN or double DQN as PyTorch's tutorial writes it."""
    settings, online, target = learner.settings, learner.online, learner.target
    double, buffer, optimizer = learner.components.double, learner.buffer, learner._optimizer
    updates = 0

    def update() -> float:
        nonlocal updates
        batch = buffer.sample(settings.batch_size)
        with torch.no_grad():
            following = target(batch.next_observations)
            if double:
                best = online(batch.next_observations).argmax(1, keepdim=True)
                following = following.gather(1, best)
            else:
                following = following.amax(1, keepdim=True)
            targets = batch.rewards + settings.gamma * (1.0 - batch.dones) * following
        values = online(batch.observations).gather(1, batch.actions)
        loss = smooth_l1_loss(values, targets)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        clip_grad_norm_(online.parameters(), settings.max_grad_norm)
        optimizer.step()
        updates += 1
        if updates % settings.target_update_interval == 0:
            target.copy(online)
        return float(loss.item())

    return update


# --- policy gradients -----------------------------------------------------------------------------


def policy_gradient(
    learner: PolicyGradientAgent, walker: PolicyGradientAgent, recorded: Any, steps: int
) -> dict[str, Call]:
    """An update from recorded rollouts; a rollout as Gymnasium's tutorials write it."""
    settings, whole = learner.settings, learner.estimator.whole_episodes
    rollouts = cycle(recorded.rollouts(settings.rollout_steps, whole))
    learn = gradient_step(learner)
    environment, seen = walker._environment, walker.observation

    def walk() -> Rollout:
        nonlocal seen
        rollout = Rollout()
        for _ in range(steps):
            action = walker.act(seen[np.newaxis])
            following, reward, terminated, truncated, _ = environment.step(action)
            ended = terminated or truncated
            rollout.add(seen, action, float(reward), following, terminated, ended)
            seen = environment.reset()[0] if ended else following
        return rollout

    return {"update_time": lambda: learn(next(rollouts)), "rollout_time": walk}


def gradient_step(agent: PolicyGradientAgent) -> Callable[[Rollout], float]:
    """An update of REINFORCE, or of an actor and its critic."""
    settings, network, optimizer = agent.settings, agent.network, agent._optimizer
    decay = settings.gamma * (1.0 if agent.estimator.whole_episodes else settings.gae_lambda)

    def learn(rollout: Rollout) -> float:
        observations = torch.as_tensor(np.stack(rollout.observations))
        values = network.values(observations)
        gains: list[float] = list(rollout.rewards)
        if values is not None:
            with torch.no_grad():
                later = network.values(torch.as_tensor(np.stack(rollout.next_observations)))
            assert later is not None
            now, then = values.detach().tolist(), later.tolist()
            for t, terminated in enumerate(rollout.terminated):
                gains[t] += (0.0 if terminated else settings.gamma * then[t]) - now[t]
        for t in range(len(gains) - 2, -1, -1):
            if not rollout.ended[t]:
                gains[t] += decay * gains[t + 1]
        advantages = torch.tensor(gains)
        normalized = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
        log_policy = network.policy(observations).log_softmax(1)
        chosen = log_policy.gather(1, torch.as_tensor(rollout.actions).unsqueeze(1)).squeeze(1)
        entropy = -(log_policy.exp() * log_policy).sum(1).mean()
        loss = -(normalized * chosen).mean() - settings.entropy_coefficient * entropy
        if values is not None:
            returns = advantages + values.detach()
            loss = loss + settings.value_coefficient * mse_loss(returns, values)
        optimizer.zero_grad()
        loss.backward()
        clip_grad_norm_(network.parameters(), settings.max_grad_norm)
        optimizer.step()
        return float(loss.item())

    return learn


if __name__ == "__main__":
    compare(registry(), describe, by_hand)
