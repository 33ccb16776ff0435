"""RoBERTa: BERT's encoder, positions counted from the padding index, and a two-layer head.

Liu et al.: RoBERTa: A Robustly Optimized BERT Pretraining Approach (2019).
"""

from __future__ import annotations

from transformers import (
    RobertaConfig,
    RobertaForQuestionAnswering,
    RobertaForSequenceClassification,
    RobertaForTokenClassification,
)

from .configs import Family, encoder_size

FAMILY = Family(
    name="roberta",
    config=RobertaConfig,
    # Dropout is off in inference; zero here, so that no mode can switch it on.
    fixed={
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "type_vocab_size": 1,
        "layer_norm_eps": 1e-5,
        "pad_token_id": 1,
    },
    sizes={
        # The first position is the padding index plus one: two rows of the table are lost.
        "tiny": encoder_size(1024, 258, 128, 4, 2),
        "slice": encoder_size(1024, 258, 768, 12, 2),
        "base": encoder_size(50265, 514, 768, 12, 12),
    },
    prefix="roberta",
    tasks={
        "sequence_classification": RobertaForSequenceClassification,
        "question_answering": RobertaForQuestionAnswering,
        "token_classification": RobertaForTokenClassification,
    },
)
