"""Writes vectors.json and tiny.int8.pt: what the Python suite answers, for the Rust tests.

From impl/python: ``PYTHONPATH=src python ../rust/crates/dl/tests/vectors.py``
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from msgspec.structs import asdict, replace

from rvp_bench.data import uniform
from rvp_bench.dl import quantization, weights
from rvp_bench.dl.cnn_models import ARCHITECTURES, CnnModel, ModelConfig, create_cnn_model
from rvp_bench.dl.cnn_models.cnn_model import Architecture
from rvp_bench.dl.datasets import synthetic
from rvp_bench.dl.precision import TrainingPrecision
from rvp_bench.dl.training import Trainer, TrainingConfig

HERE = Path(__file__).parent
SEED = 11


def fill(model: CnnModel) -> None:
    """Weights from the shared random stream, tensor by tensor in the order of their names."""
    with torch.no_grad():
        for index, (name, tensor) in enumerate(sorted(weights.state(model).items())):
            values = uniform(SEED, tensor.numel(), stream=index)
            if name.endswith("running_var"):
                values = values + 0.5
            elif tensor.ndim > 1:
                fan_in = tensor.numel() // tensor.shape[0]
                values = (values * 2 - 1) * np.sqrt(6 / fan_in)
            else:
                values = values - 0.5 if "bias" in name or "mean" in name else values + 0.5
            tensor.copy_(torch.from_numpy(values.astype(np.float32)).view(tensor.shape))


def config_of(architecture: Architecture) -> ModelConfig:
    """Small networks: a quarter of the channels."""
    stem = 28 if architecture == "lenet" else 32
    return ModelConfig(
        architecture=architecture,
        num_classes=10,
        in_channels=3,
        stem=stem,
        width=0.25,
        batch_norm=True,
        dropout=0.0,
    )


def losses(config: ModelConfig, training: TrainingConfig) -> list[float]:
    """Losses of eight steps on noise."""
    model = create_cnn_model(config)
    fill(model)
    samples = synthetic(SEED, 16, config.in_channels, config.stem, config.num_classes)
    order = torch.arange(16).flip(0).view(1, 16)
    trainer = Trainer(model, samples, order, training, TrainingPrecision(torch.float32))
    torch.manual_seed(SEED)
    return trainer.first_losses(8)


def main() -> None:
    """Write both files."""
    torch.set_num_threads(1)
    networks = {}
    for architecture in ARCHITECTURES:
        config = config_of(architecture)
        model = create_cnn_model(config).eval()
        fill(model)
        images = synthetic(SEED, 2, 3, config.stem, 10).images
        with torch.no_grad():
            logits = model(images).flatten().tolist()
        parameters = weights.count_parameters(model)
        networks[architecture] = {
            "key": config.key(),
            "stem": config.stem,
            "parameters": parameters,
            "logits": logits,
        }
    dropout = replace(config_of("simple_cnn"), dropout=0.5)
    sgd = TrainingConfig(
        batch_size=4,
        optimizer="sgd",
        learning_rate=0.01,
        momentum=0.9,
        weight_decay=0.01,
        clip_norm=0.0,
        memory_format="contiguous",
    )
    runs = {
        "sgd": sgd,
        "adamw": replace(
            sgd, optimizer="adamw", learning_rate=0.001, weight_decay=0.1, clip_norm=0.5
        ),
    }
    training = {
        name: {"config": asdict(run), "losses": losses(dropout, run)} for name, run in runs.items()
    }
    tiny = create_cnn_model(config_of("simple_cnn")).eval()
    fill(tiny)
    images = synthetic(SEED, 64, 3, 32, 10).images
    int8 = quantization.quantize(tiny, images)
    int8.save(str(HERE / "tiny.int8.pt"))
    with torch.no_grad():
        quantized, exact = int8(images[:2]), tiny(images[:2])
    vectors = {
        "networks": networks,
        "training": training,
        "int8": {
            "logits": quantized.flatten().tolist(),
            "error": quantization.relative_error(quantized, exact),
        },
    }
    (HERE / "vectors.json").write_text(json.dumps(vectors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
