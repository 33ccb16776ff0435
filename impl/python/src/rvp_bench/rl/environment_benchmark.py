"""``rl/environment``: environment steps without learning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import params
from ..params import Parameters, Size
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .environments import create_environment
from .recording import random_actions


class EnvironmentCase(Parameters, frozen=True):
    """What a definition says of a case.

    Attributes:
        steps: environment steps of one call.
        checked_steps: length of the trajectory that is compared.
    """

    environment: str
    steps: Size
    checked_steps: Size


class EnvironmentBenchmark(Benchmark):
    """Random actions; an ended episode starts over, which is part of the work.

    Raises BenchError for an unknown environment.
    """

    def __init__(self, table: Mapping[str, Any], context: Context) -> None:
        self._case, self._context = params.read(EnvironmentCase, table), context
        self._environment = self._new_environment()
        space: Any = self._environment.action_space
        count = max(self._case.steps, self._case.checked_steps)
        actions = random_actions(context.seed, count, int(space.n))
        self._actions = actions[: self._case.steps]
        self._checked_actions = actions[: self._case.checked_steps]
        self._environment.reset()
        self._timed_observations: list[float] = []

    def phases(self) -> list[Phase]:
        """Stepping."""
        return [Phase("env_step_time", self._case.steps, blockable=True)]

    def step(self, phase: int) -> None:
        """So many environment steps."""
        environment = self._environment
        for action in self._actions:
            observation, _, terminated, truncated, _ = environment.step(action)
            if terminated or truncated:
                observation, _ = environment.reset()
        if not self._timed_observations:
            self._timed_observations = observation.tolist()

    def check(self) -> Mapping[str, CheckValue]:
        """Where the first timed call led; of a fresh trajectory every tenth observation, and the
        returns and lengths of its episodes."""
        environment = self._new_environment()
        observations = environment.reset()[0].tolist()
        returns, lengths = [0.0], [0]
        for step, action in enumerate(self._checked_actions, start=1):
            observation, reward, terminated, truncated, _ = environment.step(action)
            returns[-1] += float(reward)
            lengths[-1] += 1
            if terminated or truncated:
                observation = environment.reset()[0]
                returns.append(0.0)
                lengths.append(0)
            if step % 10 == 0:
                observations += observation.tolist()
        return {
            "timed_observations": self._timed_observations,
            "observations": observations,
            "returns": returns,
            "lengths": lengths,
        }

    def _new_environment(self) -> Any:
        name, context = self._case.environment, self._context
        return create_environment(name, context.seed, context.benchmarks)
