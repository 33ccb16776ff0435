"""What a suite's loop adds to the calls that a user writes: both in one process, in turn.

A request on standard input, as of a suite; on standard output a line of JSON for each phase that
has a call by hand, with the seconds of a call in each block. Time is the processor's: with one
thread it is the wall time less what the machine's others took. The twin is crates/loop_overhead;
``studies/overhead/loop.ts`` starts both and makes a table of what they say.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from itertools import repeat
from typing import Any

from rvp_bench.core_speed import CoreSpeed
from rvp_bench.measurement import take_samples
from rvp_bench.protocol import Budget, Request, parse_request
from rvp_bench.registry import Benchmark, Context, Phase, Registry

Call = Callable[[], object]
# From a benchmark equal to the one that is measured, and its parameters: calls by metric.
ByHand = Callable[[Any, Mapping[str, Any]], Mapping[str, Call]]

BLOCK_SECONDS = 0.001
LEAST_BLOCKS, MOST_BLOCKS = 21, 601
# Of a phase, once it has its least blocks.
PHASE_SECONDS = 1.5
ONE_BLOCK = Budget(warmup_seconds=0.0, seconds=0.0, least_samples=1, most_samples=1)
NANOSECONDS = 1e9


def compare(registry: Registry, describe: Callable[[Request], object], by_hand: ByHand) -> None:
    """Each phase of the cases asked for that ``by_hand`` has a call for."""
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what libraries print is no row
    request = parse_request(sys.stdin.read())
    describe(request)
    context = Context(
        request.seed, request.device, request.dtype, request.threads,
        request.benchmarks, request.fixtures,
    )  # fmt: skip
    for case in request.cases:
        benchmark, twin = (registry.create(case.benchmark, case.params, context) for _ in range(2))
        calls = by_hand(twin, case.params)
        for index, phase in enumerate(benchmark.phases()):
            if (call := calls.get(phase.metric)) is not None:
                suite, hand = in_turn(benchmark, index, phase, call)
                row = {"case": case.id, "phase": phase.metric, "suite": suite, "hand": hand}
                print(json.dumps(row), file=output, flush=True)


def in_turn(
    benchmark: Benchmark, index: int, phase: Phase, call: Call
) -> tuple[list[float], list[float]]:
    """Seconds of a call in the suite's blocks and in those by hand; who goes first alternates.

    Both make equally many calls from the start, so that what learns has learned equally much.
    """
    benchmark.prepare(index)
    calls = 1
    while True:
        seconds = by_hand_block(call, calls)
        suite_block(benchmark, index, phase, calls)
        if not phase.blockable or seconds * calls >= BLOCK_SECONDS:
            break
        calls *= 2
    suite: list[float] = []
    hand: list[float] = []
    started = time.perf_counter()
    while len(suite) < LEAST_BLOCKS or (
        len(suite) < MOST_BLOCKS and time.perf_counter() - started < PHASE_SECONDS
    ):
        if len(suite) % 2 == 0:
            hand.append(by_hand_block(call, calls))
            suite.append(suite_block(benchmark, index, phase, calls))
        else:
            suite.append(suite_block(benchmark, index, phase, calls))
            hand.append(by_hand_block(call, calls))
    return suite, hand


def suite_block(benchmark: Benchmark, index: int, phase: Phase, calls: int) -> float:
    """Seconds of a call, as the suite measures a block; but all by the processor's clock."""
    if not phase.blockable:  # it may measure itself, by the wall's clock
        benchmark.prepare(index)
        return by_hand_block(lambda: benchmark.step(index), calls)
    now = time.process_time_ns
    samples = take_samples(benchmark, index, phase, ONE_BLOCK, calls, CoreSpeed(), now)
    return samples[phase.metric][0]


def by_hand_block(call: Call, calls: int) -> float:
    """Seconds of a call. The core is probed as around the suite's blocks: an interruption meanwhile
    leaves cold caches to whatever comes next."""
    speed = CoreSpeed()
    speed.is_full()
    start = time.process_time_ns()
    for _ in repeat(None, calls):
        call()
    seconds = (time.process_time_ns() - start) / NANOSECONDS / calls
    speed.is_full()
    return seconds
