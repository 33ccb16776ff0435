"""The parameters of a case in two parts: what its benchmark takes, and what its agent takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .. import params
from ..errors import BenchError
from ..params import Parameters

A = TypeVar("A", bound=Parameters)
B = TypeVar("B", bound=Parameters)


def read_two(table: Mapping[str, Any], first: type[A], second: type[B]) -> tuple[A, B]:
    """Both parts of one table, closed as a whole; a key may belong to both.

    Raises:
        BenchError: an unknown key, a missing one, or a value of the wrong type; naming the key.
    """
    known = list(dict.fromkeys([*first.__struct_fields__, *second.__struct_fields__]))
    if unknown := sorted(table.keys() - set(known)):
        raise BenchError(f"parameter {unknown[0]} is unknown; known: {', '.join(known)}")
    return _part(table, first), _part(table, second)


def _part(table: Mapping[str, Any], kind: type[A]) -> A:
    return params.read(kind, {key: table[key] for key in kind.__struct_fields__ if key in table})
