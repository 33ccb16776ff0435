"""Generation: prefill and decode apart, and the quality of what is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import torch

from .. import clock, data
from ..params import read
from ..protocol import CheckValue
from ..registry import Benchmark, Context, Phase
from . import text_quality
from .generation import DECODINGS, Generation, check_context, generate
from .llm_models import create_language_model
from .params import GenerationParams
from .quantization import stored_as
from .tokenization import LanguageTokenizer
from .weights import resolve_checkpoint

_PREFILL = 0
"""Index of the phase; generation follows."""
_SHOWN_LOGITS = 64


class GenerationBenchmark(Benchmark):
    """A decoder that continues a prompt."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._case = case = read(GenerationParams, params)
        self._device = context.device
        self._seed = context.seed
        self._decoding = DECODINGS[case.decoding]
        checkpoint = resolve_checkpoint(case, "generation", context)
        self._tokenizer = LanguageTokenizer(checkpoint, case.prompt_tokens)
        texts = json.loads(context.fixture("tasks/generation.json").read_text(encoding="utf-8"))
        self._pairs = texts["prompts"][: case.texts]
        start = clock.now()
        self._model = create_language_model(
            case.model,
            "generation",
            checkpoint,
            precision=case.precision_in(context),
            attention=case.attention,
            device=context.device,
        )
        self._model_load_time = clock.seconds_since(start)
        ids = self._tokenizer.encode(texts["text"])
        self._text = torch.tensor([ids[: case.perplexity_tokens]], device=context.device)
        self._prompt = torch.tensor([ids[: case.prompt_tokens]], device=context.device)
        check_context(self._model, self._prompt.shape[1] + case.new_tokens)
        self._uniforms = data.uniform(self._seed, case.new_tokens, 0).tolist()
        self._next_logits = torch.empty(0)
        self._generation = Generation([], 0.0, 0.0)

    def phases(self) -> list[Phase]:
        return [
            Phase("prefill_time", self._prompt.shape[1], blockable=True),
            Phase("generate_time", self._case.new_tokens),
        ]

    def step(self, phase: int) -> Mapping[str, float] | None:
        if phase == _PREFILL:
            self._next_logits = self._prefill()
            return None
        self._generation = done = generate(
            self._model, self._prompt, self._case.new_tokens, self._decoding, self._uniforms
        )
        decode_seconds = done.total_seconds - done.first_seconds
        return {
            "generate_time": done.total_seconds,
            "ttft": done.first_seconds,
            "tpot": decode_seconds / (self._case.new_tokens - 1),
        }

    def synchronize(self) -> None:
        if self._device == "cuda":
            torch.cuda.synchronize()

    def setup_metrics(self) -> Mapping[str, float]:
        return {"model_load_time": self._model_load_time}

    def check(self) -> Mapping[str, CheckValue]:
        return {
            "stored_weights": stored_as(self._model),
            "logits": self._next_logits[:_SHOWN_LOGITS].tolist(),
            "decode_logits": self._decode()[:_SHOWN_LOGITS].tolist(),
            "perplexity": text_quality.perplexity(self._model, self._text, self._case.stride),
            "tokens": self._generation.tokens,
            **text_quality.continuations(
                self._model, self._tokenizer, self._pairs, self._decoding, self._seed
            ),
        }

    @torch.inference_mode()
    def _prefill(self) -> torch.Tensor:
        """Logits after the prompt, float32: (vocabulary). Fills a cache, as generation does."""
        output = self._model(self._prompt, use_cache=True, logits_to_keep=1)
        return output.logits[0, -1].float()  # type: ignore[no-any-return]

    @torch.inference_mode()
    def _decode(self) -> torch.Tensor:
        """Logits after the prompt and, from its cache, one token more: (vocabulary), float32.

        The token is the prompt's first: where numbers have few bits the likeliest may be another
        in each suite.
        """
        cache = self._model(self._prompt, use_cache=True, logits_to_keep=1).past_key_values
        output = self._model(self._prompt[:, :1], past_key_values=cache, use_cache=True)
        return output.logits[0, -1].float()  # type: ignore[no-any-return]
