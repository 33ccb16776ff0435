"""A suite whose benchmarks do one thing each; its process is what the tests of the runner watch."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

from rvp_bench.errors import BenchError, SkipCase
from rvp_bench.protocol import CheckValue, Request
from rvp_bench.registry import Benchmark, Context, Phase, Registry
from rvp_bench.runner import serve


class Toy(Benchmark):
    """Counts its calls; ``params`` say what goes wrong."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        if params.get("skip"):
            raise SkipCase("no toys today")
        if params.get("fail"):
            raise BenchError("the toy is broken", "buy another")
        print("a library says hello")
        os.write(1, b"and so does its C code\n")
        self._params = params
        self._calls: list[str] = []

    def phases(self) -> list[Phase]:
        once = bool(self._params.get("once"))
        return [Phase("fit_time", 7, once=once), Phase("predict_latency@1", 1, blockable=True)]

    def prepare(self, phase: int) -> None:
        self._calls.append("-")

    def step(self, phase: int) -> Mapping[str, float] | None:
        self._calls.append("fp"[phase])
        if self._params.get("crash"):
            raise ZeroDivisionError("in the toy")
        own = self._params.get("own_metrics") and phase == 0
        return {"ttft": 0.25, "tpot": 0.5} if own else None

    def check(self) -> Mapping[str, CheckValue]:
        wrong = float("nan") if self._params.get("nan") else 1.0
        return {"value": wrong, "calls": "".join(self._calls)}

    def setup_metrics(self) -> Mapping[str, float]:
        return {"model_load_time": 0.125}


def describe(request: Request) -> tuple[dict[str, str], str, dict[str, str | float | bool]]:
    if request.device == "cuda" and "RVP_FAKE_NVML" not in os.environ:
        raise BenchError("toys have no GPU", "ask for cpu")
    return {"toy": "1.0"}, "cpu", {"threads": request.threads}


if __name__ == "__main__":
    benchmarks = Registry()
    benchmarks.register("toys/toy", Toy)
    sys.exit(serve("toys", benchmarks, describe))
