"""ALBERT: a small embedding, and one layer used again and again.

Lan et al.: ALBERT: A Lite BERT for Self-supervised Learning of Language Representations (2020).
"""

from __future__ import annotations

from transformers import (
    AlbertConfig,
    AlbertForQuestionAnswering,
    AlbertForSequenceClassification,
    AlbertForTokenClassification,
)

from .configs import Family, encoder_size

FAMILY = Family(
    name="albert",
    config=AlbertConfig,
    # Dropout is off in inference; zero here, so that no mode can switch it on.
    fixed={
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "classifier_dropout_prob": 0.0,
    },
    sizes={
        # The published vocabulary (30,000 pieces) is in no package; BERT's stands in for it.
        "tiny": {"embedding_size": 64, **encoder_size(1024, 256, 128, 4, 2)},
        "slice": {"embedding_size": 128, **encoder_size(1024, 256, 768, 12, 2)},
        "base": {"embedding_size": 128, **encoder_size(30522, 512, 768, 12, 12)},
    },
    prefix="albert",
    tasks={
        "sequence_classification": AlbertForSequenceClassification,
        "question_answering": AlbertForQuestionAnswering,
        "token_classification": AlbertForTokenClassification,
    },
)
