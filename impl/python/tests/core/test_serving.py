"""A service: every request is answered once, as many at a time as were asked for."""

from __future__ import annotations

import threading

import pytest

from rvp_bench.serving import Server


def test_every_request_has_its_own_answer_and_latency() -> None:
    requests = [str(number) for number in range(100)]
    served = Server(lambda request: request + "!", 4).serve(requests)
    assert served.answers == [request + "!" for request in requests]
    assert len(served.latencies) == 100
    assert 0 < max(served.latencies) <= served.seconds


def test_requests_are_asked_in_turn_as_often_as_wanted() -> None:
    served = Server(str.upper, 2).serve(["a", "b", "c"], times=3)
    assert served.answers == ["A", "B", "C"] * 3
    assert len(served.latencies) == 9


@pytest.mark.parametrize("concurrency", [1, 4])
def test_as_many_are_in_flight_as_were_asked_for(concurrency: int) -> None:
    together, lock = threading.Barrier(concurrency), threading.Lock()
    in_flight: list[int] = [0]

    def answer(request: str) -> str:
        with lock:
            in_flight.append(in_flight[-1] + 1)
        together.wait(timeout=10)  # breaks where there are fewer
        with lock:
            in_flight.append(in_flight[-1] - 1)
        return request

    Server(answer, concurrency).serve(["a"] * concurrency * 3)
    assert max(in_flight) <= concurrency


def test_what_an_answer_raises_is_raised() -> None:
    with pytest.raises(ValueError, match="no number"):
        Server(lambda request: str(int(request)), 2).serve(["1", "no number", "3"])
