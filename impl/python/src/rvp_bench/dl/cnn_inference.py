"""``dl/cnn_inference``: latency per batch size, in each precision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

from .. import clock
from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from . import memory_format, quantization
from .setup import CHECKED_IMAGES, Setup
from .training import accuracy

# TorchScript optimises a graph in its first calls; they are no part of the latency.
COMPILING_CALLS = 3


class CnnInference(Benchmark):
    """Forward passes without gradients. ``weights`` names the state of the network."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        start = clock.now()
        self._setup = setup = Setup(params, context)
        self._state = str(params["weights"])
        self._channels_last = bool(params.get("channels_last", False))
        self._model, self._load_seconds = self._load()
        self._batches = {
            f"inference_latency@{size}": self._batch(int(size)) for size in params["batch_sizes"]
        }
        self._inputs = list(self._batches.values())
        self._forward(self._inputs[0])
        synchronize(setup.device)
        self._first_batch_seconds = clock.seconds_since(start)
        if setup.precision.name == "int8":
            for batch in self._batches.values():
                for _ in range(COMPILING_CALLS):
                    self._forward(batch)

    def phases(self) -> list[Phase]:
        return [Phase(key, len(batch), blockable=True) for key, batch in self._batches.items()]

    def step(self, phase: int) -> None:
        self._forward(self._inputs[phase])

    def synchronize(self) -> None:
        synchronize(self._setup.device)

    def check(self) -> Mapping[str, CheckValue]:
        logits = self._forward(self._batch(CHECKED_IMAGES)).to(torch.float64)
        checks: dict[str, CheckValue] = {"logits": logits.flatten().tolist()}
        if self._state != "initial":
            test = self._setup.test.to(self._setup.precision.input_kind())
            checks["accuracy"] = accuracy(self._forward, test, self._channels_last)
        if self._setup.precision.name != "float32":
            reference, _ = self._setup.load_model(self._state)
            with torch.no_grad():
                expected = reference.eval()(self._setup.test.images[:CHECKED_IMAGES])
            checks["precision_error"] = quantization.relative_error(logits, expected)
        return checks

    def setup_metrics(self) -> Mapping[str, float]:
        return {
            "model_load_time": self._load_seconds,
            "time_to_first_batch": self._first_batch_seconds,
        }

    def _load(self) -> tuple[Callable[[Tensor], Tensor], float]:
        setup = self._setup
        if setup.precision.name != "int8":
            model, seconds = setup.load_model(self._state)
            model.to(setup.precision.input_kind()).eval()
            memory_format.apply_to_model(model, self._channels_last)
            return model, seconds
        if setup.device.type != "cpu":
            raise BenchError("int8 runs on a CPU: libtorch has no int8 convolution for CUDA")
        path = setup.context.fixture(quantization.file_name(setup.model_config, self._state))
        start = clock.now()
        return quantization.load_quantized(path), clock.seconds_since(start)

    def _batch(self, size: int) -> Tensor:
        images = self._setup.test.take(size).images.to(self._setup.precision.input_kind())
        return memory_format.apply_to_images(images, self._channels_last)

    def _forward(self, images: Tensor) -> Tensor:
        with torch.no_grad():
            return self._model(images)
