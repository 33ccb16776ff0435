"""Encoder tasks: latency over batch sizes, and how good and how equal the answers are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from .. import clock
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from .llm_models import create_language_model
from .tasks import load_task
from .tokenization import Batch, LanguageTokenizer
from .weights import resolve_checkpoint

_SHOWN_LOGITS = 64
_TOKENIZE = 0  # index of the phase; those of the batches follow


class TaskBenchmark(Benchmark):
    """A model with a head, on the examples of a task.

    Params:
        model, size, weights: the checkpoint; see ``weights.resolve_checkpoint``.
        task: see ``tasks.TASKS``.
        batch_sizes: a phase for each.
        sequence_length: tokens that every text is cut or padded to.
        examples: how many the quality figures are of.
        precision, attention: see ``create_language_model``.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._batch_sizes = [int(size) for size in params["batch_sizes"]]
        self._device = context.device
        task_name = str(params["task"])
        checkpoint = resolve_checkpoint(params, task_name, context)
        self._task = load_task(
            task_name, context.fixture(f"tasks/{task_name}.json"), int(params["examples"])
        )
        self._tokenizer = LanguageTokenizer(checkpoint, int(params["sequence_length"]))
        start = clock.now()
        self._model = create_language_model(
            str(params["model"]),
            task_name,
            checkpoint,
            labels=self._task.labels,
            precision=str(params.get("precision", context.dtype)),
            attention=str(params.get("attention", "sdpa")),
            device=context.device,
        )
        self._model_load_time = clock.seconds_since(start)
        self._inputs = [self._encode(size) for size in self._batch_sizes]

    def phases(self) -> list[Phase]:
        texts = max(self._batch_sizes)
        return [Phase("tokenize_time", texts, blockable=True), *self._latency_phases()]

    def step(self, phase: int) -> None:
        if phase == _TOKENIZE:
            self._encode(max(self._batch_sizes))
        else:
            self._forward(self._inputs[phase - 1])

    def synchronize(self) -> None:
        if self._device == "cuda":
            torch.cuda.synchronize()

    def setup_metrics(self) -> Mapping[str, float]:
        return {"model_load_time": self._model_load_time}

    def check(self) -> Mapping[str, CheckValue]:
        batch = self._encode(len(self._task.examples))
        logits = torch.cat(
            [self._forward(part) for part in batch.split(max(self._batch_sizes))]
        ).cpu()
        kept = int(batch.mask[0].sum())  # what padding positions answer is nobody's concern
        shown = logits[0] if logits.dim() == 2 else logits[0, :kept]
        return {
            "tokens": int(batch.mask.sum()),
            "logits": shown.flatten()[:_SHOWN_LOGITS].tolist(),
            **self._task.score(batch, logits),
        }

    def _latency_phases(self) -> list[Phase]:
        return [
            Phase(f"inference_latency@{size}", size, blockable=True) for size in self._batch_sizes
        ]

    def _encode(self, count: int) -> Batch:
        """The first ``count`` examples, beginning again at the first when there are fewer."""
        available = len(self._task.examples)
        return self._task.encode(self._tokenizer, [i % available for i in range(count)])

    @torch.inference_mode()
    def _forward(self, batch: Batch) -> torch.Tensor:
        """Logits, float32: (batch, labels) or (batch, length, labels)."""
        inputs = {"input_ids": batch.ids, "attention_mask": batch.mask}
        # GPT-2 would take type ids for word ids; DistilBERT and RoBERTa know one type only.
        if getattr(self._model.config, "type_vocab_size", 1) > 1:
            inputs["token_type_ids"] = batch.type_ids
        output = self._model(**{key: value.to(self._device) for key, value in inputs.items()})
        if "start_logits" in output:
            return torch.stack([output.start_logits, output.end_logits], dim=-1).float()
        return output.logits.float()  # type: ignore[no-any-return]
