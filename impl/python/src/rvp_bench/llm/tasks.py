"""What the models are asked to do, and how well they did it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from ..errors import BenchError
from ..protocol import CheckValue
from . import text_metrics
from .tokenization import Batch, LanguageTokenizer

_MAX_ANSWER_TOKENS = 16


class Task:
    """Labelled examples of one kind. ``labels`` is the number of outputs of the head."""

    labels: int
    examples: list[Any]

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.examples = data["examples"]

    def encode(self, tokenizer: LanguageTokenizer, chosen: Sequence[int]) -> Batch:
        """Token ids of the chosen examples."""
        raise NotImplementedError

    def score(self, batch: Batch, logits: torch.Tensor) -> Mapping[str, CheckValue]:
        """Quality of the logits of all examples: (examples, [length,] labels), float32."""
        raise NotImplementedError


class SequenceClassification(Task):
    """One label for a text."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data)
        self.labels = len(data["labels"])

    def encode(self, tokenizer: LanguageTokenizer, chosen: Sequence[int]) -> Batch:
        return tokenizer.encode_batch([self.examples[i]["text"] for i in chosen])

    def score(self, batch: Batch, logits: torch.Tensor) -> Mapping[str, CheckValue]:
        truth = [example["label"] for example in self.examples]
        predicted = logits.argmax(-1).tolist()
        margins = (logits[:, 1] - logits[:, 0]).tolist()
        precision, recall, f1 = text_metrics.precision_recall_f1(truth, predicted, self.labels)
        return {
            "accuracy": text_metrics.accuracy(truth, predicted),
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "auc_roc": text_metrics.auc_roc(truth, margins),
        }


class TokenClassification(Task):
    """A tag for every word: that of its first token."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data)
        self._tags: list[str] = data["labels"]
        self.labels = len(self._tags)

    def encode(self, tokenizer: LanguageTokenizer, chosen: Sequence[int]) -> Batch:
        return tokenizer.encode_words([self.examples[i]["words"] for i in chosen])

    def score(self, batch: Batch, logits: torch.Tensor) -> Mapping[str, CheckValue]:
        best = logits.argmax(-1).tolist()
        truth, predicted = [], []
        for example, encoding, labels in zip(self.examples, batch.encodings, best, strict=True):
            first = _first_tokens(encoding.word_ids)
            tags = example["tags"]
            # A word that truncation cut off has no prediction: outside.
            truth.append(tags)
            predicted.append(
                [self._tags[labels[first[i]]] if i in first else "O" for i in range(len(tags))]
            )
        flat = [tag for tags in truth for tag in tags], [tag for tags in predicted for tag in tags]
        equal = sum(t == p for t, p in zip(*flat, strict=True))
        precision, recall, f1 = text_metrics.entity_scores(truth, predicted)
        return {
            "accuracy": equal / len(flat[0]),
            "precision": precision,
            "recall": recall,
            "f1": f1,
        }


class QuestionAnswering(Task):
    """The answer is a span of the context; the head gives a start and an end score a token."""

    labels = 2

    def encode(self, tokenizer: LanguageTokenizer, chosen: Sequence[int]) -> Batch:
        pairs = [(self.examples[i]["question"], self.examples[i]["context"]) for i in chosen]
        return tokenizer.encode_batch(pairs)

    def score(self, batch: Batch, logits: torch.Tensor) -> Mapping[str, CheckValue]:
        exact, f1 = [], []
        for example, encoding, scores in zip(
            self.examples, batch.encodings, logits.tolist(), strict=True
        ):
            inside = [i for i, part in enumerate(encoding.sequence_ids) if part == 1]
            first, last = _best_span(scores, inside)
            begin, end = encoding.offsets[first][0], encoding.offsets[last][1]
            prediction = example["context"][begin:end]
            exact.append(text_metrics.exact_match(prediction, example["answer"]))
            f1.append(text_metrics.answer_f1(prediction, example["answer"]))
        return {"exact_match": math.fsum(exact) / len(exact), "f1": math.fsum(f1) / len(f1)}


TASKS: dict[str, type[Task]] = {
    "sequence_classification": SequenceClassification,
    "question_answering": QuestionAnswering,
    "token_classification": TokenClassification,
}


def load_task(name: str, path: Path, limit: int) -> Task:
    """The first ``limit`` examples of a task's file. Raises BenchError for an unknown name."""
    if name not in TASKS:
        raise BenchError(f"unknown task {name!r}; known: generation, {', '.join(TASKS)}")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["examples"] = data["examples"][:limit]
    return TASKS[name](data)


def _first_tokens(word_ids: Sequence[int | None]) -> dict[int, int]:
    """Word number to the position of its first token."""
    first: dict[int, int] = {}
    for position, word in enumerate(word_ids):
        if word is not None:
            first.setdefault(word, position)
    return first


def _best_span(scores: Sequence[Sequence[float]], inside: Sequence[int]) -> tuple[int, int]:
    """Start and end, in the context and in order, with the highest sum; the first of equals."""
    best, span = -math.inf, (inside[0], inside[0])
    for i, start in enumerate(inside):
        for end in inside[i : i + _MAX_ANSWER_TOKENS]:
            total = scores[start][0] + scores[end][1]
            if total > best:
                best, span = total, (start, end)
    return span
