"""A whole job and its service: the same network step by step, saved, loaded, and as a program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import torch

from rvp_bench.definitions import cases_of
from rvp_bench.dl import digit_server, weights
from rvp_bench.dl.cnn_models import create_cnn_model
from rvp_bench.dl.digit_network import NETWORK, save
from rvp_bench.dl.fixture_files import files_of
from rvp_bench.dl.providers import locate, read_dataset
from rvp_bench.dl.registry import registry
from rvp_bench.dl.serving_benchmark import requests_of
from rvp_bench.errors import BenchError
from rvp_bench.registry import Benchmark, Context

from .conftest import BENCHMARKS, LENET

# The order of 500 digits is a fixture of the smoke profile.
JOB = {
    "dataset": "mnist_5k",
    "train_samples": 500,
    "epochs": 2,
    "batch_size": 50,
    "learning_rate": 0.05,
    "momentum": 0.9,
}
SERVING = {"dataset": "mnist_5k", "requests": 20, "concurrency": [1, 4]}
# Of the bytes that are asked: the same in both suites.
REQUESTS = "d5d2befaf75137903118bab58cbcb6106a959317b8656f2ac04a52ef497d6f30"


def create(name: str, params: Mapping[str, Any], context: Context) -> Benchmark:
    return registry().create(f"dl/{name}", params, context)


def run(benchmark: Benchmark) -> tuple[dict[str, Any], dict[str, Any]]:
    own: dict[str, Any] = {}
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        own |= benchmark.step(phase) or {}
    return dict(benchmark.check()), own


@pytest.fixture(scope="module")
def service(context: Context) -> Iterator[Benchmark]:
    with pytest.MonkeyPatch.context() as patch:  # the program has as many threads as this process
        patch.setenv("OMP_NUM_THREADS", "1")
        patch.setenv("MKL_NUM_THREADS", "1")
        yield create("serving", SERVING, context)


@pytest.fixture(scope="module")
def served(service: Benchmark) -> tuple[dict[str, Any], dict[str, Any]]:
    return run(service)


def test_a_fixture_is_there_for_each_case() -> None:
    jobs = (
        case
        for case in cases_of(BENCHMARKS, "dl", "jobs")
        if case.benchmark in ("dl/job", "dl/serving")
    )
    files = files_of(jobs)
    assert files.networks == {(LENET, "initial"), (LENET, "trained")}
    assert files.orders == {1000}


def test_what_is_saved_is_what_was_trained(context: Context) -> None:
    found, _ = run(create("job", JOB, context))
    assert found["saved_logits"] == found["logits"]
    assert (found["images"], len(found["losses"]), len(found["logits"])) == (5000, 20, 40)
    assert found["accuracy"] > 0.7
    assert found["losses"][-1] < found["losses"][0] / 2


def test_each_fit_starts_afresh(context: Context) -> None:
    benchmark = create("job", JOB, context)
    (once, _), (twice, _) = run(benchmark), run(benchmark)
    assert once == twice


def test_the_program_builds_the_network_of_the_suite(context: Context, tmp_path: Path) -> None:
    network, path = create_cnn_model(NETWORK), tmp_path / "model.pt"
    weights.load_weights(network, context.fixture(weights.file_name(NETWORK, "initial")))
    save(network, path)
    images = torch.randn(2, 1, 28, 28)
    with torch.no_grad():
        assert torch.equal(digit_server.load(str(path))(images), network.eval()(images))


def test_the_service_answers_with_the_digits(
    context: Context, served: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    found, own = served
    answers = torch.tensor(found["answers"], dtype=torch.float64).view(20, 11)
    _, test = read_dataset("mnist_5k", locate("mnist_5k", context))
    assert int((answers[:, 10] == test.labels[:20]).sum()) >= 18
    assert torch.equal(answers[:, :10].argmax(1), answers[:, 10].long())
    assert found["unequal_answers"] == 0
    assert found["requests"] == REQUESTS
    assert [(name, type(value) is list and len(value)) for name, value in own.items()] == [
        ("serve_time@1", False),
        ("request_latency@1", 20),
        ("serve_time@4", False),
        ("request_latency@4", 20),
        ("cold_start_time", False),
    ]


def test_the_service_answers_what_inference_does(
    context: Context, served: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    (inference,) = (
        case.params
        for case in cases_of(BENCHMARKS, "dl", "smoke")
        if case.benchmark == "dl/cnn_inference"
    )
    expected, _ = run(create("cnn_inference", {**inference, "batch_sizes": [1]}, context))
    found, _ = served
    assert found["answers"][:10] == pytest.approx(expected["logits"], rel=1e-5, abs=1e-5)


def test_a_request_is_an_image_of_bytes() -> None:
    images = torch.tensor([[[[0, 255], [7, 1]]]], dtype=torch.uint8)
    assert requests_of(images) == ['{"image":[0,255,7,1]}']


def test_phases_are_the_steps(context: Context, service: Benchmark) -> None:
    def phases(made: Benchmark) -> list[tuple[str, float, bool]]:
        return [(phase.metric, phase.items, phase.once) for phase in made.phases()]

    steps = ["read", "preprocess", "fit", "evaluate", "save", "job"]
    assert phases(create("job", JOB, context)) == [(f"{step}_time", 1, False) for step in steps]
    assert phases(service) == [
        ("model_load_time", 1, False),
        ("serve_time@1", 20, True),
        ("serve_time@4", 20, True),
        ("cold_start_time", 1, True),
    ]


def test_what_is_deployed_is_weighed(service: Benchmark) -> None:
    sizes = service.setup_metrics()
    libtorch = Path(torch.__file__).parent / "lib" / "libtorch_cpu.so"
    assert sizes["deployed_bytes"] > libtorch.stat().st_size
    assert 4e5 < sizes["model_bytes"] < 6e5


@pytest.mark.parametrize(
    ("name", "params", "message"),
    [
        ("job", {**JOB, "dataset": "mnist"}, 'dataset is "mnist", expected one of mnist_5k'),
        ("job", {**JOB, "colour": 1}, "colour is unknown; known: batch_size, dataset, epochs, l"),
        ("job", {**JOB, "batch_size": 501}, "500 samples make no batch of 501"),
        ("serving", {**SERVING, "concurrency": [0]}, r"concurrency\[0\] is 0, expected a whole"),
        ("serving", {**SERVING, "requests": 1001}, "1001 samples are asked for, the data set has"),
    ],
)
def test_a_case_that_cannot_be_says_why(
    context: Context, name: str, params: dict[str, Any], message: str
) -> None:
    with pytest.raises(BenchError, match=message):
        create(name, params, context)
