"""Both ends of the pipe: the request on standard input, events on standard output."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from .errors import RequestError

PROTOCOL = 1
SUITE = "python"
VALUES_PER_SAMPLE_EVENT = 1000
_REQUEST_KEYS = frozenset(
    ["protocol", "mode", "cases", "seed", "device", "dtype", "threads", "benchmarks", "fixtures"]
)
_CASE_KEYS = frozenset(["id", "benchmark", "params", "budget"])
_BUDGET_KEYS = frozenset(["warmup_seconds", "seconds", "least_samples", "most_samples"])
CheckValue = float | Sequence[float] | str


# --- request -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Budget:
    """How long a phase is measured: in time, so that short and long calls are both seen well.

    Attributes:
        warmup_seconds: calls are made and thrown away for this long; one is always made.
        seconds: samples are taken for this long.
        least_samples: so many are taken, however long they last.
        most_samples: no more are taken, however short they are.
    """

    warmup_seconds: float
    seconds: float
    least_samples: int
    most_samples: int


@dataclass(frozen=True)
class CaseRequest:
    """One case: a benchmark with its parameters."""

    id: str
    benchmark: str
    params: Mapping[str, Any]
    budget: Budget


@dataclass(frozen=True)
class Request:
    """What this process has to do (schema/request.schema.json)."""

    mode: str
    cases: tuple[CaseRequest, ...]
    seed: int
    device: str
    dtype: str
    threads: int
    benchmarks: Path
    fixtures: Path | None


def parse_request(text: str) -> Request:
    """Read a request.

    Raises:
        RequestError: not JSON, another protocol, or a field missing or of the wrong kind.
    """
    try:
        raw = json.loads(text)
    except ValueError as error:
        raise RequestError(f"the request on standard input is not JSON: {error}") from error
    if not isinstance(raw, dict) or raw.get("protocol") != PROTOCOL:
        found = raw.get("protocol") if isinstance(raw, dict) else type(raw).__name__
        raise RequestError(
            f"this suite speaks protocol {PROTOCOL}, the request says {found!r}",
            "use the harness and the suite of one version",
        )
    try:
        _only(raw, _REQUEST_KEYS)
        return Request(
            mode=_one_of(raw, "mode", ("measure", "verify")),
            cases=tuple(_parse_case(case) for case in raw["cases"]),
            seed=int(raw["seed"]),
            device=_one_of(raw, "device", ("cpu", "cuda")),
            dtype=_one_of(raw, "dtype", ("float32", "float64", "bfloat16", "float16")),
            threads=int(raw["threads"]),
            benchmarks=Path(raw["benchmarks"]),
            fixtures=None if raw["fixtures"] is None else Path(raw["fixtures"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RequestError(f"the request is malformed: {type(error).__name__}: {error}") from error


def _parse_case(raw: Mapping[str, Any]) -> CaseRequest:
    budget = raw["budget"]
    _only(raw, _CASE_KEYS)
    _only(budget, _BUDGET_KEYS)
    return CaseRequest(
        id=str(raw["id"]),
        benchmark=str(raw["benchmark"]),
        params=dict(raw["params"]),
        budget=Budget(
            warmup_seconds=float(budget["warmup_seconds"]),
            seconds=float(budget["seconds"]),
            least_samples=int(budget["least_samples"]),
            most_samples=int(budget["most_samples"]),
        ),
    )


def _only(raw: Mapping[str, Any], known: frozenset[str]) -> None:
    unknown = sorted(raw.keys() - known)
    if unknown:
        raise ValueError(f"unknown field {unknown[0]!r}")


def _one_of(raw: Mapping[str, Any], key: str, allowed: tuple[str, ...]) -> str:
    value = raw[key]
    if value not in allowed:
        raise ValueError(f"{key} is {value!r}, not one of {', '.join(allowed)}")
    return str(value)


# --- events ------------------------------------------------------------------------------------


class EventWriter:
    """Writes one event a line and flushes, so that a crash loses nothing already said."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def emit(self, event: str, **fields: Any) -> None:
        """Write one event. Raises ValueError on a number that JSON cannot carry."""
        line = json.dumps({"event": event, **fields}, allow_nan=False, separators=(",", ":"))
        self._stream.write(line + "\n")
        self._stream.flush()

    def samples(self, case: str, metric: str, values: Sequence[float]) -> None:
        """Write all samples of one metric, in as many events as the size limit asks for."""
        for start in range(0, len(values), VALUES_PER_SAMPLE_EVENT):
            chunk = list(values[start : start + VALUES_PER_SAMPLE_EVENT])
            self.emit("sample", case=case, metric=metric, start=start, values=chunk)


def first_non_finite(values: Mapping[str, CheckValue]) -> str | None:
    """Name of the first answer that holds a NaN or an infinity, or None."""
    for name, value in values.items():
        if isinstance(value, str):
            continue
        numbers = (value,) if isinstance(value, (int, float)) else value
        if not all(math.isfinite(number) for number in numbers):
            return name
    return None
