"""The networks: equal to torchvision's where it has them, and each option does something."""

from __future__ import annotations

import pytest
import torch
import torchvision
from msgspec.structs import replace

from rvp_bench.dl.cnn_models import ARCHITECTURES, create_cnn_model
from rvp_bench.dl.weights import count_parameters, initial_model

from .configs import network

TORCHVISION = {
    "resnet18": torchvision.models.resnet18,
    "vgg16": torchvision.models.vgg16_bn,
    "mobilenet_v2": torchvision.models.mobilenet_v2,
}


@pytest.mark.parametrize("architecture", TORCHVISION)
def test_agrees_with_torchvision(architecture: str) -> None:
    theirs = TORCHVISION[architecture](num_classes=10).eval()
    ours = create_cnn_model(network(architecture, stem=224)).eval()
    ours.load_state_dict(theirs.state_dict())
    images = torch.randn(2, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    assert count_parameters(ours) == count_parameters(theirs)
    with torch.no_grad():
        torch.testing.assert_close(ours(images), theirs(images), rtol=1e-5, atol=1e-5)


def test_vgg16_without_batch_norm_agrees_with_torchvision() -> None:
    theirs = torchvision.models.vgg16(num_classes=10)
    config = network("vgg16", stem=224, batch_norm=False)
    ours = create_cnn_model(config)
    assert ours.load_state_dict(theirs.state_dict())
    assert count_parameters(ours) == count_parameters(theirs)


@pytest.mark.parametrize("stem", [28, 32, 224])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_stem_gives_logits(architecture: str, stem: int) -> None:
    config = network(architecture, 7, in_channels=1, stem=stem, width=0.25)
    model = create_cnn_model(config).eval()
    with torch.no_grad():
        assert model(torch.zeros(2, 1, stem, stem)).shape == (2, 7)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_batch_norm_is_an_option(architecture: str) -> None:
    config = network(architecture, width=0.25)
    names = set(create_cnn_model(config).state_dict())
    plain = set(create_cnn_model(replace(config, batch_norm=False)).state_dict())
    assert any("running_mean" in name for name in names)
    assert not any("running_mean" in name for name in plain)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_dropout_works_in_training_only(architecture: str) -> None:
    config = network(architecture, width=0.25, dropout=0.5, batch_norm=False)
    model = initial_model(config, seed=3)
    images = torch.randn(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        model.train()
        assert not torch.equal(model(images), model(images))
        model.eval()
        assert torch.equal(model(images), model(images))


def test_batch_norm_uses_the_batch_in_training_and_its_statistics_in_evaluation() -> None:
    model = initial_model(network("simple_cnn", width=0.25), seed=3)
    images = torch.randn(4, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    mean = model.state_dict()["features.1.running_mean"]
    with torch.no_grad():
        model.eval()
        before = model(images)
        assert torch.equal(mean, torch.zeros_like(mean))
        model.train()
        model(images)
        assert not torch.equal(mean, torch.zeros_like(mean))
        model.eval()
        assert not torch.allclose(model(images), before)


def test_freezing_leaves_the_head_and_keeps_the_statistics() -> None:
    model = initial_model(network("resnet18", width=0.25), seed=3)
    model.freeze_backbone()
    model.train()
    trainable = [name for name, value in model.named_parameters() if value.requires_grad]
    assert trainable == ["fc.weight", "fc.bias"]
    mean = model.state_dict()["bn1.running_mean"].clone()
    model(torch.randn(4, 3, 32, 32))
    assert torch.equal(model.state_dict()["bn1.running_mean"], mean)
