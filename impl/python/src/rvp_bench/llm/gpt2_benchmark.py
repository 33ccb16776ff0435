"""Generation: prefill and decode apart, and the quality of what is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import torch

from .. import clock, data
from ..errors import BenchError
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from . import text_metrics
from .generation import Decoding, check_context, generate
from .llm_models import create_language_model
from .tokenization import LanguageTokenizer
from .weights import resolve_checkpoint

_PREFILL = 0  # index of the phase
_SHOWN_LOGITS = 64


class GenerationBenchmark(Benchmark):
    """A decoder that continues a prompt.

    Params:
        model, size, weights: the checkpoint; see ``weights.resolve_checkpoint``.
        decoding: see ``generation.DECODINGS``.
        prompt_tokens, new_tokens: of the timed generation.
        perplexity_tokens, stride: held-out text that is scored, window by window.
        texts: prompts whose continuations are compared with what really follows.
        precision, attention: see ``create_language_model``.
    """

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._params = params
        self._device = context.device
        self._seed = context.seed
        self._decoding = Decoding.from_params(params)
        self._new_tokens = int(params["new_tokens"])
        if self._new_tokens < 2:
            raise BenchError("new_tokens is below 2: the time per output token needs a second one")
        checkpoint = resolve_checkpoint(params, "generation", context)
        self._tokenizer = LanguageTokenizer(checkpoint, int(params["prompt_tokens"]))
        self._texts = json.loads(
            context.fixture("tasks/generation.json").read_text(encoding="utf-8")
        )
        start = clock.now()
        self._model = create_language_model(
            str(params["model"]),
            "generation",
            checkpoint,
            precision=str(params.get("precision", context.dtype)),
            attention=str(params.get("attention", "sdpa")),
            device=context.device,
        )
        self._model_load_time = clock.seconds_since(start)
        ids = self._tokenizer.encode(self._texts["text"])
        self._text = torch.tensor([ids[: int(params["perplexity_tokens"])]], device=context.device)
        self._prompt = torch.tensor([ids[: int(params["prompt_tokens"])]], device=context.device)
        check_context(self._model, self._prompt.shape[1] + self._new_tokens)

    def phases(self) -> list[Phase]:
        return [
            Phase("prefill_time", self._prompt.shape[1], blockable=True),
            Phase("generate_time", self._new_tokens),
        ]

    def step(self, phase: int) -> Mapping[str, float] | None:
        if phase == _PREFILL:
            self._prefill(self._prompt)
            return None
        done = generate(
            self._model, self._prompt, self._new_tokens, self._decoding, self._uniforms(0)
        )
        decode_seconds = done.total_seconds - done.first_seconds
        return {
            "generate_time": done.total_seconds,
            "ttft": done.first_seconds,
            "tpot": decode_seconds / (self._new_tokens - 1),
        }

    def synchronize(self) -> None:
        if self._device == "cuda":
            torch.cuda.synchronize()

    def setup_metrics(self) -> Mapping[str, float]:
        return {"model_load_time": self._model_load_time}

    def check(self) -> Mapping[str, CheckValue]:
        tokens = generate(
            self._model, self._prompt, self._new_tokens, self._decoding, self._uniforms(0)
        ).tokens
        return {
            "logits": self._prefill(self._prompt)[0, -1, :_SHOWN_LOGITS].tolist(),
            "perplexity": self._perplexity(),
            "tokens": tokens,
            **self._continuations(),
        }

    @torch.inference_mode()
    def _prefill(self, ids: torch.Tensor) -> torch.Tensor:
        """Logits of every position, float32: (1, length, vocabulary)."""
        return self._model(ids, use_cache=True).logits.float()  # type: ignore[no-any-return]

    def _perplexity(self) -> float:
        context = self._model.config.max_position_embeddings
        stride = int(self._params["stride"])
        losses: list[float] = []
        windows = text_metrics.strided_windows(self._text.shape[1], context, stride)
        for begin, end, first in windows:
            logits = self._prefill(self._text[:, begin:end])[0]
            predicting = logits[first - 1 - begin : end - 1 - begin].double().log_softmax(-1)
            targets = self._text[0, first:end, None]
            losses += (-predicting.gather(1, targets)[:, 0]).tolist()
        return text_metrics.perplexity(losses)

    def _continuations(self) -> dict[str, CheckValue]:
        """Each prompt continued by as many tokens as its reference has."""
        written, texts, references = [], [], []
        for i, pair in enumerate(self._texts["prompts"][: int(self._params["texts"])]):
            prompt = torch.tensor([self._tokenizer.encode(pair["prompt"])], device=self._device)
            count = len(self._tokenizer.encode(" " + pair["reference"]))
            uniforms = self._uniforms(1 + i, count)
            tokens = generate(self._model, prompt, count, self._decoding, uniforms).tokens
            written.append(tokens)
            texts.append(self._tokenizer.decode(tokens))
            references.append(pair["reference"])
        return {
            "bleu": text_metrics.bleu(texts, references),
            "distinct_1": text_metrics.distinct_n(written, 1),
            "distinct_2": text_metrics.distinct_n(written, 2),
            "repetition": text_metrics.repetition(written),
        }

    def _uniforms(self, stream: int, count: int | None = None) -> list[float]:
        """Numbers for drawing tokens: equal in both suites, the same at every iteration."""
        return list(map(float, data.uniform(self._seed, count or self._new_tokens, stream)))
