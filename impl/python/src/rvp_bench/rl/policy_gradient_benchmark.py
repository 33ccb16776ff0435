"""Policy-gradient learning: REINFORCE, with a baseline, and actor-critic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from . import recording
from .blocks import seconds_each, synchronize
from .policy_gradient_agent import PolicyGradientAgent, Rollout, recorded_rollout
from .rl_models import POLICY_GRADIENT, create_rl_agent


class PolicyGradientBenchmark(Benchmark):
    """Updates on recorded rollouts, acting on recorded observations, rollouts.

    Params: ``algorithm``, ``environment`` and the settings of the agent; ``updates``, ``acts`` and
    ``steps`` in one block; ``checked_updates`` of a fresh agent.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._params, self._context = params, context
        self._updates, self._acts = int(params["updates"]), int(params["acts"])
        self._steps = int(params["steps"])
        path = context.fixture(f"recorded-{params['environment']}.safetensors")
        self._recorded = recording.load(path)
        self._agent = self._new_agent()
        count = max(self._updates, int(params["checked_updates"]))
        self._rollouts = self._recorded_rollouts(count)

    def phases(self) -> list[Phase]:
        """Learning, acting, and acting with stepping and storing."""
        return [Phase("update_time"), Phase("act_time"), Phase("rollout_time")]

    def step(self, phase: Phase) -> Mapping[str, float]:
        """One block; the seconds of one update, action or step."""
        run, count = {
            "update_time": (self._update, self._updates),
            "act_time": (self._act, self._acts),
            "rollout_time": (self._rollout, self._steps),
        }[phase.metric]
        return seconds_each(phase.metric, count, self._context.device, run)

    def _update(self) -> None:
        for rollout in self._rollouts[: self._updates]:
            self._agent.update(rollout)

    def _act(self) -> None:
        observations = self._recorded["observations"]
        for i in range(self._acts):
            self._agent.act(observations[i : i + 1])

    def _rollout(self) -> None:
        self._agent.rollout(self._steps, whole_episodes=False)

    def synchronize(self) -> None:
        """Wait for the GPU."""
        synchronize(self._context.device)

    def check(self) -> Mapping[str, CheckValue]:
        """What a fresh agent does: its losses, then its actions, then where a rollout leads."""
        agent = self._new_agent()
        checked = int(self._params["checked_updates"])
        losses = [agent.update(rollout) for rollout in self._rollouts[:checked]]
        observations = self._recorded["observations"]
        actions = [agent.act(observations[i : i + 1]) for i in range(200)]
        agent.rollout(self._steps, whole_episodes=False)
        return {
            "losses": losses,
            "actions": "".join(map(str, actions)),
            "observation": [float(value) for value in agent.observation],
        }

    def _recorded_rollouts(self, count: int) -> list[Rollout]:
        start, rollouts = 0, []
        for _ in range(count):
            rollout, start = recorded_rollout(
                self._recorded,
                start,
                self._agent.settings.rollout_steps,
                self._agent.estimator.whole_episodes,
            )
            rollouts.append(rollout)
        return rollouts

    def _new_agent(self) -> PolicyGradientAgent:
        algorithm, context = str(self._params["algorithm"]), self._context
        if algorithm not in POLICY_GRADIENT:
            known = ", ".join(POLICY_GRADIENT)
            raise BenchError(f"{algorithm!r} is not a policy-gradient algorithm; known: {known}")
        agent = create_rl_agent(
            algorithm, self._params, context.seed, context.device, context.benchmarks
        )
        assert isinstance(agent, PolicyGradientAgent)
        return agent
