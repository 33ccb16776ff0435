"""The committed data: verified, split as promised, and refused when changed."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import shutil
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import pytest

from rvp_bench.classical.datasets import CLASSES, TARGETS, load_dataset, table_path
from rvp_bench.errors import BenchError
from rvp_bench.registry import Context

from .conftest import BENCHMARKS, ROOT

DATA = BENCHMARKS / "classical" / "data"
MANIFEST = json.loads((DATA / "manifest.json").read_text())
SETS = {name: entry for name, entry in MANIFEST.items() if entry["task"] != "table"}


@pytest.mark.parametrize("name", SETS)
def test_every_set_is_standardised_and_has_whole_folds(context: Context, name: str) -> None:
    task = MANIFEST[name]["task"]
    data = load_dataset(context, name, [task])
    assert data.x_train.dtype == data.x_test.dtype == np.float64
    assert data.x_train.flags.c_contiguous
    assert data.x_train.mean(axis=0) == pytest.approx(0.0, abs=1e-6)
    deviation = data.x_train.std(axis=0)
    assert np.all(np.isclose(deviation, 1.0, atol=1e-6) | (deviation == 0.0))
    assert np.unique(data.folds).tolist() == [0, 1, 2, 3, 4]
    assert len(data.x_train) == len(data.y_train) == len(data.folds)
    assert len(data.x_test) == len(data.y_test)
    if task != "regression":
        classes = len(np.unique(data.y_train))
        assert np.unique(data.y_test).tolist() == list(range(classes))
        assert data.y_train[data.starts].tolist() == list(range(classes))


def test_the_script_makes_these_bytes_again() -> None:
    spec = spec_from_file_location("make_data", ROOT / "tools" / "classical" / "make_data.py")
    assert spec is not None
    assert spec.loader is not None
    make_data = module_from_spec(spec)
    sys.modules["make_data"] = make_data  # dataclasses look their module up
    spec.loader.exec_module(make_data)
    made = make_data.installed_sources()
    assert set(SETS) - set(made) == {"boston", "california"}  # these need a download
    for name, source in made.items():
        arrays = make_data.split(source)
        assert {f"{stem}.npy" for stem in arrays} == set(MANIFEST[name]["files"])
        for stem, array in arrays.items():
            file = io.BytesIO()
            np.save(file, np.ascontiguousarray(array), allow_pickle=False)
            digest = hashlib.sha256(file.getvalue()).hexdigest()
            assert digest == MANIFEST[name]["files"][f"{stem}.npy"], (name, stem)


def test_batches_wrap_around_the_test_rows(context: Context) -> None:
    data = load_dataset(context, "iris", CLASSES)
    assert np.array_equal(data.batch(1), data.x_test[:1])
    assert np.array_equal(data.batch(32)[30:], data.x_test[:2])


def test_train_rows_keeps_the_first(context: Context) -> None:
    whole, part = (load_dataset(context, "boston", TARGETS, rows) for rows in (None, 50))
    assert np.array_equal(part.x_train, whole.x_train[:50])
    assert len(part.y_train) == len(part.folds) == 50
    assert len(part.x_test) == len(whole.x_test)


def test_first_features_keeps_columns_as_rows_of_their_own(context: Context) -> None:
    whole = load_dataset(context, "boston", TARGETS)
    part = whole.first_features(3)
    assert np.array_equal(part.x_train, whole.x_train[:, :3])
    assert np.array_equal(part.x_test, whole.x_test[:, :3])
    assert part.x_train.flags.c_contiguous
    assert part.x_test.flags.c_contiguous
    assert whole.first_features(None) is whole
    with pytest.raises(BenchError, match="the data set has 13 features, not 14"):
        whole.first_features(14)


@pytest.mark.parametrize(
    ("name", "tasks", "rows", "message"),
    [
        ("titanic", CLASSES, None, r"unknown data set 'titanic'; known: boston, .*wine"),
        ("iris", TARGETS, None, "iris is for classification, not for regression"),
        ("iris", CLASSES, 121, "iris has 120 training rows, not 121"),
        ("iris", CLASSES, 0, "not 0"),
    ],
)
def test_what_cannot_be_loaded_says_why(
    context: Context, name: str, tasks: tuple[str, ...], rows: int | None, message: str
) -> None:
    with pytest.raises(BenchError, match=message):
        load_dataset(context, name, tasks, rows)


def test_a_changed_byte_is_refused(context: Context, tmp_path: Path) -> None:
    copy = tmp_path / "classical" / "data"
    shutil.copytree(DATA / "iris", copy / "iris")
    shutil.copy(DATA / "manifest.json", copy)
    changed = dataclasses.replace(context, benchmarks=tmp_path)
    assert load_dataset(changed, "iris", CLASSES)
    content = bytearray((copy / "iris" / "x_test.npy").read_bytes())
    content[-1] ^= 1
    (copy / "iris" / "x_test.npy").write_bytes(content)
    with pytest.raises(BenchError, match=r"x_test\.npy has SHA-256"):
        load_dataset(changed, "iris", CLASSES)


def test_a_changed_byte_of_a_table_is_refused(context: Context, tmp_path: Path) -> None:
    copy = tmp_path / "classical" / "data"
    shutil.copytree(DATA / "houses", copy / "houses")
    shutil.copy(DATA / "manifest.json", copy)
    changed = dataclasses.replace(context, benchmarks=tmp_path)
    file = table_path(changed, "houses")
    file.write_bytes(file.read_bytes() + b"\n")
    with pytest.raises(BenchError, match=r"houses\.csv has SHA-256"):
        table_path(changed, "houses")
