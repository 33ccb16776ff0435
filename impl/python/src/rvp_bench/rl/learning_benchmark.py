"""``rl/learning``: how long until an agent has learned a task, and what it then does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from .. import clock
from ..errors import BenchError
from ..params import Count, Parameters, Size
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import select_device, synchronize
from .agent import Agent
from .algorithms import (
    POLICY_GRADIENT,
    VALUE_BASED,
    create_policy_gradient_agent,
    create_value_agent,
)
from .case_params import read_two
from .environments import create_environment
from .learning_curve import LearningCurve
from .settings import PolicyGradientSettings, ValueSettings

TRAINING, GREEDY = range(2)
UNSEEN = 1_000_000
"""Added to the seed: start states that no training saw."""


class LearningCase(Parameters, frozen=True):
    """What a definition says of a case, beside the settings of its agent.

    Attributes:
        threshold, window: learned is a mean return of so many episodes that reaches the threshold.
        curve_every: steps between two points of the curve that is reported.
        evaluation_episodes: of the trained agent without exploration.
        steps: environment steps of one rollout of the trained agent.
    """

    algorithm: str
    environment: str
    seed: Count
    total_steps: Size
    threshold: float
    window: Size
    curve_every: Size
    evaluation_episodes: Size
    steps: Size


class LearningBenchmark(Benchmark):
    """The training is the first phase, timed once; then the trained agent is at work.

    Raises BenchError for an unknown algorithm or environment.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._case, new_agent = _read(params, context)
        self._device = select_device(context.device)
        self._agent = new_agent()
        self._curve = LearningCurve(self._case.threshold, self._case.window)
        name, seed = self._case.environment, self._case.seed + UNSEEN
        self._unseen = create_environment(name, seed, context.benchmarks)
        self._observation: Any = None

    def phases(self) -> list[Phase]:
        """The training, and the trained agent, acting and stepping."""
        return [
            Phase("time_to_threshold", once=True),
            Phase("rollout_time", self._case.steps, blockable=True),
        ]

    def prepare(self, phase: int) -> None:
        """The trained agent explores no longer."""
        if phase == GREEDY and self._observation is None:
            self._agent.act_greedily()
            self._observation = self._unseen.reset()[0]

    def step(self, phase: int) -> Mapping[str, float] | None:
        """The training, with what it came to; or so many greedy steps."""
        if phase == GREEDY:
            self._walk()
            return None
        start = clock.now()
        self._agent.train_until(self._curve)
        self.synchronize()
        return {
            "time_to_threshold": clock.seconds_since(start),
            "steps_to_threshold": float(self._curve.last_step()),
            "mean_reward": self._curve.mean_return(),
            "success_rate": self._curve.success_rate(),
        }

    def synchronize(self) -> None:
        """Wait for the GPU."""
        synchronize(self._device)

    def check(self) -> Mapping[str, CheckValue]:
        """``solved`` is compared; the curve and its figures are reported for the seeds' test."""
        curve, case = self._curve, self._case
        episodes = case.evaluation_episodes
        evaluated = sum(self._episode() for _ in range(episodes)) / episodes
        return {
            "solved": float(curve.solved),
            "mean_reward": curve.mean_return(),
            "episode_length": curve.mean_length(),
            "success_rate": curve.success_rate(),
            "evaluation_reward": evaluated,
            "steps_to_threshold": curve.last_step(),
            "area_under_curve": curve.area(case.curve_every, case.total_steps),
            "learning_curve": curve.by_steps(case.curve_every, case.total_steps),
        }

    def _walk(self) -> None:
        for _ in range(self._case.steps):
            self._observation, _, ended = self._act(self._observation)
            if ended:
                self._observation = self._unseen.reset()[0]

    def _episode(self) -> float:
        observation, total, ended = self._unseen.reset()[0], 0.0, False
        while not ended:
            observation, reward, ended = self._act(observation)
            total += reward
        return total

    def _act(self, observation: Any) -> tuple[Any, float, bool]:
        action = self._agent.act(observation[np.newaxis])
        observation, reward, terminated, truncated, _ = self._unseen.step(action)
        return observation, float(reward), terminated or truncated


def _read(params: Mapping[str, Any], context: Context) -> tuple[LearningCase, Callable[[], Agent]]:
    """The case, and how its agent is made: the algorithm decides which settings it has."""
    algorithm = params.get("algorithm")
    if algorithm in VALUE_BASED:
        case, values = read_two(params, LearningCase, ValueSettings)
        return case, lambda: create_value_agent(
            case.algorithm, case.environment, values, case.seed, context
        )
    if algorithm in POLICY_GRADIENT:
        case, settings = read_two(params, LearningCase, PolicyGradientSettings)
        return case, lambda: create_policy_gradient_agent(
            case.algorithm, case.environment, settings, case.seed, context
        )
    known = ", ".join([*VALUE_BASED, *POLICY_GRADIENT])
    raise BenchError(f"unknown algorithm {algorithm!r}; known: {known}")
