"""The program that is deployed: logits of a text's labels, a line of JSON for each.

    python -P classifier_server.py MODEL < REQUESTS

It imports libraries alone, so that a start of it pays for nothing that a benchmark needs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tokenizers import Tokenizer
from transformers import AutoModelForSequenceClassification


class Classifier(NamedTuple):
    """A network and what makes its input."""

    tokenizer: Tokenizer
    model: Any


def load(path: str) -> Classifier:
    """The model of a folder: its configuration, weights and tokenizer."""
    model = AutoModelForSequenceClassification.from_pretrained(path)  # in inference mode already
    tokenizer = Tokenizer.from_file(str(Path(path) / "tokenizer.json"))
    tokenizer.enable_truncation(model.config.max_position_embeddings)
    return Classifier(tokenizer, model)


@torch.inference_mode()
def answer(classifier: Classifier, request: str) -> str:
    """Logits of the request's text."""
    text = classifier.tokenizer.encode(json.loads(request)["text"])
    ids, mask = torch.tensor([text.ids]), torch.tensor([text.attention_mask])
    logits = classifier.model(input_ids=ids, attention_mask=mask).logits
    return json.dumps({"logits": logits[0].tolist()})


if __name__ == "__main__":
    loaded = load(sys.argv[1])
    for line in sys.stdin:
        print(answer(loaded, line), flush=True)
