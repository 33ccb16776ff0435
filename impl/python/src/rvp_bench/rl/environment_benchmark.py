"""Environment steps without learning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .blocks import seconds_each
from .environments import create_environment
from .recording import random_actions


class EnvironmentBenchmark(Benchmark):
    """Random actions; an ended episode starts over, which is part of the work.

    Params: ``environment``; ``steps`` in one block; ``checked_steps`` of a fresh trajectory.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._name, self._context = str(params["environment"]), context
        self._steps, self._checked_steps = int(params["steps"]), int(params["checked_steps"])
        self._environment = create_environment(self._name, context.seed, context.benchmarks)
        space: Any = self._environment.action_space
        self._actions = random_actions(
            context.seed, max(self._steps, self._checked_steps), int(space.n)
        )
        self._environment.reset()

    def phases(self) -> list[Phase]:
        """Stepping."""
        return [Phase("env_step_time")]

    def step(self, phase: int) -> Mapping[str, float]:
        """One block of steps; the seconds of one."""
        return seconds_each("env_step_time", self._steps, "cpu", self._run)

    def _run(self) -> None:
        environment = self._environment
        for action in self._actions[: self._steps]:
            _, _, terminated, truncated, _ = environment.step(action)
            if terminated or truncated:
                environment.reset()

    def check(self) -> Mapping[str, CheckValue]:
        """A fresh trajectory: every tenth observation, the episodes' returns and lengths."""
        environment = create_environment(self._name, self._context.seed, self._context.benchmarks)
        observations = [float(value) for value in environment.reset()[0]]
        returns, lengths = [0.0], [0]
        for step, action in enumerate(self._actions[: self._checked_steps], start=1):
            observation, reward, terminated, truncated, _ = environment.step(action)
            returns[-1] += float(reward)
            lengths[-1] += 1
            if terminated or truncated:
                observation = environment.reset()[0]
                returns.append(0.0)
                lengths.append(0)
            if step % 10 == 0:
                observations += [float(value) for value in observation]
        return {"observations": observations, "returns": returns, "lengths": lengths}
