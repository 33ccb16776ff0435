"""A saved model as a service: loaded, asked by several clients at once, started afresh.

The rules are the same in the Rust suite (crates/core/src/serving_benchmark.rs). A request and an
answer are lines of JSON; an answer is an object of numbers, or of lists of numbers.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from .core_speed import is_watched
from .deployment import Deployment
from .protocol import CheckValue
from .registry import Benchmark, OwnMetrics, Phase
from .serving import Answer, Server

# A shorter load would be over before all clients are awake: the requests are asked again till then.
LEAST_SECONDS = 0.2
# More answers than that would be memory that a faster service takes, and a slower one does not.
MOST_TIMES = 10


@dataclass(frozen=True)
class Service:
    """What is served.

    Attributes:
        load: reads the saved model; gives what answers with it, from several threads at once.
        requests: one load; all of them are asked as often.
        deployment: the same as a program.
        folder: holds the model, and goes with the service.
    """

    load: Callable[[], Answer]
    requests: Sequence[str]
    deployment: Deployment
    folder: TemporaryDirectory[str]


class ServingBenchmark(Benchmark):
    """Loads the model, serves a load of requests at each concurrency, and starts the program."""

    def __init__(self, service: Service, concurrency: Sequence[int]) -> None:
        """
        Args:
            service: what is served.
            concurrency: requests in flight; a load for each.
        """
        self._service, self._concurrency = service, concurrency
        self._answer = service.load()
        self._sizes = service.deployment.sizes()
        self._server: Server
        self._times = 1
        self._answers: list[list[str]] = [[] for _ in concurrency]
        self._first_answer = ""

    def phases(self) -> list[Phase]:
        """Loading, a load of requests for each concurrency, and a start of the program."""
        requests = len(self._service.requests)
        loads = [Phase(f"serve_time@{size}", requests, once=True) for size in self._concurrency]
        first, last = Phase("model_load_time", blockable=True), Phase("cold_start_time", once=True)
        return [first, *loads, last]

    def prepare(self, phase: int) -> None:
        """A whole load, untimed: the threads are there, and what first calls pay is paid."""
        if 0 <= (load := phase - 1) < len(self._concurrency):
            self._server = Server(self._answer, self._concurrency[load])
            seconds = self._server.serve(self._service.requests).seconds
            wanted = min(MOST_TIMES, max(1, math.ceil(LEAST_SECONDS / seconds)))
            # A profiler sees one load: how many it takes is the clock's.
            self._times = 1 if is_watched() else wanted

    def step(self, phase: int) -> OwnMetrics | None:
        """Timed: one loading, one load, or one start.

        Of a load that was asked several times: the mean of them, and as many latencies as of one.
        """
        if phase == 0:
            self._answer = self._service.load()
            return None
        if (load := phase - 1) == len(self._concurrency):
            self._first_answer, seconds = self._service.deployment.first_answer()
            return {"cold_start_time": seconds}
        served = self._server.serve(self._service.requests, self._times)
        self._answers[load], size = served.answers, self._concurrency[load]
        return {
            f"serve_time@{size}": served.seconds / self._times,
            f"request_latency@{size}": [served.latencies[index] for index in self._picked()],
        }

    def _picked(self) -> list[int]:
        """As many of a load's requests as there are, spread over all times and all requests."""
        times = self._times
        return [index * times + index % times for index in range(len(self._service.requests))]

    def check(self) -> Mapping[str, CheckValue]:
        """All answers: those of the first load, and how many of the others are not the same."""
        first = self._answers[0][: len(self._service.requests)]
        given = [
            (answer, i % len(first)) for load in self._answers for i, answer in enumerate(load)
        ]
        given.append((self._first_answer, 0))
        requests = "\n".join(self._service.requests)
        return {
            "requests": hashlib.sha256(requests.encode()).hexdigest(),
            "answers": [number for answer in first for number in _numbers(answer)],
            "unequal_answers": sum(answer != first[index] for answer, index in given),
        }

    def setup_metrics(self) -> Mapping[str, float]:
        """Size on disk of what is deployed, and of the model in it."""
        return self._sizes


def _numbers(answer: str) -> list[float]:
    values = json.loads(answer).values()
    return [
        number for value in values for number in (value if isinstance(value, list) else [value])
    ]
