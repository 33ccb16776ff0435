"""BERT: an encoder with post-layer normalisation.

Devlin et al.: BERT: Pre-training of Deep Bidirectional Transformers (2019).
"""

from __future__ import annotations

from transformers import (
    BertConfig,
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertForTokenClassification,
)

from .configs import Family, encoder_size

FAMILY = Family(
    name="bert",
    config=BertConfig,
    # Dropout is off in inference; zero here, so that no mode can switch it on.
    fixed={"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0},
    sizes={
        "tiny": encoder_size(1024, 256, 128, 4, 2),
        "slice": encoder_size(1024, 256, 768, 12, 2),
        "base": encoder_size(30522, 512, 768, 12, 12),
    },
    prefix="bert",
    tasks={
        "sequence_classification": BertForSequenceClassification,
        "question_answering": BertForQuestionAnswering,
        "token_classification": BertForTokenClassification,
    },
)
