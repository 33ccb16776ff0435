"""Weights files: whole or an error, and a head that stays out of transfer."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from rvp_bench.dl import fixtures, quantization, weights
from rvp_bench.dl.cnn_models import create_cnn_model
from rvp_bench.dl.cnn_training import first_logits
from rvp_bench.errors import BenchError

from .configs import network
from .conftest import BENCHMARKS, LENET, SMALL


def test_round_trip_keeps_the_logits(tmp_path: Path) -> None:
    model = fixtures.initial_model(SMALL)
    weights.save_weights(model, tmp_path / "file")
    loaded = create_cnn_model(SMALL)
    weights.load_weights(loaded, tmp_path / "file")
    images = torch.randn(2, 1, 28, 28)
    assert torch.equal(model.eval()(images), loaded.eval()(images))


def test_the_same_seed_gives_the_same_file() -> None:
    one, other = fixtures.initial_model(SMALL).state_dict(), fixtures.initial_model(SMALL)
    assert all(torch.equal(one[name], value) for name, value in other.state_dict().items())


def test_missing_left_over_and_misshapen_tensors_are_errors(tmp_path: Path) -> None:
    model, path = fixtures.initial_model(SMALL), tmp_path / "file"
    weights.save_weights(model, path)
    tensors = load_file(path)
    bias = tensors.pop("classifier.5.bias")
    save_file(tensors, path)
    with pytest.raises(BenchError, match=r"lacks classifier\.5\.bias"):
        weights.load_weights(model, path)
    save_file({**tensors, "classifier.5.bias": bias[:3].clone()}, path)
    with pytest.raises(BenchError, match=r"is \[3\], the network's is \[10\]"):
        weights.load_weights(model, path)
    save_file({**tensors, "classifier.5.bias": bias, "extra": bias.clone()}, path)
    with pytest.raises(BenchError, match="holds extra, which the network lacks"):
        weights.load_weights(model, path)
    path.write_bytes(b"nothing")
    with pytest.raises(BenchError, match="cannot read weights"):
        weights.load_weights(model, path)


def test_transfer_takes_the_backbone_and_leaves_the_head(tmp_path: Path) -> None:
    source = fixtures.initial_model(network("resnet18", 100, width=0.25))
    weights.save_weights(source, tmp_path / "file")
    model = create_cnn_model(network("resnet18", width=0.25))
    head = model.state_dict()["fc.weight"].clone()
    weights.load_backbone(model, tmp_path / "file")
    state = model.state_dict()
    assert torch.equal(state["fc.weight"], head)
    assert torch.equal(state["layer4.1.conv2.weight"], source.state_dict()["layer4.1.conv2.weight"])


def test_int8_is_small_close_and_as_good(folder: Path) -> None:
    plain = folder / weights.file_name(LENET, "trained")
    int8 = folder / quantization.file_name(LENET, "trained")
    assert int8.stat().st_size < 0.5 * plain.stat().st_size
    train = fixtures.read_mnist_5k(BENCHMARKS)
    model = create_cnn_model(LENET)
    weights.load_weights(model, plain)
    expected = torch.tensor(first_logits(model, train))
    quantized = quantization.load_quantized(int8)
    assert "quantized::conv2d_relu" in str(quantized.inlined_graph)
    with torch.no_grad():
        logits = quantized(train.images[:4]).flatten()
        assert torch.equal(logits, quantized(train.images[:4]).flatten())
    error = quantization.relative_error(logits, expected)
    assert 0.001 < error < 0.1


def test_a_file_that_is_no_quantized_network_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"nothing")
    with pytest.raises(BenchError, match="cannot read the quantized network"):
        quantization.load_quantized(tmp_path / "file")
