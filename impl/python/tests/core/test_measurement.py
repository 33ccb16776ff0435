"""The rules of measuring, on a clock that only moves when the benchmark works."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, repeat

import pytest

from rvp_bench.core_speed import SHARE, CoreSpeed
from rvp_bench.errors import BenchError
from rvp_bench.measurement import calls_per_sample, measure_once, take_samples, warm_up
from rvp_bench.protocol import Budget, CheckValue
from rvp_bench.registry import Benchmark, OwnMetrics, Phase

MILLISECOND = 1_000_000
FULL = CoreSpeed(lambda: 0, lambda: 20)


class Clockwork(Benchmark):
    """Each call lasts ``call`` nanoseconds, call ``slow`` thrice that; a preparation its own."""

    def __init__(self, call: int, preparation: int = 0, slow: int = -1) -> None:
        self.time = 0
        self.calls = ""
        self.own: OwnMetrics | None = None
        self._call, self._preparation, self._slow = call, preparation, slow

    def now(self) -> int:
        return self.time

    def prepare(self, phase: int) -> None:
        self.calls += "-"
        self.time += self._preparation

    def step(self, phase: int) -> OwnMetrics | None:
        self.calls += str(phase)
        self.time += self._call * (3 if self._slow == 0 else 1)
        self._slow -= 1
        return self.own

    def synchronize(self) -> None:
        self.calls += "s"

    def check(self) -> Mapping[str, CheckValue]:
        return {}


def budget(**changes: float) -> Budget:
    plain = {"warmup_seconds": 0.01, "seconds": 0.1, "least_samples": 3, "most_samples": 20}
    return Budget(**(plain | changes))  # type: ignore[arg-type]


def test_a_warm_up_lasts_its_time_and_returns_its_calls() -> None:
    toy = Clockwork(2 * MILLISECOND, slow=3)
    assert list(warm_up(toy, 1, budget(), toy.now)) == [0.002, 0.002, 0.002, 0.006]
    assert toy.calls == "-s1s" * 4  # 2 + 2 + 2 + 6 milliseconds are the first above 10
    toy = Clockwork(2 * MILLISECOND)
    warm_up(toy, 1, budget(warmup_seconds=0), toy.now)
    assert toy.calls == "-s1s"


def test_a_long_warm_up_returns_its_last_thousand_calls() -> None:
    toy = Clockwork(MILLISECOND, slow=0)
    assert list(warm_up(toy, 1, budget(warmup_seconds=1.1), toy.now)) == [0.001] * 1000


@pytest.mark.parametrize(
    ("pilot", "blockable", "calls"),
    [
        ([0.001], True, 5),  # 0.1 s / 20 samples = 5 ms a sample
        ([0.0011], True, 5),
        ([0.01], True, 1),
        ([0.0], True, 5_000_000),  # below the clock: as if it took a nanosecond
        ([0.0001, 0.001, 0.002], True, 5),  # one call in three is fast: it sizes nothing
        ([0.002, 0.0006], True, 4),  # the median of an even number
        ([0.0001, 0.0001, 0.0292], True, 10),  # 50 by the median, but 10 by the mean take 0.1 s
        ([0.3], True, 1),
        ([0.001], False, 1),
    ],
)
def test_the_median_call_sizes_blocks_that_fit_the_phase(
    pilot: list[float], blockable: bool, calls: int
) -> None:
    assert calls_per_sample(Phase("fit_time", 1, blockable), budget(), pilot) == calls


def test_a_sample_is_the_mean_call_of_a_block_and_preparation_is_not_in_it() -> None:
    toy = Clockwork(MILLISECOND, preparation=7 * MILLISECOND)
    phase = Phase("predict_latency@1", blockable=True)
    samples = take_samples(toy, 0, phase, budget(most_samples=2), 5, FULL, toy.now)
    assert samples == {"predict_latency@1": [0.001, 0.001]}
    assert toy.calls == "-s00000s" * 2


@pytest.mark.parametrize(
    ("call", "count"),
    [
        (1, 20),  # most_samples ends it, however short they are
        (10, 10),  # the time is up
        (90, 3),  # least_samples are taken, however long they last
    ],
)
def test_samples_end_by_time_between_least_and_most(call: int, count: int) -> None:
    toy = Clockwork(call * MILLISECOND)
    samples = take_samples(toy, 0, Phase("fit_time"), budget(), 1, FULL, toy.now)
    assert samples == {"fit_time": [call / 1000] * count}


def test_time_spent_on_preparation_counts_for_the_budget() -> None:
    toy = Clockwork(MILLISECOND, preparation=24 * MILLISECOND)
    assert len(take_samples(toy, 0, Phase("fit_time"), budget(), 1, FULL, toy.now)["fit_time"]) == 4


def test_metrics_of_its_own_stand_for_the_clock_but_not_in_blocks() -> None:
    toy = Clockwork(MILLISECOND)
    toy.own = {"ttft": 0.25, "tpot": 0.5}
    two = budget(most_samples=2)
    assert take_samples(toy, 0, Phase("generate_time"), two, 1, FULL, toy.now) == {
        "ttft": [0.25, 0.25],
        "tpot": [0.5, 0.5],
    }
    with pytest.raises(BenchError, match="generate_time is blockable, yet returns metrics"):
        take_samples(toy, 0, Phase("generate_time", blockable=True), two, 2, FULL, toy.now)


def test_a_call_may_give_the_figures_of_all_it_did() -> None:
    toy = Clockwork(MILLISECOND)
    toy.own = {"serve_time@2": 0.5, "request_latency@2": [0.25, 0.125]}
    once, phase = dict(toy.own) | {"serve_time@2": [0.5]}, Phase("serve_time@2")
    assert measure_once(toy, 0, phase, toy.now) == once
    two = take_samples(toy, 0, phase, budget(most_samples=2), 1, FULL, toy.now)
    assert two["request_latency@2"] == [0.25, 0.125, 0.25, 0.125]


def test_verifying_is_one_call() -> None:
    toy = Clockwork(MILLISECOND)
    phase = Phase("predict_latency@1", blockable=True)
    assert measure_once(toy, 0, phase, toy.now) == {"predict_latency@1": [0.001]}
    assert toy.calls == "-s0s"


def test_a_block_beside_a_slow_core_is_measured_again_and_does_not_cost_the_budget() -> None:
    toy = Clockwork(10 * MILLISECOND, slow=3)
    # Before the first block, after three blocks, and twice after the fourth, which lasts thrice as
    # long. The fifth began slow.
    speed = CoreSpeed(toy.now, chain([20] * 4, [60] * 2, repeat(20)).__next__)
    toy.time = 1000 * MILLISECOND
    samples = take_samples(toy, 0, Phase("fit_time"), budget(), 1, speed, toy.now)
    assert samples == {"fit_time": [0.01] * 10}
    assert toy.calls == "-s0s" * 12


def test_no_more_than_a_share_of_the_time_is_thrown_away() -> None:
    toy = Clockwork(10 * MILLISECOND)
    speed = CoreSpeed(toy.now, chain([20], repeat(60)).__next__)
    toy.time = 100 * MILLISECOND
    take_samples(toy, 0, Phase("fit_time"), budget(), 1, speed, toy.now)
    thrown_away = toy.calls.count("0") - 10
    assert thrown_away == 4
    assert thrown_away * 10 * MILLISECOND <= SHARE * toy.time


def test_a_profiler_sees_as_many_calls_as_it_asked_for_beside_a_slow_core() -> None:
    toy = Clockwork(MILLISECOND)
    speed = CoreSpeed(toy.now, chain([20], repeat(60)).__next__)
    toy.time = 1000 * MILLISECOND
    fixed = budget(seconds=1e-9, least_samples=10, most_samples=10)
    take_samples(toy, 0, Phase("fit_time"), fixed, 1, speed, toy.now)
    assert toy.calls.count("0") == 10


def test_a_loop_that_was_interrupted_once_is_not_slow() -> None:
    speed = CoreSpeed(lambda: 0, iter([20, 60, 20, 60, 60, 26, 27, 27]).__next__)
    assert [speed.is_full() for _ in range(5)] == [True, True, False, True, False]


def test_nothing_is_measured_again_where_nothing_is_forgiven() -> None:
    toy = Clockwork(10 * MILLISECOND)
    speed = CoreSpeed(toy.now, chain([20], repeat(60)).__next__)
    speed.share = 0
    toy.time = 1000 * MILLISECOND
    take_samples(toy, 0, Phase("fit_time"), budget(), 1, speed, toy.now)
    assert toy.calls.count("0") == 10
