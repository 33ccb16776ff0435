"""Tasks derived from two public-domain books, so that quality figures mean something offline.

Source: benchmarks/llm/data/text (README there names origin and licence). Each task is cut out of
the text by a rule. The last two chapters of the one book and the last act of the other are never
trained on.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

AUTHORS = ("carroll", "shakespeare")
NAME_TAGS = ("O", "B-NAME", "I-NAME")
_NAME_MIN_COUNT = 3
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[.!?]")


@dataclass(frozen=True)
class Corpus:
    """Both books as paragraphs of flowing text; ``*_test`` is held out."""

    carroll_train: list[str]
    carroll_test: list[str]
    shakespeare_train: list[str]
    shakespeare_test: list[str]


def read_corpus(folder: Path) -> Corpus:
    """Read the two books from ``folder``."""
    alice = _read(folder / "alice29.txt").replace("`", "'").replace("_", "")
    chapters = re.split(r"\n +CHAPTER [IVX]+\n", alice)[1:]
    play = re.split(r"\nACT [IV]+\n", _read(folder / "asyoulik.txt"))[1:]
    return Corpus(
        carroll_train=[text for chapter in chapters[:-2] for text in _paragraphs(chapter)],
        carroll_test=[text for chapter in chapters[-2:] for text in _paragraphs(chapter)],
        shakespeare_train=[text for act in play[:-1] for text in _speeches(act)],
        shakespeare_test=_speeches(play[-1]),
    )


# --- tasks -------------------------------------------------------------------------------------


def generation(paragraphs: list[str], prompt_words: int = 24) -> dict[str, Any]:
    """The text whole, and prompts with the words that really follow."""
    prompts = []
    for paragraph in paragraphs:
        words = paragraph.split()
        if len(words) >= 2 * prompt_words:
            prompt, reference = words[:prompt_words], words[prompt_words : 2 * prompt_words]
            prompts.append({"prompt": " ".join(prompt), "reference": " ".join(reference)})
    return {"text": "\n".join(paragraphs), "prompts": prompts}


def sequence_classification(carroll: list[str], shakespeare: list[str]) -> dict[str, Any]:
    """Who wrote it: windows of 16 words, the two authors taking turns."""
    pairs = zip(_windows(carroll, 16), _windows(shakespeare, 16), strict=False)
    examples = [{"text": text, "label": label} for pair in pairs for label, text in enumerate(pair)]
    return {"labels": list(AUTHORS), "examples": examples}


def token_classification(paragraphs: list[str], names: frozenset[str]) -> dict[str, Any]:
    """Find the names in lower-cased words without punctuation (CoNLL's BIO tags)."""
    examples = []
    for paragraph in paragraphs:
        words: list[str] = []
        tags: list[str] = []
        for token in _WORD.findall(paragraph):
            if token in ".!?":
                continue
            inside = token in names
            follows = inside and tags[-1:] not in ([], ["O"])
            tags.append("I-NAME" if follows else "B-NAME" if inside else "O")
            words.append(token.lower())
        for start in range(0, len(words) - 15, 24):
            window = slice(start, start + 24)
            first, *rest = tags[window]
            first = "B-NAME" if first == "I-NAME" else first
            examples.append({"words": words[window], "tags": [first, *rest]})
    return {"labels": list(NAME_TAGS), "examples": examples}


def question_answering(paragraphs: list[str]) -> dict[str, Any]:
    """Who said it: the answer is a span of the context (SQuAD's form, one answer each)."""
    said = re.compile(
        r"'([^']{8,80})[,!?]' (?:said|cried|thought|exclaimed) ((?:the )?[A-Z]\w+(?: [A-Z]\w+)?)"
    )
    examples = []
    for paragraph in paragraphs:
        for match in said.finditer(paragraph):
            begin = max(0, match.start() - 40)
            begin += paragraph[begin:].find(" ") + 1 if begin else 0
            examples.append(
                {
                    "question": f"Who said {match[1]}?",
                    "context": paragraph[begin : match.end() + 60].strip(),
                    "answer": match[2],
                    "start": match.start(2) - begin,
                }
            )
    return {"examples": examples}


def names_in(paragraphs: list[str]) -> frozenset[str]:
    """Words with a capital in mid-sentence, often enough, and seldom without it."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for paragraph in paragraphs:
        previous = "."
        for token in _WORD.findall(paragraph):
            if token.istitle() and len(token) > 1 and previous not in ".!?":
                capital[token] += 1
            small[token] += token.islower()
            previous = token
    often = (word for word, count in capital.items() if count >= _NAME_MIN_COUNT)
    return frozenset(word for word in often if capital[word] > small[word.lower()])


# --- text --------------------------------------------------------------------------------------


def _read(path: Path) -> str:
    return path.read_text(encoding="ascii").replace("\r", "").rstrip("\x1a")


def _paragraphs(chapter: str) -> list[str]:
    """Flowing paragraphs; the chapter's title, verse and rows of stars are left out."""
    blocks = re.split(r"\n\s*\n", re.sub(r"\n {2}(?=\S)", "\n\n", chapter))
    flowing = (" ".join(block.split()) for block in blocks)
    return [text for text in flowing if len(text) >= 60 and "*" not in text]


def _speeches(act: str) -> list[str]:
    """What the characters say, without their names and without stage directions."""
    speeches = re.findall(r"\n[A-Z][A-Z ]+\t(.+?)(?=\n\n|\Z)", act, flags=re.DOTALL)
    flowing = (" ".join(re.sub(r"\[.*?\]", "", speech).split()) for speech in speeches)
    return [text for text in flowing if len(text) >= 60]


def _windows(paragraphs: list[str], size: int) -> list[str]:
    words = " ".join(paragraphs).split()
    return [" ".join(words[i : i + size]) for i in range(0, len(words) - size + 1, size)]
