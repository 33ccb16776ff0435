"""The program that is deployed: the tokens that follow a text, a line of JSON for each.

    python -P generator_server.py MODEL < REQUESTS

It imports libraries alone, so that a start of it pays for nothing that a benchmark needs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM


class Generator(NamedTuple):
    """A network and what makes its input."""

    tokenizer: Tokenizer
    model: Any


def load(path: str) -> Generator:
    """The model of a folder: its configuration, weights and tokenizer."""
    model = AutoModelForCausalLM.from_pretrained(path)  # in inference mode already
    model.generation_config.eos_token_id = None  # as many tokens as are asked for
    return Generator(Tokenizer.from_file(str(Path(path) / "tokenizer.json")), model)


def answer(generator: Generator, request: str) -> str:
    """Ids of the likeliest tokens after the request's text, one after another."""
    asked = json.loads(request)
    text = generator.tokenizer.encode(asked["text"])
    ids, mask = torch.tensor([text.ids]), torch.tensor([text.attention_mask])
    written = generator.model.generate(
        ids, attention_mask=mask, max_new_tokens=asked["new_tokens"], do_sample=False
    )
    return json.dumps({"tokens": written[0, ids.shape[1] :].tolist()})


if __name__ == "__main__":
    loaded = load(sys.argv[1])
    for line in sys.stdin:
        print(answer(loaded, line), flush=True)
