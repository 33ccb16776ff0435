"""A model that is served: worker threads of one process answer requests from one queue.

The rules are the same in the Rust suite (crates/core/src/serving.rs): as many worker threads as
requests are in flight, which is how threaded servers are run; each client waits for its answer
before it asks again, so that the load is as fast as the server. There is no network in between:
what is measured is the model, the queue and the wake-ups, not an HTTP library.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from . import clock

Answer = Callable[[str], str]


@dataclass(frozen=True)
class Served:
    """What a load of requests came to.

    Attributes:
        seconds: from the first asking to the last answer.
        latencies: seconds of each request, from asking to the answer.
        answers: of each request.
    """

    seconds: float
    latencies: list[float]
    answers: list[str]


class Server:
    """Worker threads that wait for requests."""

    def __init__(self, answer: Answer, concurrency: int) -> None:
        """
        Args:
            answer: a request to its answer; called by several threads at once.
            concurrency: requests in flight, and threads that answer them.
        """
        self._answer, self._concurrency = answer, concurrency
        self._workers = ThreadPoolExecutor(concurrency)

    def serve(self, requests: Sequence[str], times: int = 1) -> Served:
        """Answer all requests so many times, ``concurrency`` of them at once.

        Clocks are read by the clients: another thread may wake up after the last answer.

        Raises:
            Exception: what ``answer`` raises.
        """
        count = times * len(requests)
        waiting = iter(range(count))  # a step of it is one call of C: no two threads share one
        asked, answered, answers = [0] * count, [0] * count, [""] * count
        ready = threading.Barrier(self._concurrency)

        def ask() -> None:
            ready.wait()
            for index in waiting:
                request = requests[index % len(requests)]
                asked[index] = clock.now()
                answers[index] = self._workers.submit(self._answer, request).result()
                answered[index] = clock.now()

        with ThreadPoolExecutor(self._concurrency) as clients:
            for client in [clients.submit(ask) for _ in range(self._concurrency)]:
                client.result()
        latencies = [(end - start) / 1e9 for start, end in zip(asked, answered, strict=True)]
        return Served((max(answered) - min(asked)) / 1e9, latencies, answers)
