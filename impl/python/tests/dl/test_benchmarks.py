"""The definitions run, end to end, and the fixtures hold what they ask for."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from rvp_bench.dl import fixtures, time_to_accuracy, weights
from rvp_bench.dl.cnn_benchmark import registry
from rvp_bench.dl.cnn_models import ModelConfig
from rvp_bench.dl.setup import Setup
from rvp_bench.dl.training import accuracy
from rvp_bench.errors import BenchError
from rvp_bench.registry import Context
from rvp_bench.torch_device import select_device

from .conftest import BENCHMARKS


def cases(profile: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Benchmark and parameters of every case of a profile."""
    for path in sorted((BENCHMARKS / "dl").glob("*.toml")):
        definition = tomllib.loads(path.read_text())
        for group in definition["cases"]:
            if profile not in group["profiles"]:
                continue
            axes = group.get("axes", {})
            for values in itertools.product(*axes.values()):
                chosen = dict(zip(axes, values, strict=True))
                shared = definition.get("params", {}) | group.get("params", {})
                yield definition["benchmark"], shared | chosen


def run(name: str, params: Mapping[str, Any], context: Context) -> dict[str, Any]:
    benchmark = registry().create(name, params, context)
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        benchmark.step(phase)
        benchmark.synchronize()
    assert all(seconds > 0 for seconds in benchmark.setup_metrics().values())
    return dict(benchmark.check())


@pytest.mark.parametrize("profile", ["smoke", "quick", "full"])
def test_fixtures_hold_what_the_definitions_ask_for(profile: str) -> None:
    plan = fixtures.PLANS[profile]
    initial = {config.key() for config in plan.initial}
    trained = {config.key() for config in plan.trained}
    int8 = {
        "initial": {config.key() for config in plan.int8_initial},
        "trained": {config.key() for config in plan.int8_trained},
    }
    for name, params in cases(profile):
        key, state = ModelConfig.from_params(params).key(), params.get("weights", "initial")
        assert key in (initial if state == "initial" else trained), (name, params)
        if params.get("precision") == "int8":
            assert key in int8[state], (name, params)
        if name != "dl/cnn_inference":
            assert params["train_samples"] in plan.orders, (name, params)
        if params["dataset"] in fixtures.OFFICIAL:
            assert params["dataset"] in plan.datasets
        assert name != "dl/transfer_learning" or plan.pretrained


def test_quick_has_all_architectures_trained_and_run() -> None:
    for benchmark in ("dl/cnn_training", "dl/cnn_inference"):
        found = {params["architecture"] for name, params in cases("quick") if name == benchmark}
        assert len(found) == 6


def test_every_smoke_case_runs(context: Context) -> None:
    for name, params in cases("smoke"):
        answers = run(name, params, context)
        assert answers
    assert answers["accuracies"][-1] >= 0.85


def test_training_checks_twenty_losses_from_the_initial_weights(context: Context) -> None:
    name, params = next(case for case in cases("smoke") if case[0] == "dl/cnn_training")
    first, second = run(name, params, context), run(name, params, context)
    assert first == second
    assert len(first["losses"]) == 20
    assert len(first["initial_logits"]) == 40
    assert first["parameters"] == 120430


@pytest.mark.parametrize(
    ("benchmark", "check"), [("dl/cnn_inference", "logits"), ("dl/cnn_training", "initial_logits")]
)
def test_logits_are_those_of_the_evaluation_mode(
    context: Context, benchmark: str, check: str
) -> None:
    name, params = next(case for case in cases("smoke") if case[0] == benchmark)
    setup = Setup(params, context)
    model, _ = setup.load_model(str(params.get("weights", "initial")))
    images = (setup.test if benchmark == "dl/cnn_inference" else setup.train).images[:4]
    with torch.no_grad():
        expected = model.eval()(images).flatten().tolist()
        in_training = model.train()(images).flatten().tolist()
    assert run(name, params, context)[check] == expected != in_training


def test_accuracies_are_those_of_the_evaluation_mode(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[bool] = []

    def spy(model: torch.nn.Module, *rest: Any) -> float:
        modes.append(model.training)
        return accuracy(model, *rest)

    monkeypatch.setattr(time_to_accuracy, "accuracy", spy)
    name, params = next(case for case in cases("smoke") if case[0] == "dl/time_to_accuracy")
    answers = run(name, params, context)
    assert modes == [False] * len(answers["accuracies"])


@pytest.mark.parametrize("precision", ["bfloat16", "float16", "int8"])
def test_inference_reports_what_a_precision_costs(context: Context, precision: str) -> None:
    name, params = next(case for case in cases("smoke") if case[0] == "dl/cnn_inference")
    answers = run(name, {**params, "precision": precision}, context)
    exact = run(name, {**params, "precision": "float32"}, context)
    assert "precision_error" not in exact
    assert 1e-5 < answers["precision_error"] < 0.1
    assert answers["accuracy"] > 0.9
    assert answers["logits"] != exact["logits"]


def test_an_unreached_accuracy_is_an_error(context: Context) -> None:
    name, params = next(case for case in cases("smoke") if case[0] == "dl/time_to_accuracy")
    with pytest.raises(BenchError, match=r"the target is 0\.999"):
        run(name, {**params, "target_accuracy": 0.999, "max_epochs": 1}, context)


def test_transfer_freezes_the_backbone_and_learns(tmp_path: Path, context: Context) -> None:
    """With a stand-in for the pretrained network, which needs a download."""
    config = ModelConfig("mobilenet_v2", 10, stem=224, width=0.25)
    thousand = replace(config, num_classes=1000)
    weights.save_weights(
        fixtures.initial_model(config), tmp_path / weights.file_name(config, "initial")
    )
    fixtures.write_order(tmp_path, 40)
    here = replace(context, fixtures=tmp_path)
    name, params = next(case for case in cases("quick") if case[0] == "dl/transfer_learning")
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
