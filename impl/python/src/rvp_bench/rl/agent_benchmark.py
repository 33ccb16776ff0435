"""An agent at work on recorded transitions: what the benchmarks of both families share."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from . import recording
from .blocks import seconds_each, synchronize
from .environments import create_environment
from .policy_gradient_agent import PolicyGradientAgent
from .rl_models import Agent, create_rl_agent
from .rollout import Rollout
from .value_agent import ValueAgent

PHASES = ("update_time", "act_time", "rollout_time")


class AgentBenchmark(Benchmark):
    """Updates on recorded transitions, acting on recorded observations, rollouts.

    Params: ``algorithm``, ``environment`` and the settings of the agent; ``updates``, ``acts`` and
    ``steps`` in one block; ``checked_updates`` of a fresh agent.

    Args:
        family, known: what the algorithms of this benchmark are called, and which they are.

    Raises:
        BenchError: for an algorithm of another family, an unknown environment, a missing fixture.
    """

    def __init__(
        self, params: Mapping[str, Any], context: Context, family: str, known: Collection[str]
    ) -> None:
        self._params, self._context = params, context
        self._updates, self._acts = int(params["updates"]), int(params["acts"])
        self._steps, self._checked = int(params["steps"]), int(params["checked_updates"])
        if (algorithm := params["algorithm"]) not in known:
            raise BenchError(
                f"{algorithm!r} is not a {family} algorithm; known: {', '.join(known)}"
            )
        environment = str(params["environment"])
        # an unknown environment is told as such, not as a missing fixture
        create_environment(environment, context.seed, context.benchmarks)
        path = context.fixture(f"recorded-{environment}.safetensors")
        self._recorded = recording.load(path)
        self._agent = self._new_agent()
        self._rollouts: list[Rollout] = []
        if isinstance(self._agent, PolicyGradientAgent):
            count = max(self._updates, self._checked)
            self._rollouts = _recorded_rollouts(self._agent, self._recorded, count)

    def phases(self) -> list[Phase]:
        """Learning, acting, and acting with stepping and storing."""
        return [Phase(metric) for metric in PHASES]

    def step(self, phase: int) -> Mapping[str, float]:
        """One block; the seconds of one update, action or step."""
        agent = self._agent
        run, count = {
            "update_time": (lambda: self._losses(agent, self._updates), self._updates),
            "act_time": (lambda: self._actions(agent, self._acts), self._acts),
            "rollout_time": (lambda: agent.rollout(self._steps), self._steps),
        }[PHASES[phase]]
        return seconds_each(PHASES[phase], count, self._context.device, run)

    def synchronize(self) -> None:
        """Wait for the GPU."""
        synchronize(self._context.device)

    def check(self) -> Mapping[str, CheckValue]:
        """What a fresh agent does: its losses, then its actions, then where a rollout leads."""
        agent = self._new_agent()
        losses = self._losses(agent, self._checked)
        actions = self._actions(agent, 200)
        agent.rollout(self._steps)
        return {
            "losses": losses,
            "actions": "".join(map(str, actions)),
            "observation": [float(value) for value in agent.observation],
        }

    def _new_agent(self) -> Agent:
        """An untrained agent; a value-based one has the recording in its buffer."""
        context = self._context
        agent = create_rl_agent(
            self._params["algorithm"],
            self._params,
            context.seed,
            context.device,
            context.benchmarks,
        )
        if isinstance(agent, ValueAgent):
            recording.fill(agent, self._recorded)
        return agent

    def _losses(self, agent: Agent, count: int) -> list[float]:
        if isinstance(agent, ValueAgent):
            return [agent.update() for _ in range(count)]
        return [agent.update(rollout) for rollout in self._rollouts[:count]]

    def _actions(self, agent: Agent, count: int) -> list[int]:
        observations = self._recorded["observations"]
        return [agent.act(observations[i : i + 1]) for i in range(count)]


def _recorded_rollouts(
    agent: PolicyGradientAgent, recorded: recording.Transitions, count: int
) -> list[Rollout]:
    steps, whole_episodes = agent.settings.rollout_steps, agent.estimator.whole_episodes
    start, rollouts = 0, []
    for _ in range(count):
        rollout, start = recording.recorded_rollout(recorded, start, steps, whole_episodes)
        rollouts.append(rollout)
    return rollouts
