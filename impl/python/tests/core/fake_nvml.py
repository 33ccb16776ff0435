"""Builds the fake NVML, and the environment of a process that loads it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[4]
FOLDER = ROOT / "impl/fake_nvml"
SCENARIOS: list[dict[str, Any]] = json.loads((FOLDER / "scenarios.json").read_text())


def build(into: Path) -> Path:
    """The folder that holds the library."""
    subprocess.run([FOLDER / "build.sh", into], check=True)
    return into


def environment(
    script: Sequence[str] | None, library: Path, scratch: Path, **variables: str
) -> dict[str, str]:
    """Variables under which a process sees the GPUs of a script; None: there is no driver."""
    own = {"PYTHONPATH": str(ROOT / "impl/python/src"), "LD_LIBRARY_PATH": str(library)}
    if script is not None:
        path = scratch / "nvml.txt"
        path.write_text("\n".join(script))
        own["RVP_FAKE_NVML"] = str(path)
    return own | variables
