"""A case's parameters in parts: each part reads its own keys, and none may be left over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ..errors import BenchError
from ..params import Parameters, read

P = TypeVar("P", bound=Parameters)


class Parts:
    """The parameters of a case, to be taken part by part and then closed."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        self._rest = dict(params)
        self._known: list[str] = []

    def take(self, kind: type[P]) -> P:
        """One part. Raises BenchError for a missing key or a value of the wrong type."""
        names = kind.__struct_fields__
        self._known += names
        return read(kind, {name: self._rest.pop(name) for name in names if name in self._rest})

    def close(self) -> None:
        """Raises BenchError for a key that no part has taken."""
        if self._rest:
            unknown, known = next(iter(self._rest)), ", ".join(self._known)
            raise BenchError(f"parameter {unknown} is unknown; known: {known}")
