"""The parameters of a classical case, as the definition writes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from ..errors import BenchError


@dataclass(frozen=True)
class CaseParams:
    """What ``benchmarks/classical/*.toml`` may say of a case.

    Attributes:
        algorithm: name for the family's model factory.
        dataset: folder of ``classical/data``.
        model: hyperparameters for the factory.
        train_rows: keep only so many training rows.
        cross_validation: time the recorded folds as well.
        probability: calibrate and time probabilities as well (classifiers).
        batch_sizes: predict batches to time.
    """

    algorithm: str
    dataset: str
    model: Mapping[str, Any] = field(default_factory=dict)
    train_rows: int | None = None
    cross_validation: bool = False
    probability: bool = False
    batch_sizes: tuple[int, ...] = ()


def parse_case_params(raw: Mapping[str, Any]) -> CaseParams:
    """Read the parameters. Raises BenchError for an unknown or a missing one."""
    known = [f.name for f in fields(CaseParams)]
    if unknown := [name for name in raw if name not in known]:
        raise BenchError(f"unknown parameter {unknown[0]!r}; known: {', '.join(known)}")
    if missing := [name for name in ("algorithm", "dataset") if name not in raw]:
        raise BenchError(f"parameter {missing[0]!r} is missing")
    sizes = tuple(raw.get("batch_sizes", ()))
    if not all(isinstance(size, int) and size > 0 for size in sizes):
        raise BenchError(f"batch_sizes must be positive whole numbers, not {list(sizes)}")
    return CaseParams(**{**raw, "batch_sizes": sizes})


def check_model_params(algorithm: str, params: Mapping[str, Any], known: Mapping[str, Any]) -> None:
    """Raises BenchError for an unknown algorithm, or a hyperparameter it does not have.

    Args:
        algorithm: the name asked for.
        params: the hyperparameters asked for.
        known: algorithm to the names of its hyperparameters.
    """
    if algorithm not in known:
        raise BenchError(f"unknown algorithm {algorithm!r}; known: {', '.join(sorted(known))}")
    if unknown := [name for name in params if name not in known[algorithm]]:
        allowed = ", ".join(known[algorithm]) or "none"
        raise BenchError(f"{algorithm} has no parameter {unknown[0]!r}; it has: {allowed}")
