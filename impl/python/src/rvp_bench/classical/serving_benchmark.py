"""classical/serving: load a saved model, and answer requests with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..deployment import Deployment
from ..params import Parameters, Size, read
from ..registry import Benchmark, Context
from ..serving import Answer
from ..serving_benchmark import Service, ServingBenchmark
from . import house_server
from .datasets import table_path
from .house_model import fit_ridge, new_preprocessor, save
from .house_table import PRICE, read_houses, requests_of


class ServingParams(Parameters, frozen=True):
    """What ``benchmarks/classical/serving.toml`` may say.

    Attributes:
        table: folder of ``classical/data`` that holds a CSV.
        train_rows: the first rows are learned, the others are asked for.
        alpha: the ridge's penalty.
        requests: of one load.
        concurrency: requests in flight; a load for each.
    """

    table: str
    train_rows: Size
    alpha: float
    requests: Size
    concurrency: tuple[Size, ...]


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Train a model, save it, and set its service up."""
    case = read(ServingParams, params)
    houses = read_houses(table_path(context, case.table))
    learned, asked = houses[: case.train_rows], houses[case.train_rows :]
    preprocessor = new_preprocessor()
    x_train = preprocessor.fit_transform(learned)
    folder = TemporaryDirectory()
    model = Path(folder.name) / "model"
    save(preprocessor, fit_ridge(x_train, learned[PRICE].to_numpy(), case.alpha), model)

    def load() -> Answer:
        return partial(house_server.answer, house_server.load(str(model)))

    requests = requests_of(asked, case.requests)
    deployment = Deployment(Path(house_server.__file__), model, requests[0])
    return ServingBenchmark(Service(load, requests, deployment, folder), case.concurrency)
