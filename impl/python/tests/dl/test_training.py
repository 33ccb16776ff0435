"""A training step: each option changes what it says, and nothing else."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from msgspec.structs import replace

from rvp_bench.dl.cnn_models import CnnModel, evaluating
from rvp_bench.dl.datasets import synthetic
from rvp_bench.dl.precision import TrainingPrecision, for_training
from rvp_bench.dl.training import Trainer, TrainingConfig, accuracy
from rvp_bench.dl.weights import initial_model
from rvp_bench.errors import BenchError

from .configs import training
from .conftest import SMALL

SGD = training()
FLOAT32 = TrainingPrecision(torch.float32)


def make_trainer(config: TrainingConfig, precision: TrainingPrecision = FLOAT32) -> Trainer:
    samples = synthetic(7, 18, channels=1, side=28, num_classes=10)
    order = torch.arange(18).repeat(2, 1)
    return Trainer(initial_model(SMALL, seed=3), samples, order, config, precision)


def gradient_norm(trainer: Trainer) -> float:
    gradients = [value.grad for value in trainer.parameters if value.grad is not None]
    return float(torch.stack([gradient.norm() for gradient in gradients]).norm())


def test_batches_follow_the_order_and_leave_the_partial_one() -> None:
    trainer = make_trainer(SGD)
    assert trainer.batches_per_epoch == 4
    assert trainer.batches[3].tolist() == [12, 13, 14, 15]
    assert trainer.batches[4].tolist() == [0, 1, 2, 3]
    trainer.epoch()
    assert len(trainer.losses) == 4


def test_matches_a_loop_written_by_hand() -> None:
    trainer = make_trainer(replace(SGD, weight_decay=0.01))
    model = initial_model(SMALL, seed=3).train()
    optimizer = torch.optim.SGD(model.parameters(), 0.1, momentum=0.9, weight_decay=0.01)
    samples, losses = trainer.samples, []
    for step in range(6):
        batch = slice(step % 4 * 4, step % 4 * 4 + 4)
        optimizer.zero_grad()
        logits = model(samples.images[batch])
        loss = torch.nn.functional.cross_entropy(logits, samples.labels[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert trainer.first_losses(6) == pytest.approx(losses, rel=1e-6)


def test_clipping_bounds_the_norm_of_all_gradients() -> None:
    free, clipped = make_trainer(SGD), make_trainer(replace(SGD, clip_norm=0.01))
    free.step()
    clipped.step()
    assert gradient_norm(free) > 0.1
    assert gradient_norm(clipped) == pytest.approx(0.01, rel=1e-3)


def test_adamw_differs_from_sgd_and_decays_weights() -> None:
    adamw = replace(SGD, optimizer="adamw", learning_rate=1e-3)
    losses = make_trainer(adamw).first_losses(6)
    assert losses != make_trainer(replace(SGD, learning_rate=1e-3)).first_losses(6)
    assert losses != make_trainer(replace(adamw, weight_decay=10.0)).first_losses(6)


def test_the_loss_scale_leaves_the_gradients_as_they_are() -> None:
    scale = dataclasses.replace(FLOAT32, loss_scale=1024.0)
    plain, scaled = make_trainer(SGD), make_trainer(SGD, scale)
    plain.step()
    scaled.step()
    assert gradient_norm(scaled) == pytest.approx(gradient_norm(plain), rel=1e-5)


def test_bfloat16_trains_in_bfloat16() -> None:
    half = for_training("bfloat16", torch.device("cpu"))
    trainer = make_trainer(SGD, half)
    losses = trainer.first_losses(6)
    assert {value.dtype for value in trainer.parameters} == {torch.bfloat16}
    expected = make_trainer(SGD).first_losses(6)
    assert losses != expected
    assert losses == pytest.approx(expected, rel=0.1)


def test_channels_last_lays_out_weights_and_changes_no_loss() -> None:
    last = make_trainer(replace(SGD, memory_format="channels_last"))
    weight = last.model.state_dict()["features.4.weight"]
    assert weight.is_contiguous(memory_format=torch.channels_last)
    assert not weight.is_contiguous()
    assert last.first_losses(3) == pytest.approx(make_trainer(SGD).first_losses(3), rel=1e-4)


def test_a_frozen_backbone_does_not_change() -> None:
    samples = synthetic(7, 8, channels=1, side=28, num_classes=10)
    model = initial_model(SMALL, seed=3)
    model.freeze_backbone()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    order = torch.arange(8).repeat(1, 1)
    Trainer(model, samples, order, SGD, FLOAT32).first_losses(3)
    changed = {n for n, value in model.state_dict().items() if not torch.equal(value, before[n])}
    assert changed
    assert all(name.startswith("classifier.") for name in changed)


def test_impossible_precisions_say_what_to_do() -> None:
    cpu = torch.device("cpu")
    with pytest.raises(BenchError, match="float16 training needs a GPU"):
        for_training("float16", cpu)
    with pytest.raises(BenchError, match="int8 is for inference"):
        for_training("int8", cpu)
    # What a GPU would be given; autocast itself has not run here.
    on_gpu = for_training("float16", torch.device("cuda"))
    assert (on_gpu.autocast, on_gpu.loss_scale) == (True, 1024.0)


def test_the_mode_is_set_once_and_put_back_after_an_evaluation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trainer = make_trainer(SGD)
    assert trainer.model.training
    with evaluating(trainer.model):
        assert not any(module.training for module in trainer.model.modules())
    assert all(module.training for module in trainer.model.modules())
    monkeypatch.setattr(CnnModel, "train", lambda *_: pytest.fail("a step sets the mode"))
    trainer.step()


def test_too_few_samples_are_an_error() -> None:
    with pytest.raises(BenchError, match="18 samples make no batch of 19"):
        make_trainer(replace(SGD, batch_size=19))


def test_accuracy_counts_hits_over_uneven_batches() -> None:
    samples = synthetic(7, 130, channels=1, side=2, num_classes=10)
    right = torch.nn.functional.one_hot(samples.labels, 10)
    position = iter([right[:100], right[100:]])
    assert accuracy(lambda _: next(position), samples, "contiguous") == 1.0
