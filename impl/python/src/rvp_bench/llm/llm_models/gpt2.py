"""GPT-2: a decoder with learned positions and pre-layer normalisation.

Radford et al.: Language Models are Unsupervised Multitask Learners (2019). The network is Hugging
Face's; the Rust twin of this file is a network of its own that must give the same logits.
"""

from __future__ import annotations

from transformers import (
    GPT2Config,
    GPT2ForQuestionAnswering,
    GPT2ForSequenceClassification,
    GPT2ForTokenClassification,
    GPT2LMHeadModel,
)

from .configs import Family


def _size(vocab_size: int, positions: int, width: int, heads: int, layers: int) -> dict[str, int]:
    return {
        "vocab_size": vocab_size,
        "n_positions": positions,
        "n_embd": width,
        "n_head": heads,
        "n_layer": layers,
    }


FAMILY = Family(
    name="gpt2",
    config=GPT2Config,
    # Dropout is off in inference; zero here, so that no mode can switch it on.
    fixed={"resid_pdrop": 0.0, "embd_pdrop": 0.0, "attn_pdrop": 0.0},
    sizes={
        "tiny": _size(1024, 256, 128, 4, 2),
        "slice": _size(1024, 256, 768, 12, 2),
        "small": _size(50257, 1024, 768, 12, 12),
        "medium": _size(50257, 1024, 1024, 16, 24),
        "large": _size(50257, 1024, 1280, 20, 36),
    },
    prefix="transformer",
    tasks={
        "generation": GPT2LMHeadModel,
        "sequence_classification": GPT2ForSequenceClassification,
        "question_answering": GPT2ForQuestionAnswering,
        "token_classification": GPT2ForTokenClassification,
    },
)
