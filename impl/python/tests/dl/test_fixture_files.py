"""The fixtures are what the definitions ask for."""

from __future__ import annotations

import pytest

from rvp_bench.definitions import cases_of
from rvp_bench.dl.fixture_files import files_of
from rvp_bench.errors import BenchError

from .configs import network
from .conftest import BENCHMARKS, LENET


def test_smoke_needs_two_networks_and_two_orders() -> None:
    files = files_of(cases_of(BENCHMARKS, "dl", "smoke"))
    assert files.networks == {(LENET, "initial"), (LENET, "trained")}
    assert files.orders == {64, 500}
    assert not files.int8
    assert not files.datasets
    assert not files.pretrained


def test_quick_quantizes_and_downloads_the_pretrained_network_only() -> None:
    files = files_of(cases_of(BENCHMARKS, "dl", "quick"))
    assert (network("resnet18", width=0.5), "initial") in files.int8
    assert files.int8 <= files.networks
    assert files.pretrained
    assert not files.datasets


def test_dropout_makes_no_file_of_its_own() -> None:
    files = files_of(cases_of(BENCHMARKS, "dl", "full"))
    keys = [(config.key(), state) for config, state in files.networks]
    assert len(keys) == len(set(keys))
    assert files.datasets == {"mnist", "cifar10", "cifar100"}


def test_a_profile_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(BenchError, match="unknown profile 'fast'; known: smoke, quick, full"):
        cases_of(BENCHMARKS, "dl", "fast")
