"""The parameters of a case: typed and closed.

A benchmark declares what its definition may say as a subclass of :class:`Parameters`; an unknown
key, a missing one and a value of the wrong type are errors that name the key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from .closed import Count, Size, explain
from .errors import BenchError


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a definition may say of a case; nothing else is accepted."""


P = TypeVar("P", bound=Parameters)


def read(kind: type[P], params: Mapping[str, Any], within: str = "") -> P:
    """The parameters as ``kind``.

    Args:
        kind: what they may say.
        params: what they say.
        within: key of the table that they are, where they are a part of a case's parameters.

    Raises:
        BenchError: an unknown key, a missing one, or a value of the wrong type; naming the key.
    """
    try:
        return msgspec.convert(params, kind, strict=True)
    except msgspec.ValidationError as error:
        prefix = f"{within}." if within else ""
        raise BenchError(f"parameter {prefix}{explain(kind, params, error)}") from error


__all__ = ["Count", "Parameters", "Size", "read"]
