"""dl/serving: load a saved network, and answer requests with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from torch import Tensor

from ..deployment import Deployment
from ..params import Parameters, Size, read
from ..registry import Benchmark, Context
from ..serving import Answer
from ..serving_benchmark import Service, ServingBenchmark
from . import digit_server, weights
from .cnn_models import create_cnn_model
from .digit_network import NETWORK, save
from .providers import locate, read_dataset


class ServingParams(Parameters, frozen=True):
    """What ``benchmarks/dl/serving.toml`` may say.

    Attributes:
        dataset: whose test images are asked for.
        requests: of one load; the first images.
        concurrency: requests in flight; a load for each.
    """

    dataset: Literal["mnist_5k"]
    requests: Size
    concurrency: tuple[Size, ...]


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Save the trained network of the fixtures, and set its service up."""
    case = read(ServingParams, params)
    _, test = read_dataset(case.dataset, locate(case.dataset, context))
    requests = requests_of(test.take(case.requests).images)
    trained = create_cnn_model(NETWORK)
    weights.load_weights(trained, context.fixture(weights.file_name(NETWORK, "trained")))
    folder = TemporaryDirectory()
    model = Path(folder.name) / "model.pt"
    save(trained, model)

    def load() -> Answer:
        return partial(digit_server.answer, digit_server.load(str(model)))

    deployment = Deployment(Path(digit_server.__file__), model, requests[0])
    return ServingBenchmark(Service(load, requests, deployment, folder), case.concurrency)


def requests_of(images: Tensor) -> list[str]:
    """Images ``[n, 1, height, width]`` of bytes, each as a service is asked for its class."""
    rows = images.flatten(1).tolist()
    return [json.dumps({"image": row}, separators=(",", ":")) for row in rows]
