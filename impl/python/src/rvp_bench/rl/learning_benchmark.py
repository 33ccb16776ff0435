"""A whole training: how long until the agent has learned the task, and what it then does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import clock
from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .blocks import synchronize
from .environments import create_environment
from .learning import LearningCurve
from .rl_models import create_rl_agent


class LearningBenchmark(Benchmark):
    """The set-up trains once; the timed part is the trained agent at work.

    Params: ``algorithm``, ``environment``, ``seed`` and the settings of the agent; ``threshold``,
    ``window`` of the learning curve, ``curve_every`` steps of its report; ``evaluation_episodes``.

    Raises BenchError when the threshold is not reached in ``total_steps``.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._params, self._context = params, context
        seed = int(params["seed"])
        self._curve = LearningCurve(float(params["threshold"]), int(params["window"]))
        self._agent = create_rl_agent(
            str(params["algorithm"]), params, seed, context.device, context.benchmarks
        )
        start = clock.now()
        self._agent.train_until(self._curve)
        self.synchronize()
        self._seconds = clock.seconds_since(start)
        if not self._curve.solved:
            raise BenchError(
                f"{params['algorithm']} with seed {seed} did not learn {params['environment']} in "
                f"{params['total_steps']} steps: mean return {self._curve.mean_return():.1f}, "
                f"threshold {self._curve.threshold:g}",
                "raise total_steps, or look at the learning rate",
            )
        self._agent.evaluate()
        # start states that no training saw
        self._environment = create_environment(
            str(params["environment"]), seed + 1_000_000, context.benchmarks
        )

    def setup_metrics(self) -> Mapping[str, float]:
        """The training's time and steps until the threshold."""
        return {
            "time_to_threshold": self._seconds,
            "steps_to_threshold": float(self._curve.steps[-1]),
        }

    def phases(self) -> list[Phase]:
        """The trained agent, acting and stepping for one episode."""
        return [Phase("rollout_time")]

    def step(self, phase: int) -> Mapping[str, float]:
        """One greedy episode; the seconds of one step."""
        start = clock.now()
        _, length = self._episode()
        return {"rollout_time": clock.seconds_since(start) / length}

    def _episode(self) -> tuple[float, int]:
        observation, total, length, ended = self._environment.reset()[0], 0.0, 0, False
        while not ended:
            action = self._agent.act(observation[np.newaxis])
            observation, reward, terminated, truncated, _ = self._environment.step(action)
            total, length, ended = total + float(reward), length + 1, terminated or truncated
        return total, length

    def synchronize(self) -> None:
        """Wait for the GPU."""
        synchronize(self._context.device)

    def check(self) -> Mapping[str, CheckValue]:
        """``solved`` is compared; the curve and its figures are reported for the seeds' test."""
        episodes = int(self._params["evaluation_episodes"])
        evaluated = [self._episode()[0] for _ in range(episodes)]
        every, total = int(self._params["curve_every"]), int(self._params["total_steps"])
        return {
            "solved": 1,
            "mean_reward": self._curve.mean_return(),
            "episode_length": self._curve.mean_length(),
            "success_rate": self._curve.success_rate(),
            "evaluation_reward": sum(evaluated) / len(evaluated),
            "steps_to_threshold": self._curve.steps[-1],
            "area_under_curve": self._curve.area(every, total),
            "learning_curve": self._curve.by_steps(every, total),
        }
