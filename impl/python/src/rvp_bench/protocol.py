"""Both ends of the pipe: the request on standard input, events on standard output."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, TextIO

import msgspec

from .closed import Count, Size, explain
from .errors import RequestError

PROTOCOL = 1
VALUES_PER_SAMPLE_EVENT = 1000
CheckValue = float | Sequence[float] | str


# --- request -----------------------------------------------------------------------------------


class _Closed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the request; a field that is not declared is an error."""


class Budget(_Closed, frozen=True):
    """How long a phase is measured: in time, so that short and long calls are both seen well.

    Attributes:
        warmup_seconds: calls are made and thrown away for this long; one is always made.
        seconds: samples are taken for this long.
        least_samples: so many are taken, however long they last.
        most_samples: no more are taken, however short they are.
    """

    warmup_seconds: Annotated[float, msgspec.Meta(ge=0)]
    seconds: Annotated[float, msgspec.Meta(gt=0)]
    least_samples: Size
    most_samples: Size


class CaseRequest(_Closed, frozen=True):
    """One case: a benchmark with its parameters."""

    id: str
    benchmark: str
    params: dict[str, Any]
    budget: Budget


class Request(_Closed, frozen=True):
    """What this process has to do (schema/request.schema.json)."""

    mode: Literal["measure", "verify"]
    cases: list[CaseRequest]
    seed: Count
    device: Literal["cpu", "cuda"]
    dtype: Literal["float32", "float64", "bfloat16", "float16"]
    threads: Size
    benchmarks: Path
    fixtures: Path | None
    protocol: int = PROTOCOL


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
        return msgspec.convert(raw, Request, dec_hook=lambda kind, value: kind(value))
    except msgspec.ValidationError as error:
        reason = explain(Request, raw, error)
        raise RequestError(f"the request is malformed: {reason}") from error


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
