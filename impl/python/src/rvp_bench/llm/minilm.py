"""A head for the real MiniLM: logistic regression on its pooled states (a linear probe).

Alain, Bengio: Understanding intermediate layers using linear classifier probes (2017).
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file
from torch.nn import functional
from transformers import BertModel

from . import corpus
from .corpus import Corpus
from .tokenization import LanguageTokenizer
from .weights import Checkpoint

_EXAMPLES = 400
_SEQUENCE = 64


def write_probe(folder: Path, books: Corpus) -> None:
    """Fit a classifier of the two authors on training windows; write it as the folder's head."""
    checkpoint = Checkpoint(
        folder.name,
        folder / "config.json",
        folder / "tokenizer.json",
        (folder / "model.safetensors",),
    )
    examples = corpus.sequence_classification(books.carroll_train, books.shakespeare_train)
    chosen = examples["examples"][:_EXAMPLES]
    tokenizer = LanguageTokenizer(checkpoint, _SEQUENCE)
    batch = tokenizer.encode_batch([example["text"] for example in chosen])
    labels = torch.tensor([example["label"] for example in chosen])
    model = BertModel.from_pretrained(folder)  # in inference mode already
    with torch.inference_mode():
        parts = zip(torch.split(batch.ids, 50), torch.split(batch.mask, 50), strict=True)
        pooled = torch.cat([model(ids, attention_mask=mask).pooler_output for ids, mask in parts])
    probe = _fit(pooled.clone(), labels)
    head = {"classifier.weight": probe.weight.detach(), "classifier.bias": probe.bias.detach()}
    save_file(head, folder / "head-sequence_classification.safetensors")


def _fit(features: torch.Tensor, labels: torch.Tensor) -> torch.nn.Linear:
    """Multinomial logistic regression with a ridge penalty, by L-BFGS from zero."""
    probe = torch.nn.Linear(features.shape[1], 2)
    for parameter in probe.parameters():
        torch.nn.init.zeros_(parameter)
    optimizer = torch.optim.LBFGS(probe.parameters(), max_iter=100, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = (
            functional.cross_entropy(probe(features), labels) + 1e-3 * probe.weight.square().sum()
        )
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    return probe
