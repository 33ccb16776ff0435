"""Write the fixtures of this domain: ``python -m rvp_bench.rl.fixtures OUT PROFILE BENCHMARKS``.

Initial weights, start states, exploration and minibatches need no file: both suites compute them
from the shared stream. Recorded transitions are files, for the environments differ in the last bit.
Which environments are recorded, and how long, the definitions say.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from safetensors.numpy import save_file

from ..definitions import PROFILES, cases_of
from ..errors import BenchError
from .recording import Transitions

SEED = 0


def recordings(benchmarks: Path, profile: str) -> Mapping[str, int]:
    """Transitions by environment: as many as the longest case of the profile asks for.

    Raises BenchError when the definitions are not there.
    """
    counts: dict[str, int] = {}
    for case in cases_of(benchmarks, "rl", profile):
        if "recorded" in case.params:
            name = case.params["environment"]
            counts[name] = max(counts.get(name, 0), case.params["recorded"])
    return counts


def main() -> None:
    """Run with --help."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("profile", choices=PROFILES)
    parser.add_argument("benchmarks", type=Path, help="folder of the definitions")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        for name, count in recordings(options.benchmarks, options.profile).items():
            transitions = Transitions.record(name, count, SEED, options.benchmarks)
            path = options.out / f"recorded-{name}.safetensors"
            part = path.with_suffix(".part")
            save_file(dataclasses.asdict(transitions), part)
            os.replace(part, path)
    except BenchError as error:
        sys.exit(error.message)


if __name__ == "__main__":
    main()
