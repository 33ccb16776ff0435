"""``dl/cnn_inference``: latency per batch size, in each precision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import msgspec
import torch
from torch import Tensor

from .. import clock
from ..errors import BenchError
from ..params import Parameters, Size
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from . import memory_format, quantization
from .memory_format import MemoryFormat
from .params import Parts
from .precision import Precision, input_kind
from .setup import read_setup
from .training import accuracy

CHECKED_IMAGES = 4


class InferenceConfig(Parameters, frozen=True, kw_only=True):
    """Options of inference; ``weights`` names the state of the network."""

    weights: Literal["initial", "trained"]
    batch_sizes: Annotated[list[Size], msgspec.Meta(min_length=1)]
    precision: Precision | None = None
    memory_format: MemoryFormat


class CnnInference(Benchmark):
    """Forward passes of a frozen network: nothing in the clock but the call."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        start = clock.now()
        parts = Parts(params)
        self._config = config = parts.take(InferenceConfig)
        self._setup = setup = read_setup(parts, context)
        self._precision = setup.precision(config.precision)
        self._model, self._load_seconds = self._load()
        test = setup.test.to(input_kind(self._precision))
        self._batches = [
            memory_format.apply_to_images(test.take(size).images, config.memory_format)
            for size in config.batch_sizes
        ]
        self._logits = [self._model(self._batches[0])] * len(self._batches)
        synchronize(setup.device)
        self._first_batch_seconds = clock.seconds_since(start)

    def phases(self) -> list[Phase]:
        return [
            Phase(f"inference_latency@{size}", size, blockable=True)
            for size in self._config.batch_sizes
        ]

    def step(self, phase: int) -> None:
        self._logits[phase] = self._model(self._batches[phase])

    def synchronize(self) -> None:
        synchronize(self._setup.device)

    def check(self) -> Mapping[str, CheckValue]:
        """The logits that were timed last: the first images of every batch."""
        logits = [timed[:CHECKED_IMAGES].to(torch.float64) for timed in self._logits]
        checks: dict[str, CheckValue] = {"logits": torch.cat(logits).flatten().tolist()}
        if self._config.weights != "initial":
            test = self._setup.test.to(input_kind(self._precision))
            checks["accuracy"] = accuracy(self._model, test, self._config.memory_format)
        if self._precision != "float32":
            reference, _ = self._setup.load_model(self._config.weights)
            with torch.no_grad():
                expected = reference.eval()(self._setup.test.images[: len(logits[-1])])
            checks["precision_error"] = quantization.relative_error(logits[-1], expected)
        return checks

    def setup_metrics(self) -> Mapping[str, float]:
        return {
            "model_load_time": self._load_seconds,
            "time_to_first_batch": self._first_batch_seconds,
        }

    def _load(self) -> tuple[Callable[[Tensor], Tensor], float]:
        """The network, without gradients from here on: no call has to turn them off."""
        setup, config = self._setup, self._config
        if self._precision != "int8":
            model, seconds = setup.load_model(config.weights)
            model.to(input_kind(self._precision)).eval().requires_grad_(False)
            memory_format.apply_to_model(model, config.memory_format)
            return model, seconds
        if setup.device.type != "cpu":
            raise BenchError("int8 runs on a CPU: libtorch has no int8 convolution for CUDA")
        path = setup.context.fixture(quantization.file_name(setup.network, config.weights))
        start = clock.now()
        return quantization.load_quantized(path), clock.seconds_since(start)
