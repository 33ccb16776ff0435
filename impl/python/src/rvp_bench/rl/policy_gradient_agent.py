"""Policy-gradient agents: REINFORCE, with a learned baseline, and actor-critic (A2C)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from ..errors import BenchError
from .advantage import generalized_advantages
from .environments import Environment
from .learning_curve import LearningCurve
from .networks.actor_critic import ActorCritic
from .networks.mlp import initialize
from .rollout import Observation, Rollout
from .settings import PolicyGradientSettings


@dataclass(frozen=True)
class Estimator:
    """How an algorithm judges its actions.

    Attributes:
        critic: whether a value network is learned, as baseline and to bootstrap.
        whole_episodes: Monte-Carlo returns (lambda 1) of whole episodes, not GAE over a segment.
    """

    critic: bool
    whole_episodes: bool


class PolicyGradientAgent:
    """Acts by sampling its policy; one gradient update per rollout.

    The loss is that of Stable-Baselines3's A2C with normalized advantages and Adam: the tests
    compare the two on the same rollout.
    """

    def __init__(
        self,
        estimator: Estimator,
        settings: PolicyGradientSettings,
        environment: Environment,
        seed: int,
        device: str,
    ) -> None:
        self.estimator, self.settings = estimator, settings
        self._environment = environment
        self._device = torch.device(device)
        space: Any = environment.observation_space
        actions: Any = environment.action_space
        sizes = [space.shape[0], *settings.hidden, int(actions.n)]
        self.network = ActorCritic(sizes, estimator.critic).to(self._device)
        initialize(self.network, seed)
        self._optimizer = torch.optim.Adam(self.network.parameters(), lr=settings.learning_rate)
        self._updates = 0
        self._greedy = False
        self._observation: Observation = environment.reset()[0]
        self._episode_return, self._episode_length, self._steps = 0.0, 0, 0
        torch.manual_seed(seed)

    # --- acting -------------------------------------------------------------------------------

    def act(self, observation: Observation) -> int:
        """An action for one observation (1, observations), sampled from the policy."""
        with torch.no_grad():
            logits = self.network.policy(torch.as_tensor(observation, device=self._device))
            if self._greedy:
                return int(logits.argmax(1).item())
            return int(torch.multinomial(logits.softmax(1), 1, replacement=True).item())

    def act_greedily(self) -> None:
        """From now on take the most likely action."""
        self._greedy = True

    @property
    def observation(self) -> Observation:
        """The observation (observations,) that the next action answers."""
        return self._observation

    def rollout(self, steps: int) -> None:
        """Act and forget for so many environment steps."""
        self.collect(steps, whole_episodes=False)

    def collect(
        self, steps: int, whole_episodes: bool, curve: LearningCurve | None = None
    ) -> Rollout:
        """Act for so many environment steps, or on until the last episode has ended."""
        rollout = Rollout()
        while len(rollout.actions) < steps or (whole_episodes and not rollout.ended[-1]):
            observation = self._observation
            action = self.act(observation[np.newaxis])
            following, reward, terminated, truncated, _ = self._environment.step(action)
            ended = terminated or truncated
            rollout.add(observation, action, float(reward), following, terminated, ended)
            self._episode_return += float(reward)
            self._episode_length += 1
            self._steps += 1
            if ended:
                if curve is not None:
                    curve.add(self._episode_return, self._episode_length, self._steps)
                self._episode_return, self._episode_length = 0.0, 0
                following = self._environment.reset()[0]
            self._observation = following
        return rollout

    # --- learning -----------------------------------------------------------------------------

    def train_until(self, curve: LearningCurve) -> None:
        """Train until the curve is solved or the steps are used up."""
        while self._steps < self.settings.total_steps and not curve.solved:
            whole, steps = self.estimator.whole_episodes, self.settings.rollout_steps
            self.update(self.collect(steps, whole, curve))

    def update(self, rollout: Rollout) -> float:
        """Advantages, then one gradient update on the whole rollout; its loss.

        Raises BenchError when the loss is not finite.
        """
        observations = torch.as_tensor(np.stack(rollout.observations), device=self._device)
        actions = torch.as_tensor(rollout.actions, device=self._device)
        values = self.network.values(observations)
        advantages, returns = self._advantages(rollout, values)
        normalized = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
        log_policy = self.network.policy(observations).log_softmax(1)
        chosen = log_policy.gather(1, actions.unsqueeze(1)).squeeze(1)
        entropy = -(log_policy.exp() * log_policy).sum(1).mean()
        loss = -(normalized * chosen).mean() - self.settings.entropy_coefficient * entropy
        if values is not None:
            loss = loss + self.settings.value_coefficient * functional.mse_loss(returns, values)
        value = float(loss.item())
        if not math.isfinite(value):
            raise BenchError(
                f"the loss is {value} in update {self._updates + 1}: the training diverged",
                "lower learning_rate or max_grad_norm",
            )
        self._optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.settings.max_grad_norm)
        self._optimizer.step()
        self._updates += 1
        return value

    def _advantages(
        self, rollout: Rollout, values: torch.Tensor | None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Advantages (n,) and the returns that the critic learns (n,)."""
        steps = len(rollout.rewards)
        if values is None:
            now = following = [0.0] * steps
        else:
            next_observations = torch.as_tensor(
                np.stack(rollout.next_observations), device=self._device
            )
            with torch.no_grad():
                next_values = self.network.values(next_observations)
            assert next_values is not None
            now, following = values.detach().tolist(), next_values.tolist()
        advantages = torch.tensor(
            generalized_advantages(
                rollout.rewards,
                now,
                following,
                rollout.terminated,
                rollout.ended,
                self.settings.gamma,
                1.0 if self.estimator.whole_episodes else self.settings.gae_lambda,
            ),
            device=self._device,
        )
        return advantages, advantages if values is None else advantages + values.detach()
