"""Trains what the repository carries: ``python -m rvp_bench.llm.train_tiny benchmarks/llm/data``.

Small tokenizers, a GPT-2 that has read most of one book, and a BERT that has learned three tasks.
Run by hand when the corpus or a tiny configuration changes, and the result is committed: figures
of quality must not depend on the machine that trained. Some minutes on two cores.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from tokenizers import Encoding, Tokenizer
from transformers import PreTrainedModel

from . import corpus
from .checkpoints import random_models, save_checkpoint
from .corpus import Corpus
from .llm_models import FAMILIES
from .vocabularies import read_tokenizer, train_tokenizers

SEED = 7
SEQUENCE = 64
Loss = Callable[[], torch.Tensor]


def main(data: Path) -> None:
    """Train everything and write it below ``data``."""
    torch.manual_seed(SEED)
    books = corpus.read_corpus(data / "text")
    (data / "tokenizers").mkdir(exist_ok=True)
    texts = books.carroll_train + books.shakespeare_train
    for name, tokenizer in train_tokenizers(texts).items():
        tokenizer.save(str(data / "tokenizers" / f"{name}.json"), pretty=False)
    train_gpt2(data, books)
    train_bert(data, books)


def train_gpt2(data: Path, books: Corpus, context: int = 128, batch: int = 8) -> None:
    """Next-token prediction on windows of the training chapters."""
    tokenizer = read_tokenizer(data / "tokenizers", "gpt2")
    models = random_models(FAMILIES["gpt2"], "tiny", tokenizer, {}, SEED)
    model = models["generation"]
    ids = torch.tensor(tokenizer.encode("\n".join(books.carroll_train)).ids)
    held_out = torch.tensor(tokenizer.encode("\n".join(books.carroll_test)).ids)
    held_out = held_out[: 16 * context].view(16, context)

    def loss() -> torch.Tensor:
        starts = torch.randint(len(ids) - context, (batch, 1))
        rows = ids[starts + torch.arange(context)]
        return model(rows, labels=rows).loss  # type: ignore[no-any-return]

    def held_out_loss() -> torch.Tensor:
        return model(held_out, labels=held_out).loss  # type: ignore[no-any-return]

    _optimize([model], loss, held_out_loss, steps=500)
    chosen = {"generation": model}
    save_checkpoint(data / "gpt2-tiny", tokenizer, chosen, "transformer", torch.float16)


def train_bert(data: Path, books: Corpus, batch: int = 16) -> None:
    """Three tasks at once on one backbone, each with its own head."""
    tokenizer = read_tokenizer(data / "tokenizers", "bert")
    tokenizer.enable_truncation(SEQUENCE)
    tokenizer.enable_padding(length=SEQUENCE)
    labels = {"token_classification": len(corpus.NAME_TAGS)}
    models = random_models(FAMILIES["bert"], "tiny", tokenizer, labels, SEED)
    first: Any = models["sequence_classification"].bert
    for model in models.values():
        bert: Any = model.bert
        bert.embeddings, bert.encoder = first.embeddings, first.encoder
    names = corpus.names_in(books.carroll_train + books.carroll_test)
    train = _examples(tokenizer, books.carroll_train, books.shakespeare_train, names)
    test = _examples(tokenizer, books.carroll_test, books.shakespeare_test, names)

    def loss() -> torch.Tensor:
        losses = []
        for task, inputs in train.items():
            rows = torch.randint(len(inputs["input_ids"]), (batch,))
            losses.append(models[task](**{key: value[rows] for key, value in inputs.items()}).loss)
        return torch.stack(losses).sum()

    def held_out_loss() -> torch.Tensor:
        return torch.stack([models[task](**inputs).loss for task, inputs in test.items()]).sum()

    _optimize(list(models.values()), loss, held_out_loss, steps=800)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    save_checkpoint(data / "bert-tiny", tokenizer, models, "bert", torch.float16)


def _examples(
    tokenizer: Tokenizer, carroll: list[str], shakespeare: list[str], names: frozenset[str]
) -> dict[str, dict[str, torch.Tensor]]:
    """The inputs of each task's model, the right answers among them."""
    texts = corpus.sequence_classification(carroll, shakespeare)["examples"]
    sequences = tokenizer.encode_batch([example["text"] for example in texts])
    words = corpus.token_classification(carroll, names)["examples"]
    tagged = tokenizer.encode_batch([e["words"] for e in words], is_pretokenized=True)
    answers = corpus.question_answering(carroll)["examples"]
    pairs = tokenizer.encode_batch([(e["question"], e["context"]) for e in answers])
    spans = [_answer_tokens(pair, e) for pair, e in zip(pairs, answers, strict=True)]
    return {
        "sequence_classification": {
            **_inputs(sequences),
            "labels": torch.tensor([example["label"] for example in texts]),
        },
        "token_classification": {
            **_inputs(tagged),
            "labels": torch.tensor(
                [_tag_labels(t, e["tags"]) for t, e in zip(tagged, words, strict=True)]
            ),
        },
        "question_answering": {
            **_inputs(pairs),
            "start_positions": torch.tensor([first for first, _ in spans]),
            "end_positions": torch.tensor([last for _, last in spans]),
        },
    }


def _inputs(encodings: list[Encoding]) -> dict[str, torch.Tensor]:
    return {
        "input_ids": torch.tensor([encoding.ids for encoding in encodings]),
        "attention_mask": torch.tensor([encoding.attention_mask for encoding in encodings]),
        "token_type_ids": torch.tensor([encoding.type_ids for encoding in encodings]),
    }


def _tag_labels(encoding: Encoding, tags: list[str]) -> list[int]:
    """The tag of a word at its first token; elsewhere -100, which the loss leaves out."""
    labels: list[int] = []
    previous: int | None = None
    for word in encoding.word_ids:
        begins = word != previous
        labels.append(-100 if word is None or not begins else corpus.NAME_TAGS.index(tags[word]))
        previous = word
    return labels


def _answer_tokens(pair: Encoding, example: Mapping[str, Any]) -> tuple[int, int]:
    """First and last token of the answer; an answer that was cut off points behind the end."""
    begin, end = example["start"], example["start"] + len(example["answer"])
    inside = [
        i
        for i, (part, (a, b)) in enumerate(zip(pair.sequence_ids, pair.offsets, strict=True))
        if part == 1 and a < end and b > begin
    ]
    return (inside[0], inside[-1]) if inside else (SEQUENCE, SEQUENCE)


def _optimize(models: list[PreTrainedModel], loss: Loss, held_out: Loss, steps: int) -> None:
    """AdamW with one cycle of the learning rate; ends at the state with the best held-out loss."""
    parameters = {p: None for model in models for p in model.parameters()}
    optimizer = torch.optim.AdamW(parameters, lr=2e-3, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, total_steps=steps)
    best, kept = float("inf"), {}
    for step in range(1, steps + 1):
        optimizer.zero_grad()
        value = loss()
        value.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            with torch.no_grad():
                now = held_out().item()
            print(f"step {step}: loss {value.item():.3f}, held out {now:.3f}", flush=True)
            if now < best:
                best, kept = now, {p: p.detach().clone() for p in parameters}
    with torch.no_grad():
        for parameter, value in kept.items():
            parameter.copy_(value)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
