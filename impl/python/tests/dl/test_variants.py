"""PyTorch's other ways to do the same work: what they are, and how near they come."""

from __future__ import annotations

import math
import shutil
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
import torch

from rvp_bench.definitions import cases_of
from rvp_bench.dl import training_variants
from rvp_bench.dl.fixture_files import files_of
from rvp_bench.dl.inference_variants import InferenceVariants
from rvp_bench.dl.training import TrainingConfig, create_optimizer
from rvp_bench.dl.training_variants import TrainingVariants
from rvp_bench.dl.variants import differences
from rvp_bench.errors import BenchError, SkipCase
from rvp_bench.registry import Benchmark, Context

from .configs import network
from .conftest import BENCHMARKS, LENET

# A LeNet's answers stay nearer than that in every way.
NEAR = 1e-5

needs_compiler = pytest.mark.skipif(
    shutil.which("g++") is None, reason="torch.compile needs g++ on PATH"
)


def params_of(benchmark: str, variant: str, **changes: Any) -> dict[str, Any]:
    """The smoke case of the plain benchmark, in another way; its fixtures are there."""
    (params,) = (
        case.params for case in cases_of(BENCHMARKS, "dl", "smoke") if case.benchmark == benchmark
    )
    left_out = {"dl/cnn_inference": {"precision", "memory_format"}}.get(benchmark, set())
    kept = {name: value for name, value in params.items() if name not in left_out}
    return {**kept, "variant": variant, **changes}


def training(variant: str, context: Context, **changes: Any) -> TrainingVariants:
    return TrainingVariants(params_of("dl/cnn_training", variant, **changes), context)


def inference(variant: str, context: Context) -> InferenceVariants:
    return InferenceVariants(params_of("dl/cnn_inference", variant), context)


def largest(answers: Mapping[str, Any]) -> float:
    return max(answers.values())


def run(benchmark: Benchmark) -> dict[str, Any]:
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        benchmark.step(phase)
    return dict(benchmark.check())


def test_the_plain_way_is_the_benchmarks_own(context: Context) -> None:
    assert run(training("plain", context)) == {
        "parameters_difference": 0.0,
        "initial_logits_difference": 0.0,
        "losses_difference": 0.0,
        "trained_logits_difference": 0.0,
    }
    assert run(inference("plain", context)) == {"logits_difference": 0.0}


@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
@pytest.mark.parametrize("variant", ["plain", "foreach", "fused"])
def test_an_optimizer_is_what_its_variant_says(
    variant: str, optimizer: str, context: Context
) -> None:
    benchmark = training(variant, context, optimizer=optimizer)
    chosen = benchmark.trainer.optimizer.defaults
    assert (chosen["foreach"], chosen["fused"]) == (variant == "foreach", variant == "fused")
    assert largest(run(benchmark)) < NEAR


def test_another_rate_is_noticed(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    def faster(parameters: Any, config: TrainingConfig, **form: bool) -> torch.optim.Optimizer:
        rate = 1.01 * config.learning_rate
        return create_optimizer(
            parameters, msgspec.structs.replace(config, learning_rate=rate), **form
        )

    monkeypatch.setattr(training_variants, "create_optimizer", faster)
    assert run(training("fused", context))["losses_difference"] > 1e-4


@needs_compiler
def test_a_compiled_network_answers_as_the_plain_one(context: Context) -> None:
    benchmark = inference("compiled", context)
    assert run(benchmark)["logits_difference"] < NEAR
    compiled = benchmark.setup_metrics()["time_to_first_batch"]
    assert compiled > 3 * inference("plain", context).setup_metrics()["time_to_first_batch"]


@needs_compiler
def test_a_compiled_network_is_trained_as_the_plain_one(context: Context) -> None:
    found = run(training("compiled", context))
    assert 0 < found["losses_difference"] < 1e-4
    assert found["trained_logits_difference"] < 1e-3


def test_without_a_compiler_the_case_says_so(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(SkipCase, match=r"torch.compile needs .* no g\+\+ on PATH"):
        inference("compiled", context)


def test_a_fixture_is_there_for_each_case() -> None:
    variants = (
        case for case in cases_of(BENCHMARKS, "dl", "jobs") if case.benchmark.endswith("_variants")
    )
    files = files_of(variants)
    half = network("mobilenet_v2", width=0.5)
    assert files.networks == {(LENET, "initial"), (LENET, "trained"), (half, "initial")}
    assert files.orders == {64, 1000}


def test_what_is_no_number_is_no_small_difference() -> None:
    found = differences({"x": [0.5, math.nan]}, {"x": [0.5, 1.0]})["x_difference"]
    assert math.isnan(found)  # type: ignore[arg-type]


@needs_compiler
def test_a_compiled_case_that_was_not_compiled_fails(context: Context) -> None:
    with torch.compiler.set_stance("force_eager"):
        benchmark = inference("compiled", context)
    with pytest.raises(BenchError, match="not compiled"):
        benchmark.check()


def test_answers_of_other_lengths_are_refused() -> None:
    assert differences({"x": [1.0, 2.5]}, {"x": [1.0, 2.0]}) == {"x_difference": 0.5}
    with pytest.raises(ValueError, match="zip"):
        differences({"x": [1.0]}, {"x": [1.0, 2.0]})
