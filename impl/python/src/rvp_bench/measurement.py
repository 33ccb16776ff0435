"""How one phase is measured: warm-up, a pilot that sizes the blocks, samples.

The rules are the same in the Rust suite (crates/core/src/measurement.rs):
calls are made and thrown away for ``warmup_seconds``; the last of them size the blocks, so that
``most_samples`` blocks fill ``seconds``. A sample is the mean time of one block's calls.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from itertools import repeat
from statistics import fmean, median

from .core_speed import CoreSpeed
from .errors import BenchError
from .protocol import Budget
from .registry import Benchmark, OwnMetrics, Phase

Samples = dict[str, list[float]]
Now = Callable[[], int]
NANOSECONDS = 1e9
# Enough for a median, too few to show in the peak of memory.
PILOT_CALLS = 1000


def measure_once(
    benchmark: Benchmark, index: int, phase: Phase, now: Now = time.perf_counter_ns
) -> Samples:
    """One call of a phase, without warm-up: all of a whole job, and what ``verify`` asks for."""
    samples: Samples = {}
    _keep(samples, phase, *_time_block(benchmark, index, 1, now))
    return samples


def warm_up(
    benchmark: Benchmark, index: int, budget: Budget, now: Now = time.perf_counter_ns
) -> Collection[float]:
    """Make calls for the budget's warm-up, at least one; seconds of each of the last ones."""
    started, pilot = now(), deque[float](maxlen=PILOT_CALLS)
    while True:
        seconds, _ = _time_block(benchmark, index, 1, now)
        pilot.append(seconds)
        if now() - started >= budget.warmup_seconds * NANOSECONDS:
            return pilot


def calls_per_sample(phase: Phase, budget: Budget, pilot: Collection[float]) -> int:
    """Calls in one block, from the seconds of the warm-up's last calls.

    The median call sizes the block. Where a few calls take most of the time, the mean call keeps
    one block from lasting longer than the whole phase should.
    """
    if not phase.blockable:
        return 1
    tick = 1 / NANOSECONDS
    wanted = math.ceil(budget.seconds / budget.most_samples / max(median(pilot), tick))
    most = math.floor(budget.seconds / max(fmean(pilot), tick))
    return max(1, min(wanted, most))


def take_samples(
    benchmark: Benchmark,
    index: int,
    phase: Phase,
    budget: Budget,
    calls: int,
    speed: CoreSpeed,
    now: Now = time.perf_counter_ns,
) -> Samples:
    """Samples by metric, in the order they were taken.

    A block during which the core was slowed down is measured again, as far as ``speed`` forgives
    it; the time that it took is not the budget's. One that lasts longer than the whole budget is
    not: so a profiler, whose budget is no time at all, sees as many calls as it asked for.

    Raises:
        BenchError: a phase that is measured in blocks measured itself.
    """
    samples: Samples = {}
    started, count = now(), 0
    whole = budget.seconds * NANOSECONDS
    full = speed.is_full()
    while True:
        before, was_full = now(), full
        seconds, own = _time_block(benchmark, index, calls, now)
        full = speed.is_full()
        lost = now() - before
        if not (was_full and full) and lost <= whole and speed.forgives(lost):
            started += lost
            continue
        if own and phase.blockable:
            raise BenchError(f"phase {phase.metric} is blockable, yet returns metrics of its own")
        _keep(samples, phase, seconds, own)
        count += 1
        enough = now() - started >= whole
        if count >= budget.most_samples or (count >= budget.least_samples and enough):
            return samples


def _keep(samples: Samples, phase: Phase, seconds: float, own: OwnMetrics | None) -> None:
    """Add what one block measured: its own metrics, where it has any, else the clock's."""
    for metric, value in (own or {phase.metric: seconds}).items():
        values = value if isinstance(value, Sequence) else [value]
        samples.setdefault(metric, []).extend(values)


def _time_block(
    benchmark: Benchmark, index: int, calls: int, now: Now
) -> tuple[float, OwnMetrics | None]:
    """Mean seconds of a call in one block, and what the last call measured itself."""
    step, synchronize, block = benchmark.step, benchmark.synchronize, repeat(None, calls)
    own = None
    benchmark.prepare(index)
    synchronize()
    start = now()
    for _ in block:
        own = step(index)
    synchronize()
    return (now() - start) / NANOSECONDS / calls, own
