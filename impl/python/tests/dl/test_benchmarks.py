"""The definitions run, end to end, and the fixtures hold what they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from rvp_bench.definitions import Case, cases_of
from rvp_bench.dl import fixtures, time_to_accuracy, weights
from rvp_bench.dl.cnn_models import ModelConfig
from rvp_bench.dl.params import Parts
from rvp_bench.dl.providers import DatasetConfig
from rvp_bench.dl.registry import registry
from rvp_bench.dl.setup import Setup
from rvp_bench.dl.training import accuracy
from rvp_bench.errors import BenchError
from rvp_bench.registry import Context
from rvp_bench.torch_device import select_device

from .configs import network
from .conftest import BENCHMARKS


def cases(profile: str) -> list[Case]:
    return cases_of(BENCHMARKS, "dl", profile)


def smoke(benchmark: str) -> Mapping[str, Any]:
    """Parameters of the smoke case of a benchmark."""
    return next(case.params for case in cases("smoke") if case.benchmark == benchmark)


def run(name: str, params: Mapping[str, Any], context: Context) -> dict[str, Any]:
    benchmark = registry().create(name, params, context)
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        benchmark.step(phase)
        benchmark.synchronize()
    assert all(seconds > 0 for seconds in benchmark.setup_metrics().values())
    return dict(benchmark.check())


def test_quick_has_all_architectures_trained_and_run() -> None:
    for benchmark in ("dl/cnn_training", "dl/cnn_inference"):
        found = {
            case.params["architecture"] for case in cases("quick") if case.benchmark == benchmark
        }
        assert len(found) == 6


def test_every_smoke_case_runs(context: Context) -> None:
    for case in cases("smoke"):
        answers = run(case.benchmark, case.params, context)
        assert answers
    assert answers["accuracies"][-1] >= 0.85


def test_training_checks_twenty_losses_from_the_initial_weights(context: Context) -> None:
    name = "dl/cnn_training"
    params = smoke(name)
    first, second = run(name, params, context), run(name, params, context)
    assert first == second
    assert len(first["losses"]) == 20
    assert len(first["initial_logits"]) == len(first["trained_logits"]) == 40
    assert first["initial_logits"] != first["trained_logits"]
    assert first["parameters"] == 120430


@pytest.mark.parametrize(
    ("benchmark", "check"), [("dl/cnn_inference", "logits"), ("dl/cnn_training", "initial_logits")]
)
def test_logits_are_those_of_the_evaluation_mode(
    context: Context, benchmark: str, check: str
) -> None:
    name = benchmark
    params = smoke(name)
    parts = Parts(params)
    setup = Setup(parts.take(ModelConfig), parts.take(DatasetConfig), context)
    model, _ = setup.load_model(params.get("weights", "initial"))
    images = (setup.test if benchmark == "dl/cnn_inference" else setup.train).images[:4]
    with torch.no_grad():
        expected = model.eval()(images).flatten().tolist()
        in_training = model.train()(images).flatten().tolist()
    assert run(name, params, context)[check][-40:] == expected != in_training


def test_accuracies_are_those_of_the_evaluation_mode(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[bool] = []

    def spy(model: torch.nn.Module, *rest: Any) -> float:
        modes.append(model.training)
        return accuracy(model, *rest)

    monkeypatch.setattr(time_to_accuracy, "accuracy", spy)
    name = "dl/time_to_accuracy"
    params = smoke(name)
    answers = run(name, params, context)
    assert modes == [False] * len(answers["accuracies"])


@pytest.mark.parametrize("precision", ["bfloat16", "float16", "int8"])
def test_inference_reports_what_a_precision_costs(context: Context, precision: str) -> None:
    name = "dl/cnn_inference"
    params = smoke(name)
    answers = run(name, {**params, "precision": precision}, context)
    exact = run(name, {**params, "precision": "float32"}, context)
    assert "precision_error" not in exact
    assert 1e-5 < answers["precision_error"] < 0.1
    assert answers["accuracy"] > 0.9
    assert answers["logits"] != exact["logits"]


def test_an_unreached_accuracy_is_an_error(context: Context) -> None:
    name = "dl/time_to_accuracy"
    params = smoke(name)
    with pytest.raises(BenchError, match=r"the target is 0\.999"):
        run(name, {**params, "target_accuracy": 0.999, "max_epochs": 1}, context)


def test_transfer_freezes_the_backbone_and_learns(tmp_path: Path, context: Context) -> None:
    """With a stand-in for the pretrained network, which needs a download."""
    config = network("mobilenet_v2", stem=224, width=0.25)
    thousand = network("mobilenet_v2", 1000, stem=224, width=0.25)
    weights.save_weights(
        fixtures.initial_model(config), tmp_path / weights.file_name(config, "initial")
    )
    fixtures.write_order(tmp_path, 40)
    here = replace(context, fixtures=tmp_path)
    (case,) = (case for case in cases("quick") if case.benchmark == "dl/transfer_learning")
    name, params = case.benchmark, case.params
    small = {"width": 0.25, "image_size": 32, "train_samples": 40, "test_samples": 10}
    with pytest.raises(BenchError, match=r"pretrained\.safetensors is missing"):
        run(name, {**params, **small}, here)
    weights.save_weights(
        fixtures.initial_model(thousand), tmp_path / weights.file_name(thousand, "pretrained")
    )
    answers = run(name, {**params, **small}, here)
    assert answers["backbone_change"] == 0.0
    assert answers["trainable_parameters"] == 1280 * 10 + 10
    assert answers["losses"][-1] < answers["losses"][0]
    often = registry().create(name, {**params, **small}, here)
    for _ in range(2 * len(answers["losses"])):
        often.prepare(0)
        often.step(0)
    assert often.check() == answers  # of the first steps, however many are measured


def test_a_gpu_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(BenchError, match="device cuda was asked for, but"):
        select_device("cuda")


def test_a_failed_download_is_written_down_and_stops_nothing(tmp_path: Path) -> None:
    def refuse() -> None:
        raise BenchError("the server answers 503")

    fixtures.attempt(tmp_path, "cifar10", refuse)
    assert (tmp_path / "cifar10.unavailable").read_text() == "the server answers 503\n"
    fixtures.attempt(tmp_path, "cifar10", lambda: None)
    assert not (tmp_path / "cifar10.unavailable").exists()
