"""Tasks with a head: latency over batch sizes, and how good and how equal the answers are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from .. import clock
from ..params import read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .llm_models import create_language_model
from .params import TaskParams
from .quantization import stored_as
from .tasks import load_task
from .tokenization import Batch, LanguageTokenizer
from .weights import resolve_checkpoint

_TOKENIZE = 0
"""Index of the phase; those of the batches follow."""
_SHOWN_NUMBERS = 16
"""Logits, and token ids, of a text that are compared."""


class TaskBenchmark(Benchmark):
    """A model with a head, on the examples of a task."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        case = read(TaskParams, params)
        self._device = context.device
        self._batch_sizes = case.batch_sizes
        checkpoint = resolve_checkpoint(case, case.task, context)
        self._task = load_task(case.task, context.fixture(f"tasks/{case.task}.json"), case.examples)
        self._tokenizer = LanguageTokenizer(checkpoint, case.sequence_length)
        start = clock.now()
        self._model = create_language_model(
            case.model,
            case.task,
            checkpoint,
            labels=self._task.labels,
            precision=case.precision_in(context),
            attention=case.attention,
            device=context.device,
        )
        self._model_load_time = clock.seconds_since(start)
        # GPT-2 would take type ids for word ids; DistilBERT and RoBERTa know one type only.
        self._has_types = getattr(self._model.config, "type_vocab_size", 1) > 1
        batches = [self._encode(size) for size in self._batch_sizes]
        self._masks = [batch.mask for batch in batches]
        self._inputs = [self._on_device(batch) for batch in batches]
        self._tokenized = batches[0]
        self._logits: dict[int, torch.Tensor] = {}  # of the last call, by batch

    def phases(self) -> list[Phase]:
        return [
            Phase("tokenize_time", max(self._batch_sizes), blockable=True),
            *(
                Phase(f"inference_latency@{size}", size, blockable=True)
                for size in self._batch_sizes
            ),
        ]

    def step(self, phase: int) -> None:
        if phase == _TOKENIZE:
            self._tokenized = self._encode(max(self._batch_sizes))
        else:
            self._logits[phase - 1] = self._forward(self._inputs[phase - 1])

    def synchronize(self) -> None:
        if self._device == "cuda":
            torch.cuda.synchronize()

    def setup_metrics(self) -> Mapping[str, float]:
        return {"model_load_time": self._model_load_time}

    def check(self) -> Mapping[str, CheckValue]:
        timed = [
            number
            for batch, logits in self._logits.items()
            for number in _of_each_text(logits, self._masks[batch])
        ]
        everything = self._encode(len(self._task.examples))
        parts = everything.split(max(self._batch_sizes))
        logits = torch.cat([self._forward(self._on_device(part)) for part in parts]).cpu()
        return {
            "stored_weights": stored_as(self._model),
            "tokens": _of_each_text(self._tokenized.ids, self._tokenized.mask),
            "logits": timed,
            "example_logits": _of_each_text(logits, everything.mask),
            **self._task.score(everything, logits),
        }

    def _encode(self, count: int) -> Batch:
        """The first ``count`` examples, beginning again at the first when there are fewer."""
        available = len(self._task.examples)
        return self._task.encode(self._tokenizer, [i % available for i in range(count)])

    def _on_device(self, batch: Batch) -> dict[str, torch.Tensor]:
        """What the model is called with."""
        inputs = {"input_ids": batch.ids, "attention_mask": batch.mask}
        if self._has_types:
            inputs["token_type_ids"] = batch.type_ids
        return {key: value.to(self._device) for key, value in inputs.items()}

    @torch.inference_mode()
    def _forward(self, inputs: Mapping[str, torch.Tensor]) -> torch.Tensor:
        """Logits, float32: (batch, labels) or (batch, length, labels)."""
        output = self._model(**inputs)
        if "start_logits" in output:
            return torch.stack([output.start_logits, output.end_logits], dim=-1).float()
        return output.logits.float()  # type: ignore[no-any-return]


def _of_each_text(values: torch.Tensor, mask: torch.Tensor) -> list[float]:
    """The first numbers of every text of a batch; what stands at its padding is nobody's concern.

    Args:
        values: (batch, labels), (batch, length) or (batch, length, labels).
        mask: (batch, length): 1 for a token.
    """
    shown: list[float] = []
    for row, kept in zip(values.cpu(), mask.sum(-1).tolist(), strict=True):
        numbers = row[:kept] if len(row) == mask.shape[1] else row
        shown += numbers.flatten()[:_SHOWN_NUMBERS].tolist()
    return shown
