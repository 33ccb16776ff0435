"""A definition that says something else than its benchmark takes is told which key, in the words
that the Rust suite uses (crates/core/tests/core/params.rs)."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from rvp_bench.errors import BenchError
from rvp_bench.params import Count, Parameters, Size, read


class Paint(Parameters):
    colour: str
    layers: Count = 1


class Kite(Parameters):
    sail: Literal["silk", "paper"]
    width: float
    tails: list[Count]
    strings: Size = 1
    offset: int = 0
    lit: bool = False
    paint: Paint | None = None


GOOD: dict[str, Any] = {"sail": "silk", "width": 1, "tails": [2, 3], "paint": {"colour": "red"}}


def test_what_fits_is_read_with_its_defaults() -> None:
    kite = read(Kite, GOOD)
    assert (kite.sail, kite.width, kite.tails, kite.strings) == ("silk", 1.0, [2, 3], 1)
    assert kite.paint == Paint(colour="red", layers=1)
    assert read(Kite, {key: GOOD[key] for key in ("sail", "width", "tails")}).paint is None


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"wdith": 2.0},
            "wdith is unknown; known: lit, offset, paint, sail, strings, tails, width",
        ),
        ({"paint": {"color": "red"}}, "paint.color is unknown; known: colour, layers"),
        ({"paint": {}}, "paint.colour is missing"),
        ({"width": "2"}, 'width is "2", expected a number'),
        ({"width": None}, "width is null, expected a number"),
        ({"sail": "iron"}, 'sail is "iron", expected one of paper, silk'),
        ({"sail": 16}, "sail is 16, expected one of paper, silk"),
        ({"tails": 2}, "tails is 2, expected a list"),
        ({"tails": [2, "3"]}, 'tails[1] is "3", expected a whole number, at least 0'),
        ({"tails": [-1]}, "tails[0] is -1, expected a whole number, at least 0"),
        ({"strings": 0}, "strings is 0, expected a whole number, at least 1"),
        ({"offset": 0.5}, "offset is 0.5, expected a whole number"),
        ({"lit": "false"}, 'lit is "false", expected true or false'),
        ({"lit": 1}, "lit is 1, expected true or false"),
        ({"paint": "red"}, 'paint is "red", expected a table'),
        ({"paint": {"colour": 1}}, "paint.colour is 1, expected a text"),
    ],
)
def test_what_does_not_fit_names_its_key(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(BenchError) as caught:
        read(Kite, GOOD | changes)
    assert caught.value.message == f"parameter {message}"


def test_a_missing_key_is_named() -> None:
    with pytest.raises(BenchError, match=r"^parameter sail is missing$"):
        read(Kite, {"width": 1.0, "tails": []})
