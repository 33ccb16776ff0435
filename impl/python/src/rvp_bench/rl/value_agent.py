"""Value-based agents: Stable-Baselines3's DQN with the components of Rainbow, one switch each."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from stable_baselines3 import DQN
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.logger import Logger
from stable_baselines3.common.type_aliases import TrainFreq, TrainFrequencyUnit

from .component_policy import ComponentPolicy
from .components import Components, create_network
from .environments import Environment
from .learning_curve import LearningCurve
from .prioritized_replay import PrioritizedReplayBuffer
from .random_stream import EXPLORATION, REPLAY, RandomStream, StreamDiscrete
from .replay_buffer import UniformReplayBuffer
from .settings import ValueSettings
from .value_learner import ValueLearner

NEVER = sys.maxsize


class ValueAgent(DQN):
    """Stable-Baselines3's loop of acting, storing and learning, around our learner.

    Two departures from Stable-Baselines3's DQN: the learner copies the target network after so
    many *updates*, not environment steps; and every random number comes from the shared stream or
    libtorch. Of the base class's own names two are used, in the places marked: what a rollout
    outside ``learn`` needs has no public name.
    """

    def __init__(
        self,
        components: Components,
        settings: ValueSettings,
        environment: Environment,
        seed: int,
        device: str,
    ) -> None:
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
            target_update_interval=NEVER,
            exploration_initial_eps=settings.exploration_initial,
            exploration_final_eps=settings.exploration_final,
            exploration_fraction=settings.exploration_fraction,
            max_grad_norm=settings.max_grad_norm,
            policy_kwargs={"network": network},
            device=device,
        )
        self.action_space = StreamDiscrete(int(actions.n), self._exploration)
        self.exploration_rate = settings.exploration_initial
        # an own logger, else every agent leaves an empty folder in the temporary one
        self.set_logger(Logger(folder=None, output_formats=[]))
        buffer: Any = self.replay_buffer
        online: Any = self.q_net.q_net
        target: Any = self.q_net_target.q_net
        self.learner = ValueLearner(
            components, settings, online, target, self.policy.optimizer, buffer
        )
        _, self._callback = self._setup_learn(settings.total_steps)  # a name of the base class
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
            if self.learner.components.noisy:
                self.learner.online.reset_noise()
            elif self._exploration.uniform() < self.exploration_rate:
                return np.array([self.action_space.sample()]), state
        return self.policy.predict(observation, state, episode_start, deterministic)

    def act_greedily(self) -> None:
        """From now on act without exploration."""
        self._greedy = True
        self.learner.online.remove_noise()

    @property
    def observation(self) -> npt.NDArray[np.float32]:
        """The observation (observations,) that the next action answers."""
        observation: npt.NDArray[np.float32] = np.asarray(self._last_obs)[0]  # the base class's
        return observation

    def rollout(self, steps: int) -> None:
        """Act and store for so many environment steps, by Stable-Baselines3's own loop."""
        assert self.env is not None
        self.collect_rollouts(
            self.env,
            self._callback,
            TrainFreq(steps, TrainFrequencyUnit.STEP),
            self.learner.buffer,
            learning_starts=self.learning_starts,
        )

    # --- learning -----------------------------------------------------------------------------

    def train_until(self, curve: LearningCurve) -> None:
        """Train until the curve is solved or the steps are used up."""
        # not a new start for Stable-Baselines3, which would reset the environment a second time
        steps = self.learner.settings.total_steps
        self.learn(steps, callback=_StopWhenSolved(curve), reset_num_timesteps=False)

    def train(self, gradient_steps: int, batch_size: int = 0) -> None:
        """A block of updates; called by Stable-Baselines3's learning loop."""
        losses = [self.update() for _ in range(gradient_steps)]
        self.logger.record("train/n_updates", self.learner.updates, exclude="tensorboard")
        self.logger.record("train/loss", np.mean(losses))

    def update(self) -> float:
        """One gradient update on a minibatch of the replay buffer; its loss.

        Raises BenchError when the loss is not finite.
        """
        return self.learner.update(self.num_timesteps)


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
