"""How well a decoder knows a text, and how well it continues one: untimed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from transformers import PreTrainedModel

from .. import data
from . import text_metrics
from .generation import Decoding, generate
from .tokenization import LanguageTokenizer


@torch.inference_mode()
def perplexity(model: PreTrainedModel, text: torch.Tensor, stride: int) -> float:
    """Of a text (1, length), in windows of the model's context."""
    losses: list[float] = []
    context = model.config.max_position_embeddings
    for begin, end, first in text_metrics.strided_windows(text.shape[1], context, stride):
        logits = model(text[:, begin:end], use_cache=False).logits[0].float()
        predicting = logits[first - 1 - begin : end - 1 - begin].double().log_softmax(-1)
        targets = text[0, first:end, None]
        losses += (-predicting.gather(1, targets)[:, 0]).tolist()
    return text_metrics.perplexity(losses)


def continuations(
    model: PreTrainedModel,
    tokenizer: LanguageTokenizer,
    pairs: Sequence[Mapping[str, str]],
    decoding: Decoding,
    seed: int,
) -> dict[str, float]:
    """Each prompt continued by as many tokens as its reference has; scores by name."""
    written, texts, references = [], [], []
    for i, pair in enumerate(pairs):
        prompt = torch.tensor([tokenizer.encode(pair["prompt"])], device=model.device)
        count = len(tokenizer.encode(" " + pair["reference"]))
        uniforms = data.uniform(seed, count, 1 + i).tolist()
        tokens = generate(model, prompt, count, decoding, uniforms).tokens
        written.append(tokens)
        texts.append(tokenizer.decode(tokens))
        references.append(pair["reference"])
    return {
        "bleu": text_metrics.bleu(texts, references),
        "distinct_1": text_metrics.distinct_n(written, 1),
        "distinct_2": text_metrics.distinct_n(written, 2),
        "repetition": text_metrics.repetition(written),
    }
