"""Text generation with a key-value cache: greedy, temperature, top-k, top-p, repetition penalty.

The logits are warped by Hugging Face's own processors, in the order of ``generate``; the token is
then drawn by inverting the cumulative distribution with a number of the shared SplitMix64 stream,
so that both suites, given equal logits, draw equal tokens (``torch.multinomial`` has a stream
that no other library reproduces).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers import (
    LogitsProcessorList,
    PreTrainedModel,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from .. import clock
from ..errors import BenchError
from .params import DecodingName


@dataclass(frozen=True)
class Decoding:
    """How the next token is chosen; the defaults change nothing."""

    sample: bool = False
    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    repetition_penalty: float = 1.0

    def processors(self) -> LogitsProcessorList:
        """Hugging Face's processors for what differs from the defaults."""
        processors = LogitsProcessorList()
        if self.repetition_penalty != 1.0:
            processors.append(RepetitionPenaltyLogitsProcessor(self.repetition_penalty))
        if self.temperature != 1.0:
            processors.append(TemperatureLogitsWarper(self.temperature))
        if self.top_k:
            processors.append(TopKLogitsWarper(self.top_k))
        if self.top_p != 1.0:
            processors.append(TopPLogitsWarper(self.top_p))
        return processors


DECODINGS: dict[DecodingName, Decoding] = {
    "greedy": Decoding(),
    "temperature": Decoding(sample=True, temperature=0.7),
    "top_k": Decoding(sample=True, top_k=40),
    "top_p": Decoding(sample=True, top_p=0.9),
    "repetition_penalty": Decoding(sample=True, top_k=40, repetition_penalty=1.2),
}


@dataclass(frozen=True)
class Generation:
    """New tokens, and the seconds until the first and until the last of them."""

    tokens: list[int]
    first_seconds: float
    total_seconds: float


@torch.inference_mode()
def generate(
    model: PreTrainedModel,
    prompt: torch.Tensor,
    new_tokens: int,
    decoding: Decoding,
    uniforms: Sequence[float],
) -> Generation:
    """Extend the prompt by exactly ``new_tokens`` (no end token stops it: equal work).

    Args:
        prompt: (1, length), int64.
        uniforms: one number in [0, 1) for each new token; unused when greedy.

    Raises:
        BenchError: prompt and new tokens together exceed the model's context.
    """
    check_context(model, prompt.shape[1] + new_tokens)
    processors = decoding.processors()
    start = clock.now()
    step, cache = prompt, None
    sequence = prompt.cpu()
    tokens: list[int] = []
    first_seconds = 0.0
    for i in range(new_tokens):
        output = model(step, past_key_values=cache, use_cache=True, logits_to_keep=1)
        cache = output.past_key_values
        logits = output.logits[:, -1].float()
        if decoding.sample:
            # On the CPU in both suites, whatever the device of the model.
            chosen = draw(processors(sequence, logits.cpu()), uniforms[i])  # type: ignore[arg-type]
            sequence = torch.cat([sequence, chosen], dim=1)
            step = chosen.to(prompt.device)
        else:
            step = logits.argmax(-1, keepdim=True)
        tokens.append(int(step.item()))  # waits for the device: each token is known as it comes
        if i == 0:
            first_seconds = clock.seconds_since(start)
    return Generation(tokens, first_seconds, clock.seconds_since(start))


def draw(logits: torch.Tensor, uniform: float) -> torch.Tensor:
    """The first token whose cumulative probability exceeds ``uniform``: (1, V) to (1, 1)."""
    cumulative = logits.softmax(-1).double().cumsum(-1)
    target = uniform * cumulative[:, -1:]
    return torch.searchsorted(cumulative, target, right=True)


def check_context(model: PreTrainedModel, length: int) -> None:
    """Raises BenchError when ``length`` tokens do not fit the model's positions."""
    limit = int(model.config.max_position_embeddings)
    if length > limit:
        raise BenchError(
            f"{length} tokens (prompt and new ones) exceed the context of {limit}",
            "shorten the prompt or ask for fewer new tokens",
        )
