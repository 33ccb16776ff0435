"""Write a benchmark suite for rvp-bench; its own suite of Python is written with the same names.

A :class:`Benchmark` is set up from the parameters of a case, names its timed parts (each a
:class:`Phase`), does one call of a phase in ``step`` and gives its answers in ``check``. A
:class:`Registry` has benchmarks by name, and :func:`serve` is the rest of the program.
docs/add-a-suite.md is the way there.
"""

from .errors import BenchError, RequestError, SkipCase
from .params import Count, Parameters, Size, read
from .protocol import CheckValue, Request
from .registry import Benchmark, Context, Phase, Registry
from .runner import describe_cpu, serve

__all__ = [
    "BenchError",
    "Benchmark",
    "CheckValue",
    "Context",
    "Count",
    "Parameters",
    "Phase",
    "Registry",
    "Request",
    "RequestError",
    "Size",
    "SkipCase",
    "describe_cpu",
    "read",
    "serve",
]
