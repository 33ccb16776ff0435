"""Tables whose keys and types are declared, and what is said of one that does not fit.

The requests of the harness and the parameters of a case are such tables. The same words come from
the Rust suite (crates/core/src/closed.rs), which reads its tables with serde.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import inspect

Count = Annotated[int, msgspec.Meta(ge=0)]
Size = Annotated[int, msgspec.Meta(ge=1)]

_PATH = re.compile(r" - at `\$\.?(?P<path>.*)`$")
_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<key>.*)`$")
_MISSING = re.compile(r"^Object missing required field `(?P<key>.*)`$")


def explain(kind: type, table: Mapping[str, Any], error: msgspec.ValidationError) -> str:
    """Which key of ``table`` is why it is no ``kind``: unknown, missing, or of another type."""
    message = str(error)
    found = _PATH.search(message)
    path = found["path"] if found else ""
    message = message[: found.start()] if found else message
    prefix = f"{path}." if path else ""
    expected, value = inspect.type_info(kind), table
    for name, position in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path):
        expected = _inside(expected, name)
        value = value[name or int(position)]  # type: ignore[index]
    if unknown := _UNKNOWN.match(message):
        fields = getattr(_without_none(expected), "fields", ())
        known = ", ".join(sorted(field.encode_name for field in fields))
        return f"{prefix}{unknown['key']} is unknown; known: {known}"
    if missing := _MISSING.match(message):
        return f"{prefix}{missing['key']} is missing"
    return f"{path} is {json.dumps(value)}, expected {_in_words(expected)}"


def _inside(container: inspect.Type, name: str) -> inspect.Type:
    """The type of a field, or of the items of a list when there is no name."""
    container = _without_none(container)
    if isinstance(container, inspect.StructType):
        return next(field.type for field in container.fields if field.encode_name == name)
    if isinstance(container, inspect.ListType | inspect.VarTupleType):
        return container.item_type
    return inspect.AnyType()


def _in_words(kind: inspect.Type) -> str:
    match _without_none(kind):
        case inspect.IntType(ge=least):
            return "a whole number" if least is None else f"a whole number, at least {least}"
        case inspect.FloatType(ge=least, gt=above):
            bound = f", at least {least}" if least is not None else ""
            return f"a number{bound}" if above is None else f"a number above {above}"
        case inspect.StrType():
            return "a text"
        case inspect.BoolType():
            return "true or false"
        case inspect.LiteralType(values=values):
            return f"one of {', '.join(sorted(map(str, values)))}"
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
