"""``dl/inference_variants``: forward passes as PyTorch's users may write them in Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
import torch

from .. import clock
from ..params import Parameters, Size
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from ..torch_device import synchronize
from .params import Parts
from .setup import read_setup
from .variants import compile_whole, differences, require_compiled


class InferenceVariant(Parameters, frozen=True):
    """How a forward pass is run: ``plain``, as in ``dl/cnn_inference``, or ``compiled``.

    ``weights`` names the state of the network.
    """

    variant: Literal["plain", "compiled"]
    weights: Literal["initial", "trained"]
    batch_sizes: Annotated[list[Size], msgspec.Meta(min_length=1)]


class InferenceVariants(Benchmark):
    """The same network in float32; its answer is the distance from that of the plain way."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        start = clock.now()
        parts = Parts(params)
        self._config = config = parts.take(InferenceVariant)
        self._setup = setup = read_setup(parts, context)
        self._model, self._load_seconds = setup.load_model(config.weights)
        self._model.eval().requires_grad_(False)
        if config.variant == "compiled":
            self._code = compile_whole(self._model)
        self._batches = [setup.test.take(size).images for size in config.batch_sizes]
        first = self._model(self._batches[0])
        synchronize(setup.device)
        self._first_batch_seconds = clock.seconds_since(start)
        # A size that is new is compiled anew: that is part of no timed call.
        self._logits = [first, *(self._model(batch) for batch in self._batches[1:])]

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
        """Of all logits that were timed last."""
        if self._config.variant == "compiled":
            require_compiled()
        plain, _ = self._setup.load_model(self._config.weights)
        with torch.no_grad():
            expected = [plain.eval()(batch) for batch in self._batches]
        return differences({"logits": _flat(self._logits)}, {"logits": _flat(expected)})

    def setup_metrics(self) -> Mapping[str, float]:
        return {
            "model_load_time": self._load_seconds,
            "time_to_first_batch": self._first_batch_seconds,
        }


def _flat(logits: list[torch.Tensor]) -> list[float]:
    return torch.cat(logits).to(torch.float64).flatten().tolist()
