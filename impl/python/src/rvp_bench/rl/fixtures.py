"""Write the fixtures of this domain: ``python -m rvp_bench.rl.fixtures OUT PROFILE``.

Initial weights, start states, exploration and minibatches need no file: both suites compute them
from the shared stream. Recorded transitions are files, for the environments differ in the last bit.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from safetensors.numpy import save_file

from .environments import ENVIRONMENTS
from .recording import record

TRANSITIONS = {"smoke": 1000, "quick": 5000, "full": 5000}
SEED = 0


def main() -> None:
    """Run with --help."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("profile", choices=TRANSITIONS)
    parser.add_argument("benchmarks", type=Path, help="folder of the definitions, unread")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name in ENVIRONMENTS:
        if name == "pursuit":  # its rules lie with the definitions; no benchmark learns from it
            continue
        transitions = record(name, TRANSITIONS[options.profile], SEED, Path())
        path = options.out / f"recorded-{name}.safetensors"
        part = path.with_suffix(".part")
        save_file(dict(transitions), part)
        os.replace(part, path)


if __name__ == "__main__":
    main()
