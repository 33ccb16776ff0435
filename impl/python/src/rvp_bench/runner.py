"""One fresh process: read the request, run each case, say what happened."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from functools import partial

from . import clock
from .barrier import Barrier
from .core_speed import CoreSpeed
from .errors import BenchError, RequestError, SkipCase
from .measurement import calls_per_sample, measure_once, take_samples, warm_up
from .monitor import ResourceMonitor
from .protocol import (
    PROTOCOL,
    CaseRequest,
    EventWriter,
    Request,
    first_non_finite,
    parse_request,
)
from .registry import Context, Registry

Describe = Callable[[Request], tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]]


def describe_cpu(
    request: Request,
) -> tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]:
    """What a suite that needs nothing but a processor says of itself.

    Raises:
        RequestError: a GPU is asked for: nothing falls back in silence.
    """
    if request.device != "cpu":
        raise RequestError("this suite runs on the CPU only", "ask for device cpu")
    return {"python": platform.python_version()}, "cpu", {"threads": request.threads}


def serve(suite: str, registry: Registry, describe: Describe = describe_cpu) -> int:
    """The whole life of a suite process: a request on standard input, events on standard output.

    Args:
        suite: its name, as in suite.toml.
        registry: its benchmarks; of one domain, where a process serves no other.
        describe: applies the request's threads and device; versions of language and libraries, the
            name of the device that really runs, and settings that change speed.

    Returns:
        The exit code: 0, also where a case failed (that is an event), or 2 for a request that is
        unusable.
    """
    if sys.argv[1:] == ["--list"]:
        print(json.dumps(registry.names()))
        return 0
    # Events own the real standard output; whatever a library prints goes to standard error.
    events = EventWriter(os.fdopen(os.dup(1), "w", encoding="utf-8"))
    os.dup2(2, 1)
    try:
        request = parse_request(sys.stdin.read())
        versions, device, settings = describe(request)
    except BenchError as error:
        events.emit("error", stage="request", message=error.message, hint=error.hint)
        return 2
    events.emit(
        "hello",
        protocol=PROTOCOL,
        suite=suite,
        versions=dict(versions),
        device=device,
        settings=dict(settings),
        startup_seconds=_seconds_since_process_start(),
    )
    speed = CoreSpeed()
    barrier = Barrier(speed)
    for index, case in enumerate(request.cases):
        barrier.wait(index, 0)
        _run_case(case, request, registry, speed, partial(barrier.wait, index), events)
    events.emit("bye", cases=len(request.cases))
    return 0


# --- one case ----------------------------------------------------------------------------------


def _run_case(
    case: CaseRequest,
    request: Request,
    registry: Registry,
    speed: CoreSpeed,
    wait: Callable[[int], None],
    events: EventWriter,
) -> None:
    start = clock.now()
    stage = "setup"
    try:
        with ResourceMonitor(request.device) as monitor:
            benchmark = registry.create(case.benchmark, case.params, _context(request))
            phases = benchmark.phases()
            events.emit(
                "started",
                case=case.id,
                phases=[{"metric": phase.metric, "items": phase.items} for phase in phases],
            )
            samples = {key: [value] for key, value in benchmark.setup_metrics().items()}
            samples["setup_time"] = [clock.seconds_since(start)]
            for index, phase in enumerate(phases):
                wait(index + 1)
                if request.mode == "verify" or phase.once:
                    stage = "measure"
                    with monitor.steady():
                        taken = measure_once(benchmark, index, phase)
                else:
                    stage = "warmup"
                    pilot = warm_up(benchmark, index, case.budget)
                    stage = "measure"
                    calls = calls_per_sample(phase, case.budget, pilot)
                    with monitor.steady():
                        taken = take_samples(benchmark, index, phase, case.budget, calls, speed)
                for metric, values in taken.items():
                    samples.setdefault(metric, []).extend(values)
        resources = monitor.metrics()
        for metric, values in samples.items():
            events.samples(case.id, metric, values)
        stage = "check"
        checks = benchmark.check()
        if (name := first_non_finite(checks)) is not None:
            raise BenchError(f"check {name} is not a finite number")
        events.emit("check", case=case.id, values=dict(checks))
        events.emit("resources", case=case.id, metrics=resources)
        events.emit("done", case=case.id, seconds=clock.seconds_since(start))
    except SkipCase as skip:
        events.emit("skipped", case=case.id, reason=str(skip))
    except BenchError as error:
        events.emit("error", case=case.id, stage=stage, message=error.message, hint=error.hint)
    except Exception as error:  # the boundary: whatever a library raises is this case's row
        traceback.print_exc(file=sys.stderr)
        message = f"{type(error).__name__}: {error}"[:4000]
        events.emit("error", case=case.id, stage=stage, message=message)


def _context(request: Request) -> Context:
    return Context(
        seed=request.seed,
        device=request.device,
        dtype=request.dtype,
        threads=request.threads,
        benchmarks=request.benchmarks,
        fixtures=request.fixtures,
    )


def _seconds_since_process_start() -> float:
    """Wall time from fork until now, by the kernel's own start time (proc(5), field 22)."""
    with open("/proc/self/stat", "rb") as file:
        ticks = int(file.read().rsplit(b")", 1)[1].split()[19])
    return max(0.0, time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK"))


__all__ = ["RequestError", "describe_cpu", "serve"]
