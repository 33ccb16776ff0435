"""Parameters are typed and closed: a mistake is an error that names the key."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

import pytest

from rvp_bench.definitions import cases_of
from rvp_bench.dl.registry import registry
from rvp_bench.errors import BenchError
from rvp_bench.registry import Context

from .conftest import BENCHMARKS

BENCHMARK_NAMES = registry().names()


def params_of(benchmark: str) -> Mapping[str, Any]:
    profiles = [cases_of(BENCHMARKS, "dl", profile) for profile in ("quick", "jobs")]
    return next(case.params for case in chain(*profiles) if case.benchmark == benchmark)


def refusal(benchmark: str, params: Mapping[str, Any], context: Context) -> str:
    with pytest.raises(BenchError) as info:
        registry().create(benchmark, params, context)
    return info.value.message


@pytest.mark.parametrize("benchmark", BENCHMARK_NAMES)
def test_an_unknown_key_is_refused(benchmark: str, context: Context) -> None:
    params = params_of(benchmark)
    message = refusal(benchmark, {**params, "precison": "int8"}, context)
    assert message.startswith("parameter precison is unknown; known: ")
    assert all(key in message for key in params)


@pytest.mark.parametrize("benchmark", BENCHMARK_NAMES)
def test_every_key_but_the_optional_ones_must_be_there(benchmark: str, context: Context) -> None:
    params = params_of(benchmark)
    for key in set(params) - {"precision", "normalization"}:
        rest = {name: value for name, value in params.items() if name != key}
        assert refusal(benchmark, rest, context) == f"parameter {key} is missing"


@pytest.mark.parametrize("benchmark", BENCHMARK_NAMES)
def test_every_key_has_one_type(benchmark: str, context: Context) -> None:
    params = params_of(benchmark)
    for key, value in params.items():
        wrong = 1 if isinstance(value, str) else str(value).lower()
        message = refusal(benchmark, {**params, key: wrong}, context)
        assert message.startswith(f"parameter {key} is ")
        assert ", expected " in message


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("architecture", "alexnet", "one of attention_cnn, lenet, mobilenet_v2, "),
        ("stem", 64, "one of 224, 28, 32"),
        ("dataset", "svhn", "one of cifar10, cifar100, mnist, mnist_5k, synthetic"),
        ("precision", "int4", "one of bfloat16, float16, float32, float64, int8"),
        ("optimizer", "lion", "one of adamw, sgd"),
        ("memory_format", "nhwc", "one of channels_last, contiguous"),
        ("batch_norm", "false", "true or false"),
        ("batch_size", 0, "a whole number, at least 1"),
    ],
)
def test_the_error_says_what_is_expected(
    key: str, value: object, expected: str, context: Context
) -> None:
    params = {**params_of("dl/cnn_training"), key: value}
    assert f", expected {expected}" in refusal("dl/cnn_training", params, context)
