"""Value-based agents: Stable-Baselines3's DQN with the components of Rainbow, one switch each."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from stable_baselines3 import DQN
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.type_aliases import TrainFreq, TrainFrequencyUnit
from stable_baselines3.common.utils import polyak_update

from ..errors import BenchError
from .component_policy import ComponentPolicy
from .components import Components, create_network
from .environments import Environment
from .learning import LearningCurve
from .networks.q_network import QNetwork
from .prioritized_replay import PrioritizedReplayBuffer
from .random_stream import EXPLORATION, REPLAY, RandomStream, StreamGenerator
from .replay_buffer import UniformReplayBuffer
from .schedules import linear
from .settings import ValueSettings
from .temporal_difference import categorical, huber


class ValueAgent(DQN):
    """DQN and its descendants.

    Two departures from Stable-Baselines3's DQN: the target network is copied after so many
    *updates* (as in the Nature paper, extended data table 1), not environment steps; and every
    random number comes from the shared stream or libtorch.
    """

    def __init__(
        self,
        components: Components,
        settings: ValueSettings,
        environment: Environment,
        seed: int,
        device: str,
    ) -> None:
        self.components, self.settings = components, settings
        self._greedy = False
        self._exploration = RandomStream(seed, EXPLORATION)
        buffer_class: type[UniformReplayBuffer] = UniformReplayBuffer
        buffer_arguments: dict[str, Any] = {
            "stream": RandomStream(seed, REPLAY),
            "n_steps": settings.n_step if components.n_step else 1,
            "gamma": settings.gamma,
        }
        if components.prioritized:
            buffer_class = PrioritizedReplayBuffer
            buffer_arguments["alpha"] = settings.alpha
        space: Any = environment.observation_space
        actions: Any = environment.action_space
        network = create_network(components, settings, space.shape[0], int(actions.n), seed)
        super().__init__(
            ComponentPolicy,
            environment,
            learning_rate=settings.learning_rate,
            buffer_size=settings.buffer_size,
            learning_starts=settings.learning_starts,
            batch_size=settings.batch_size,
            gamma=settings.gamma,
            train_freq=settings.train_frequency,
            gradient_steps=settings.gradient_steps,
            replay_buffer_class=buffer_class,
            replay_buffer_kwargs=buffer_arguments,
            target_update_interval=settings.target_update_interval,
            exploration_initial_eps=settings.exploration_initial,
            exploration_final_eps=settings.exploration_final,
            exploration_fraction=settings.exploration_fraction,
            max_grad_norm=settings.max_grad_norm,
            policy_kwargs={"network": network},
            device=device,
        )
        generator: Any = StreamGenerator(self._exploration)
        self.action_space._np_random = generator
        self.online: QNetwork = self.q_net.q_net  # type: ignore[assignment]
        self.target: QNetwork = self.q_net_target.q_net  # type: ignore[assignment]
        self.exploration_rate = settings.exploration_initial
        self._total_timesteps, self._callback = self._setup_learn(settings.total_steps)
        torch.manual_seed(seed)

    # --- acting -------------------------------------------------------------------------------

    def act(self, observation: npt.NDArray[np.float32]) -> int:
        """The exploring action for one observation (1, observations)."""
        return int(self.predict(observation)[0][0])

    def predict(  # type: ignore[override]
        self,
        observation: npt.NDArray[np.float32],
        state: Any = None,
        episode_start: Any = None,
        deterministic: bool = False,
    ) -> tuple[npt.NDArray[Any], Any]:
        """Greedy, after the exploration that the algorithm has: noise, or a random action."""
        if not (deterministic or self._greedy):
            if self.components.noisy:
                self.online.reset_noise()
            elif self._exploration.uniform() < self.exploration_rate:
                return np.array([self.action_space.sample()]), state
        return self.policy.predict(observation, state, episode_start, deterministic)

    def evaluate(self) -> None:
        """From now on act greedily, without noise."""
        self._greedy = True
        self.online.remove_noise()

    @property
    def observation(self) -> npt.NDArray[np.float32]:
        """The observation (observations,) that the next action answers."""
        observation: npt.NDArray[np.float32] = np.asarray(self._last_obs)[0]
        return observation

    def rollout(self, steps: int) -> None:
        """Act and store for so many environment steps, by Stable-Baselines3's own loop."""
        assert self.env is not None
        assert self.replay_buffer is not None
        self.collect_rollouts(
            self.env,
            self._callback,
            TrainFreq(steps, TrainFrequencyUnit.STEP),
            self.replay_buffer,
            learning_starts=self.learning_starts,
        )

    def _on_step(self) -> None:
        self.exploration_rate = self.exploration_schedule(self._current_progress_remaining)

    # --- learning -----------------------------------------------------------------------------

    def train_until(self, curve: LearningCurve) -> None:
        """Train until the curve is solved or the steps are used up."""
        # not a new start for Stable-Baselines3, which would reset the environment a second time
        self.learn(
            self.settings.total_steps, callback=_StopWhenSolved(curve), reset_num_timesteps=False
        )

    def train(self, gradient_steps: int, batch_size: int = 0) -> None:
        """A block of updates; called by Stable-Baselines3's learning loop."""
        self._update_learning_rate(self.policy.optimizer)
        losses = [self.update() for _ in range(gradient_steps)]
        self.logger.record("train/n_updates", self._n_updates, exclude="tensorboard")
        self.logger.record("train/loss", np.mean(losses))

    def update(self) -> float:
        """One gradient update on a minibatch of the replay buffer; its loss.

        Raises BenchError when the loss is not finite.
        """
        assert self.replay_buffer is not None
        buffer = self.replay_buffer
        if self.components.noisy:
            self.online.reset_noise()
            self.target.reset_noise()
        batch = buffer.sample(self.batch_size)
        discounts = self.gamma if batch.discounts is None else batch.discounts
        discounts = (1.0 - batch.dones) * discounts
        compare = categorical if self.components.distributional else huber
        losses, errors = compare(self.online, self.target, batch, discounts, self.components.double)
        if isinstance(buffer, PrioritizedReplayBuffer):
            loss = (buffer.weights(self._beta()) * losses).mean()
            buffer.update_priorities(errors.cpu().numpy())
        else:
            loss = losses.mean()
        value = float(loss.item())
        if not math.isfinite(value):
            raise BenchError(
                f"the loss is {value} in update {self._n_updates + 1}: the training diverged",
                "lower learning_rate or max_grad_norm",
            )
        self.policy.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.online.parameters(), self.max_grad_norm)
        self.policy.optimizer.step()
        self._n_updates += 1
        if self._n_updates % self.target_update_interval == 0:
            polyak_update(self.online.parameters(), self.target.parameters(), 1.0)
        return value

    def _beta(self) -> float:
        progress = self.num_timesteps / self.settings.total_steps
        return linear(self.settings.beta_initial, self.settings.beta_final, progress)


class _StopWhenSolved(BaseCallback):
    """Feeds the learning curve from Stable-Baselines3's Monitor, and stops when it is solved."""

    def __init__(self, curve: LearningCurve) -> None:
        super().__init__()
        self._curve = curve

    def _on_step(self) -> bool:
        for info in self.locals["infos"]:
            if "episode" in info:
                self._curve.add(info["episode"]["r"], info["episode"]["l"], self.num_timesteps)
        return not self._curve.solved
