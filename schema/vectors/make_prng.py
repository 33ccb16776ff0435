"""Writes prng.json: the pseudo-random stream that every suite must reproduce, in whole numbers.

    python make_prng.py

SplitMix64 (Steele, Lea, Flood 2014) with state seed + stream * 2**32, modulo 2**64. Python's whole
numbers do not overflow, so that this is the definition, not a third implementation with its tricks.
"""

from __future__ import annotations

import json
from pathlib import Path

MASK = 2**64 - 1
COUNT = 8


def split_mix_64(seed: int, count: int, stream: int) -> list[int]:
    state = (seed + stream * 2**32) & MASK
    outputs = []
    for _ in range(count):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        outputs.append(z ^ (z >> 31))
    return outputs


def vector(seed: int, stream: int) -> dict[str, object]:
    outputs = split_mix_64(seed, COUNT, stream)
    return {
        "seed": seed,
        "stream": stream,
        "split_mix_64": [str(output) for output in outputs],  # more than a double can hold
        "uniform_times_2_53": [output >> 11 for output in outputs],  # exact in every JSON parser
        "permutation": sorted(range(COUNT), key=lambda index: (outputs[index], index)),
    }


if __name__ == "__main__":
    # The published reference starts from 1234567: 6457827717110365317, 3203168211198807973, …
    assert split_mix_64(1234567, 2, 0) == [6457827717110365317, 3203168211198807973]
    pairs = [(0, 0), (1, 0), (1, 1), (1234567, 0), (1234567, 7), (2**53 - 1, 2**20), (42, 2**31)]
    content = {"vectors": [vector(seed, stream) for seed, stream in pairs]}
    path = Path(__file__).with_name("prng.json")
    path.write_text(json.dumps(content, indent=1) + "\n")
