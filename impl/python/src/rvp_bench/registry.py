"""What a benchmark is, and the table of those this suite has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import BenchError
from .protocol import CheckValue


@dataclass(frozen=True)
class Context:
    """What a benchmark may know beside its own parameters.

    Attributes:
        seed: of everything random.
        device: ``cpu`` or ``cuda``; never fall back in silence.
        dtype: number format of models, such as ``float32``.
        threads: of every library.
        benchmarks: folder of the definitions, with the data that the repository carries.
        fixtures: folder of the files that the fixtures step wrote, if the domain has one.
    """

    seed: int
    device: str
    dtype: str
    threads: int
    benchmarks: Path
    fixtures: Path | None

    def fixture(self, name: str) -> Path:
        """Path of a file that the fixtures step wrote. Raises BenchError when it is not there."""
        if self.fixtures is None:
            raise BenchError(f"fixture {name} is needed, but the request names no fixtures folder")
        path = self.fixtures / name
        if not path.exists():
            raise BenchError(f"fixture {name} is missing in {self.fixtures}", "rvp-bench clean")
        return path


# What a call measured itself, by metric.
OwnMetrics = Mapping[str, float | Sequence[float]]


@dataclass(frozen=True)
class Phase:
    """One timed part of a benchmark.

    Attributes:
        metric: the metric key its seconds are recorded under, e.g. ``predict_latency@32``.
        items: samples, tokens or environment steps that one call handles.
        blockable: whether several calls in a row may be one sample: ``step`` needs no ``prepare``
            between them and returns no metrics of its own.
        once: a whole job, such as a training: one call is the only sample, without warm-up, for
            what it pays at its start is part of it.
    """

    metric: str
    items: float = 1
    blockable: bool = False
    once: bool = False


class Benchmark:
    """A workload, made once per case. Making it is the untimed set-up.

    ``prepare`` and ``step`` take the index of a phase in ``phases()``: looking a phase up by name
    would be part of what is timed.
    """

    def phases(self) -> list[Phase]:
        """The timed parts, in the order they are run."""
        raise NotImplementedError

    def prepare(self, phase: int) -> None:
        """Untimed, before each sample: bring back the state that ``step`` starts from."""

    def step(self, phase: int) -> OwnMetrics | None:
        """Timed: one call. What it raises is this case's row, and the next case is run.

        May return metrics it measured itself, in seconds or their own unit, in place of the
        runner's clock: a figure, or the figures of all that one call did, such as requests.
        """
        raise NotImplementedError

    def synchronize(self) -> None:
        """Wait until the device has done all the work that was queued."""

    def check(self) -> Mapping[str, CheckValue]:
        """Untimed, after all phases: the answers that all suites must agree on, by name.

        A number, a list of numbers (of any length, compared item by item) or a text (compared
        exactly). A NaN or an infinity fails the case.
        """
        raise NotImplementedError

    def setup_metrics(self) -> Mapping[str, float]:
        """Figures of the set-up worth a row, e.g. ``model_load_time``."""
        return {}


Factory = Callable[[Mapping[str, Any], Context], Benchmark]


class Registry:
    """Benchmark names to factories. A name can be taken once."""

    def __init__(self) -> None:
        self._factories: dict[str, Factory] = {}

    def register(self, name: str, factory: Factory) -> None:
        """Add a benchmark. Raises ValueError when the name is taken."""
        if name in self._factories:
            raise ValueError(f"benchmark {name} is registered twice")
        self._factories[name] = factory

    def names(self) -> list[str]:
        """All names, sorted."""
        return sorted(self._factories)

    def create(self, name: str, params: Mapping[str, Any], context: Context) -> Benchmark:
        """Set up a benchmark. Raises BenchError for an unknown name, listing the known ones."""
        if name not in self._factories:
            raise BenchError(f"unknown benchmark {name!r}; known: {', '.join(self.names())}")
        return self._factories[name](params, context)
