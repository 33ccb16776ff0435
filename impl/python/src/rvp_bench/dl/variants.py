"""Ways to do the same work that PyTorch has for Python alone, held against the plain way."""

from __future__ import annotations

import math
import os
import shutil
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn
from torch._dynamo.utils import counters

from ..errors import BenchError, SkipCase
from ..protocol import CheckValue


def compile_whole(model: nn.Module) -> TemporaryDirectory[str]:
    """``torch.compile`` a network where it stands: its next call compiles it, as one graph.

    A part that cannot be compiled is an error, not a part that is run as before. Code that another
    process compiled is not taken up, and neither are headers.

    Returns:
        The folder of the compiled code, which its owner keeps.

    Raises:
        SkipCase: PyTorch's compiler writes C++ that includes Python's headers, and that cannot be
            compiled here.
    """
    compiler = os.environ.get("CXX", "g++")  # as PyTorch looks for it
    if shutil.which(compiler) is None:
        raise SkipCase(
            f"torch.compile needs a C++ compiler, and there is no {compiler} on PATH: install one "
            "(Debian: apt-get install g++), or name it in CXX"
        )
    headers = Path(sysconfig.get_path("include"))
    if not (headers / "Python.h").exists():
        raise SkipCase(
            f"torch.compile needs Python's headers, and there is no Python.h in {headers}: "
            "install them (Debian: apt-get install python3-dev)"
        )
    torch.compiler.reset()
    counters.clear()
    folder = TemporaryDirectory()
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder.name
    model.compile(fullgraph=True, dynamic=False, options={"cpp_cache_precompile_headers": False})
    return folder


def require_compiled() -> None:
    """Raises BenchError where no call since :func:`compile_whole` was compiled."""
    if not counters["stats"]["unique_graphs"]:
        raise BenchError("the network was run as it is, not compiled")


def differences(
    answers: Mapping[str, CheckValue], plain: Mapping[str, CheckValue]
) -> dict[str, CheckValue]:
    """How far each answer is from the plain way's, at most; by ``<name>_difference``."""
    return {f"{name}_difference": _distance(answers[name], plain[name]) for name in plain}


def _distance(answer: CheckValue, plain: CheckValue) -> float:
    """Not a number where any is: ``max`` alone would leave such a one out."""
    pairs = zip(_numbers(answer), _numbers(plain), strict=True)
    gaps = [abs(left - right) for left, right in pairs]
    return math.nan if any(map(math.isnan, gaps)) else max(gaps)


def _numbers(value: CheckValue) -> list[float]:
    if isinstance(value, str):
        raise BenchError(f"{value!r} is no number to hold against another")
    return [value] if isinstance(value, int | float) else list(value)
