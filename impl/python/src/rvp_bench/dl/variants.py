"""Ways to do the same work that PyTorch has for Python alone, held against the plain way."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from tempfile import TemporaryDirectory

import torch
from torch import nn

from ..errors import BenchError, SkipCase
from ..protocol import CheckValue


def compile_whole(model: nn.Module) -> TemporaryDirectory[str]:
    """``torch.compile`` a network where it stands: its next call compiles it, as one graph.

    A part that cannot be compiled is an error, not a part that is run as before. Nothing that was
    compiled earlier is taken up again, so the first call pays as it does on a new machine.

    Returns:
        The folder of the compiled code, which its owner keeps.

    Raises:
        SkipCase: PyTorch's compiler writes C++, and nobody here compiles that.
    """
    compiler = os.environ.get("CXX", "g++")  # as PyTorch looks for it
    if shutil.which(compiler) is None:
        raise SkipCase(
            f"torch.compile needs a C++ compiler, and there is no {compiler} on PATH: install one "
            "(Debian: apt-get install g++), or name it in CXX"
        )
    torch.compiler.reset()
    folder = TemporaryDirectory()
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder.name
    model.compile(fullgraph=True, dynamic=False)
    return folder


def differences(
    answers: Mapping[str, CheckValue], plain: Mapping[str, CheckValue]
) -> dict[str, CheckValue]:
    """How far each answer is from the plain way's, at most; by ``<name>_difference``."""
    return {
        f"{name}_difference": max(
            abs(left - right)
            for left, right in zip(_numbers(answers[name]), _numbers(plain[name]), strict=True)
        )
        for name in plain
    }


def _numbers(value: CheckValue) -> list[float]:
    if isinstance(value, str):
        raise BenchError(f"{value!r} is no number to hold against another")
    return [value] if isinstance(value, int | float) else list(value)
