"""The networks that both suites read: initial, or after a short training, and their int8 forms."""

from __future__ import annotations

import torch

from . import weights
from .batch_order import batch_order
from .cnn_models import CnnModel, ModelConfig
from .datasets import Samples, synthetic
from .precision import TrainingPrecision
from .training import Trainer, TrainingConfig

SEED = 2026
CALIBRATION_IMAGES = 64
TRAINING_EPOCHS = 3
TRAINING = TrainingConfig(
    batch_size=50,
    optimizer="sgd",
    learning_rate=0.05,
    momentum=0.9,
    weight_decay=0.0,
    clip_norm=0.0,
    memory_format="contiguous",
)


def initial_model(config: ModelConfig) -> CnnModel:
    """Seeded weights, and statistics of one batch of noise.

    With the neutral statistics of a new network, deep ones answer with huge or vanishing logits,
    on which a comparison would mean little.
    """
    model = weights.initial_model(config, SEED)
    images = noise(config, 8 if config.stem == 224 else 32).images
    norms = [module for module in model.modules() if isinstance(module, torch.nn.BatchNorm2d)]
    momenta = [norm.momentum for norm in norms]
    model.train()
    for norm in norms:
        norm.momentum = 1.0
    with torch.no_grad():
        model(images)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    return model


def trained_model(config: ModelConfig, train: Samples) -> CnnModel:
    """The initial network after three epochs on ``train``, for accuracies that mean something."""
    order = torch.from_numpy(batch_order(len(train)))
    precision = TrainingPrecision(torch.float32)
    trainer = Trainer(initial_model(config), train, order, TRAINING, precision)
    for _ in range(TRAINING_EPOCHS):
        trainer.epoch()
    return trainer.model


def noise(config: ModelConfig, count: int) -> Samples:
    """Images of the size that a network's first layers are made for."""
    return synthetic(SEED, count, config.in_channels, config.stem, config.num_classes)
