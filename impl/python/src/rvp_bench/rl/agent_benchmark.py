"""An agent at work: what the benchmarks of both families share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from ..params import Parameters, Size
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import select_device, synchronize
from .agent import Agent
from .recording import Transitions

A = TypeVar("A", bound=Agent)
UPDATE, ACT, ROLLOUT = range(3)


class AgentCase(Parameters, frozen=True):
    """What a definition says of a case, beside the settings of its agent.

    Attributes:
        recorded: transitions of the recording that are learned from.
        acts: actions of one call: a random one costs nothing, so that single calls say little.
        steps: environment steps of one rollout.
        checked_updates, checked_actions: so many answers are compared.
    """

    algorithm: str
    environment: str
    recorded: Size
    acts: Size
    steps: Size
    checked_updates: Size
    checked_actions: Size


class AgentBenchmark(Benchmark, Generic[A]):
    """Updates on recorded transitions, acting on recorded observations, rollouts.

    Each phase begins with a fresh agent of the same seed, and its first answers are kept: what is
    compared is what was timed.

    Args:
        new_agent: an untrained agent.
        learning: from an agent and the recording, one gradient update a call; its loss.

    Raises:
        BenchError: for an unknown algorithm or environment, or a missing fixture.
    """

    def __init__(
        self,
        case: AgentCase,
        context: Context,
        new_agent: Callable[[], A],
        learning: Callable[[A, Transitions], Callable[[], float]],
    ) -> None:
        self._case, self._device = case, select_device(context.device)
        self._new_agent = new_agent
        # an unknown environment is told as such, not as a missing fixture
        self._agent = new_agent()
        path = context.fixture(f"recorded-{case.environment}.safetensors")
        self._recorded = Transitions.load(path, case.recorded)
        self._update = learning(self._agent, self._recorded)
        self._phase = UPDATE
        self._next = 0
        self._losses: list[float] = []
        self._actions: list[int] = []
        self._observation: list[float] = []

    def phases(self) -> list[Phase]:
        """Learning, acting, and acting with stepping and storing."""
        return [
            Phase("update_time", blockable=True),
            Phase("act_time", self._case.acts, blockable=True),
            Phase("rollout_time", self._case.steps, blockable=True),
        ]

    def prepare(self, phase: int) -> None:
        """A fresh agent where a phase begins, once the one before has all its answers."""
        if phase != self._phase:
            self._complete()
            self._phase, self._agent = phase, self._new_agent()

    def step(self, phase: int) -> None:
        """One update, so many actions, or one rollout."""
        if phase == UPDATE:
            loss = self._update()
            if len(self._losses) < self._case.checked_updates:
                self._losses.append(loss)
        elif phase == ACT:
            observations, agent = self._recorded.observations, self._agent
            rows = [(self._next + act) % self._case.recorded for act in range(self._case.acts)]
            actions = [agent.act(observations[row : row + 1]) for row in rows]
            self._next = (self._next + self._case.acts) % self._case.recorded
            if len(self._actions) < self._case.checked_actions:
                self._actions += actions
        else:
            self._agent.rollout(self._case.steps)
            if not self._observation:
                self._observation = [float(value) for value in self._agent.observation]

    def synchronize(self) -> None:
        """Wait for the GPU."""
        synchronize(self._device)

    def check(self) -> Mapping[str, CheckValue]:
        """The first losses, the first actions, and where the first rollout led."""
        for phase in range(self._phase, ROLLOUT + 1):
            self.prepare(phase)
        self._complete()
        return {
            "losses": self._losses,
            "actions": "".join(map(str, self._actions[: self._case.checked_actions])),
            "observation": self._observation,
        }

    def _complete(self) -> None:
        """Go on, untimed, until the phase has given all the answers that are compared."""
        while len(self._losses) < self._case.checked_updates:
            self.step(UPDATE)
        while self._phase == ACT and len(self._actions) < self._case.checked_actions:
            self.step(ACT)
        if self._phase == ROLLOUT and not self._observation:
            self.step(ROLLOUT)
