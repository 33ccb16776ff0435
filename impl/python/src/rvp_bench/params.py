"""The parameters of a case: typed and closed, in the same words in both suites.

A benchmark declares what its definition may say as a subclass of :class:`Parameters`; an unknown
key, a missing one and a value of the wrong type are errors that name the key.
The twin is crates/core/src/params.rs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import inspect

from .errors import BenchError

Count = Annotated[int, msgspec.Meta(ge=0)]
Size = Annotated[int, msgspec.Meta(ge=1)]

_PATH = re.compile(r" - at `\$\.?(?P<path>.*)`$")
_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<key>.*)`$")
_MISSING = re.compile(r"^Object missing required field `(?P<key>.*)`$")


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a definition may say of a case; nothing else is accepted."""


P = TypeVar("P", bound=Parameters)


def read(kind: type[P], params: Mapping[str, Any]) -> P:
    """The parameters as ``kind``.

    Raises:
        BenchError: an unknown key, a missing one, or a value of the wrong type; naming the key.
    """
    try:
        return msgspec.convert(params, kind, strict=True)
    except msgspec.ValidationError as error:
        raise BenchError(_explain(kind, params, str(error))) from error


def _explain(kind: type, params: Mapping[str, Any], message: str) -> str:
    found = _PATH.search(message)
    path = found["path"] if found else ""
    message = message[: found.start()] if found else message
    prefix = f"{path}." if path else ""
    expected, value = inspect.type_info(kind), params
    for name, position in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path):
        expected = _inside(expected, name)
        value = value[name or int(position)]  # type: ignore[index]
    if unknown := _UNKNOWN.match(message):
        fields = expected.fields if isinstance(expected, inspect.StructType) else ()
        known = ", ".join(field.encode_name for field in fields)
        return f"parameter {prefix}{unknown['key']} is unknown; known: {known}"
    if missing := _MISSING.match(message):
        return f"parameter {prefix}{missing['key']} is missing"
    return f"parameter {path} is {json.dumps(value)}, expected {_in_words(expected)}"


def _inside(container: inspect.Type, name: str) -> inspect.Type:
    """The type of a field, or of the items of a list when there is no name."""
    container = _without_none(container)
    if isinstance(container, inspect.StructType):
        return next(field.type for field in container.fields if field.encode_name == name)
    if isinstance(container, (inspect.ListType, inspect.VarTupleType)):
        return container.item_type
    return inspect.AnyType()


def _in_words(kind: inspect.Type) -> str:
    match _without_none(kind):
        case inspect.IntType(ge=None):
            return "a whole number"
        case inspect.IntType(ge=least):
            return f"a whole number, at least {least}"
        case inspect.FloatType():
            return "a number"
        case inspect.StrType():
            return "a text"
        case inspect.BoolType():
            return "true or false"
        case inspect.LiteralType(values=values):
            return f"one of {', '.join(map(str, values))}"
        case inspect.ListType() | inspect.VarTupleType():
            return "a list"
        case inspect.StructType() | inspect.DictType():
            return "a table"
        case other:
            return type(other).__name__


def _without_none(kind: inspect.Type) -> inspect.Type:
    if isinstance(kind, inspect.UnionType):
        (kind,) = (one for one in kind.types if not isinstance(one, inspect.NoneType))
    return kind
