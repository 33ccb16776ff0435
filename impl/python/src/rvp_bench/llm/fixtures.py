"""Writes the files that both suites read: ``python -m rvp_bench.llm.fixtures OUT PROFILE``.

OUT/tasks holds the held-out examples of each task; OUT/models/<model>-<size> a checkpoint with
weights from a seed: config.json, tokenizer.json, model.safetensors, and a head for each task.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from ..errors import BenchError
from . import corpus
from .checkpoints import random_models, save_checkpoint
from .corpus import Corpus
from .llm_models import FAMILIES
from .vocabularies import read_tokenizer

SEED = 20
DATA = Path(__file__).resolve().parents[5] / "benchmarks" / "llm" / "data"
SIZES: dict[str, dict[str, tuple[str, ...]]] = {
    "smoke": {name: ("tiny",) for name in FAMILIES},
    "quick": {name: ("tiny", "slice") for name in FAMILIES},
    "full": {name: tuple(family.sizes) for name, family in FAMILIES.items()},
}


def write_fixtures(out: Path, profile: str) -> None:
    """Write everything that the profile's cases read. Raises BenchError for an unknown profile."""
    if profile not in SIZES:
        raise BenchError(f"unknown profile {profile!r}; known: {', '.join(SIZES)}")
    tasks = held_out_tasks(corpus.read_corpus(DATA / "text"))
    (out / "tasks").mkdir(parents=True, exist_ok=True)
    for name, task in tasks.items():
        text = json.dumps(task, indent=1, ensure_ascii=False)
        _write(out / "tasks" / f"{name}.json", text)
    labels = {name: len(task["labels"]) for name, task in tasks.items() if "labels" in task}
    for name, sizes in SIZES[profile].items():
        for size in sizes:
            tokenizer = _tokenizer(name, size)
            models = random_models(FAMILIES[name], size, tokenizer, labels, SEED)
            partial = out / "models" / f"{name}-{size}.partial"
            shutil.rmtree(partial, ignore_errors=True)
            save_checkpoint(partial, tokenizer, models, FAMILIES[name].prefix)
            shutil.rmtree(out / "models" / f"{name}-{size}", ignore_errors=True)
            partial.rename(out / "models" / f"{name}-{size}")


def held_out_tasks(books: Corpus) -> dict[str, Mapping[str, Any]]:
    """The examples of every task that nothing was trained on."""
    names = corpus.names_in(books.carroll_train + books.carroll_test)
    return {
        "generation": corpus.generation(books.carroll_test),
        "sequence_classification": corpus.sequence_classification(
            books.carroll_test, books.shakespeare_test
        ),
        "token_classification": corpus.token_classification(books.carroll_test, names),
        "question_answering": corpus.question_answering(books.carroll_test),
    }


def _tokenizer(name: str, size: str) -> Tokenizer:
    if size in ("tiny", "slice"):
        return read_tokenizer(DATA / "tokenizers", name)
    raise NotImplementedError


def _write(path: Path, text: str) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, path)


if __name__ == "__main__":
    try:
        write_fixtures(Path(sys.argv[1]), sys.argv[2])
    except BenchError as error:
        sys.exit(f"{error.message}\n{error.hint}".strip())
