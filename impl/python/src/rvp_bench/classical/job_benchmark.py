"""classical/job: from a CSV to a saved model, step by step and as a whole."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import Ridge

from ..params import Parameters, Size, read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .datasets import Floats, Matrix, table_path
from .house_model import evaluate, fit_ridge, load_and_predict, new_preprocessor, save
from .house_table import PRICE, read_houses

SHOWN_ROWS = 8


class JobParams(Parameters, frozen=True):
    """What ``benchmarks/classical/job.toml`` may say.

    Attributes:
        table: folder of ``classical/data`` that holds a CSV.
        train_rows: the first rows are learned, the others are held out.
        alpha: the ridge's penalty.
    """

    table: str
    train_rows: Size
    alpha: float


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Set a case up."""
    case = read(JobParams, params)
    return JobBenchmark(case, table_path(context, case.table))


class JobBenchmark(Benchmark):
    """Each step works on what the one before it left; the whole job is all of them in turn."""

    def __init__(self, params: JobParams, table: Path) -> None:
        self._params, self._table = params, table
        self._folder = tempfile.TemporaryDirectory()
        self._file = Path(self._folder.name) / "model"
        self._houses: pd.DataFrame
        self._preprocessor: ColumnTransformer
        self._x_train: Matrix
        self._x_held_out: Matrix
        self._model: Ridge
        self._predicted: Floats
        self._rmse = self._r2 = 0.0

    def phases(self) -> list[Phase]:
        """The steps, and the job."""
        names = ["read", "preprocess", "fit", "evaluate", "save", "job"]
        return [Phase(f"{name}_time", blockable=True) for name in names]

    def step(self, phase: int) -> None:
        """Timed: one step, or the whole job."""
        STEPS[phase](self)

    def check(self) -> Mapping[str, CheckValue]:
        """Quality on the rows held out, and what the last saved model says of the first of them."""
        shown = self._houses[self._params.train_rows :].head(SHOWN_ROWS)
        return {
            "rows": len(self._houses),
            "features": np.concatenate([self._x_train[0], self._x_held_out[0]]).tolist(),
            "rmse": self._rmse,
            "r2": self._r2,
            "predictions": self._predicted[:SHOWN_ROWS].tolist(),
            "saved_predictions": load_and_predict(self._file, shown).tolist(),
        }

    def _read(self) -> None:
        self._houses = read_houses(self._table)

    def _preprocess(self) -> None:
        rows = self._params.train_rows
        self._preprocessor = new_preprocessor()
        self._x_train = self._preprocessor.fit_transform(self._houses[:rows])
        self._x_held_out = self._preprocessor.transform(self._houses[rows:])

    def _fit(self) -> None:
        prices = self._houses[PRICE][: self._params.train_rows].to_numpy()
        self._model = fit_ridge(self._x_train, prices, self._params.alpha)

    def _evaluate(self) -> None:
        prices = self._houses[PRICE][self._params.train_rows :].to_numpy()
        self._predicted, self._rmse, self._r2 = evaluate(self._model, self._x_held_out, prices)

    def _save(self) -> None:
        save(self._preprocessor, self._model, self._file)

    def _whole(self) -> None:
        for step in STEPS[:-1]:
            step(self)


STEPS = (
    JobBenchmark._read,
    JobBenchmark._preprocess,
    JobBenchmark._fit,
    JobBenchmark._evaluate,
    JobBenchmark._save,
    JobBenchmark._whole,
)
