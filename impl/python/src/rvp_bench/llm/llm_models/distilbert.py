"""DistilBERT: BERT without token types and pooler, half as deep.

Sanh et al.: DistilBERT, a distilled version of BERT (2019).
"""

from __future__ import annotations

from transformers import (
    DistilBertConfig,
    DistilBertForQuestionAnswering,
    DistilBertForSequenceClassification,
    DistilBertForTokenClassification,
)

from .configs import Family


def _size(vocab_size: int, positions: int, width: int, heads: int, layers: int) -> dict[str, int]:
    return {
        "vocab_size": vocab_size,
        "max_position_embeddings": positions,
        "dim": width,
        "hidden_dim": 4 * width,
        "n_heads": heads,
        "n_layers": layers,
    }


FAMILY = Family(
    name="distilbert",
    config=DistilBertConfig,
    # Dropout is off in inference; zero here, so that no mode can switch it on.
    fixed={"dropout": 0.0, "attention_dropout": 0.0, "qa_dropout": 0.0, "seq_classif_dropout": 0.0},
    sizes={
        "tiny": _size(1024, 256, 128, 4, 2),
        "slice": _size(1024, 256, 768, 12, 2),
        "base": _size(30522, 512, 768, 12, 6),
    },
    prefix="distilbert",
    tasks={
        "sequence_classification": DistilBertForSequenceClassification,
        "question_answering": DistilBertForQuestionAnswering,
        "token_classification": DistilBertForTokenClassification,
    },
)
