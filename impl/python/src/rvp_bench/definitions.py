"""The cases that the definitions ask for, as the harness expands them (src/plan/definitions.ts).

For fixtures only: a process that measures is told its cases by the request.
"""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import BenchError

PROFILES = ("smoke", "quick", "full", "scale", "gpu", "jobs")


@dataclass(frozen=True)
class Case:
    """A benchmark with all its parameters."""

    benchmark: str
    params: Mapping[str, Any]


def cases_of(benchmarks: Path, domain: str, profile: str) -> list[Case]:
    """The cases of one profile, in the order of their files.

    Raises:
        BenchError: an unknown profile, or no definitions in the folder.
    """
    if profile not in PROFILES:
        raise BenchError(f"unknown profile {profile!r}; known: {', '.join(PROFILES)}")
    files = sorted((benchmarks / domain).glob("*.toml"))
    if not files:
        raise BenchError(
            f"{benchmarks / domain} holds no definitions", "name the benchmarks folder"
        )
    return [case for file in files for case in _expand(file, profile)]


def _expand(file: Path, profile: str) -> Iterator[Case]:
    definition = tomllib.loads(file.read_text(encoding="utf-8"))
    for group in definition["cases"]:
        if profile not in group["profiles"]:
            continue
        axes = dict(group.get("axes", {}))
        if curve := group.get("curve"):
            axes[curve["axis"]] = curve["sizes"]
        shared = definition.get("params", {}) | group.get("params", {})
        for values in itertools.product(*axes.values()):
            yield Case(definition["benchmark"], shared | dict(zip(axes, values, strict=True)))
