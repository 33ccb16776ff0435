"""The pseudo-random stream that both suites share, and arrays from files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rvp_bench.data import load_array, permutation, split_mix_64, uniform
from rvp_bench.errors import BenchError

PATH = Path(__file__).resolve().parents[4] / "schema" / "vectors" / "prng.json"
VECTORS = json.loads(PATH.read_text())["vectors"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: f"{v['seed']}-{v['stream']}")
def test_the_stream_is_the_published_one(vector: dict[str, Any]) -> None:
    seed, stream, count = vector["seed"], vector["stream"], len(vector["permutation"])
    outputs = split_mix_64(seed, count, stream)
    assert [str(output) for output in outputs] == vector["split_mix_64"]
    assert (uniform(seed, count, stream) * 2.0**53).tolist() == vector["uniform_times_2_53"]
    assert permutation(seed, count, stream).tolist() == vector["permutation"]


def test_a_longer_stream_begins_like_a_shorter_one() -> None:
    assert split_mix_64(5, 100)[:10].tolist() == split_mix_64(5, 10).tolist()


def test_a_permutation_holds_every_index_once() -> None:
    assert sorted(permutation(3, 1000).tolist()) == list(range(1000))


def test_arrays_are_read_without_pickle(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.arange(6.0).reshape(2, 3))
    assert load_array(tmp_path / "a.npy").tolist() == [[0, 1, 2], [3, 4, 5]]
    np.save(tmp_path / "o.npy", np.array([{}], dtype=object), allow_pickle=True)
    for name in ("o.npy", "missing.npy"):
        with pytest.raises(BenchError, match=f"cannot read .*{name}"):
            load_array(tmp_path / name)
