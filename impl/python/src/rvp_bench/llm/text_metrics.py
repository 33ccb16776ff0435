"""Quality of text and of predictions, in float64; the same formulas as the Rust suite's.

Own code, because both suites must agree on it; the tests hold it against sacrebleu, seqeval and
scikit-learn.
"""

from __future__ import annotations

import math
import re
import string
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

# --- language modelling ------------------------------------------------------------------------


def strided_windows(length: int, context: int, stride: int) -> Iterator[tuple[int, int, int]]:
    """Windows (begin, end, first target) that score every token but the first exactly once.

    Each window sees up to ``context`` tokens and scores only those that the one before has not
    (Hugging Face: Perplexity of fixed-length models). The stride is shorter than the context, so
    that a window's first target has a token before it.
    """
    if not 0 < stride < context:
        raise ValueError(f"a stride of {stride} is not between 0 and the context of {context}")
    scored = 1
    for begin in range(0, length, stride):
        end = min(begin + context, length)
        if end > scored:
            yield begin, end, scored
            scored = end
        if end == length:
            return


def perplexity(negative_log_likelihoods: Sequence[float]) -> float:
    """exp of the mean negative log-likelihood per token."""
    return math.exp(math.fsum(negative_log_likelihoods) / len(negative_log_likelihoods))


# --- generated text ----------------------------------------------------------------------------

_BLEU_ORDER = 4
_TOKENIZE_13A = (
    (re.compile(r"([\{-\~\[-\` -\&\(-\+\:-\@\/])"), r" \1 "),
    (re.compile(r"([^0-9])([\.,])"), r"\1 \2 "),
    (re.compile(r"([\.,])([^0-9])"), r" \1 \2"),
    (re.compile(r"([0-9])(-)"), r"\1 \2 "),
)


def bleu(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Corpus BLEU in 0..100, one reference each: sacrebleu's default.

    Papineni et al. (2002); mteval-v13a tokens, exponential smoothing (Post: A Call for Clarity in
    Reporting BLEU Scores, 2018).
    """
    matches, totals = [0] * _BLEU_ORDER, [0] * _BLEU_ORDER
    hypothesis_length = reference_length = 0
    for hypothesis, reference in zip(hypotheses, references, strict=True):
        ours, theirs = tokenize_13a(hypothesis), tokenize_13a(reference)
        hypothesis_length += len(ours)
        reference_length += len(theirs)
        for n in range(1, _BLEU_ORDER + 1):
            grams = _ngrams(ours, n)
            matches[n - 1] += (grams & _ngrams(theirs, n)).total()
            totals[n - 1] += grams.total()
    if matches[0] == 0 or totals[-1] == 0:
        return 0.0
    smoothing, logs = 1.0, 0.0
    for match, total in zip(matches, totals, strict=True):
        if match == 0:
            smoothing *= 2
            logs += math.log(100 / (smoothing * total))
        else:
            logs += math.log(100 * match / total)
    brevity = min(1.0, math.exp(1 - reference_length / hypothesis_length))
    return brevity * math.exp(logs / _BLEU_ORDER)


def tokenize_13a(line: str) -> list[str]:
    """Words and punctuation as mteval-v13a.pl splits them."""
    line = line.replace("<skipped>", "").replace("-\n", "").replace("\n", " ")
    for entity, character in (("quot", '"'), ("amp", "&"), ("lt", "<"), ("gt", ">")):
        line = line.replace(f"&{entity};", character)
    line = f" {line} "
    for pattern, replacement in _TOKENIZE_13A:
        line = pattern.sub(replacement, line)
    return line.split()


def distinct_n(texts: Sequence[Sequence[int]], n: int) -> float:
    """Share of n-grams that are different (Li et al.: A Diversity-Promoting Objective, 2016)."""
    grams = Counter(gram for text in texts for gram in _ngrams(text, n).elements())
    return len(grams) / grams.total() if grams else 0.0


def repetition(texts: Sequence[Sequence[int]], window: int = 16) -> float:
    """Share of tokens that are among the ``window`` before them (rep/l of Welleck et al., 2020)."""
    repeated = total = 0
    for text in texts:
        for i in range(1, len(text)):
            repeated += text[i] in text[max(0, i - window) : i]
            total += 1
    return repeated / total if total else 0.0


def _ngrams(tokens: Sequence[T], n: int) -> Counter[tuple[T, ...]]:
    return Counter(tuple(tokens[i : i + n]) for i in range(len(tokens) - n + 1))


# --- classification ----------------------------------------------------------------------------


def accuracy(truth: Sequence[int], predicted: Sequence[int]) -> float:
    """Share of equal labels."""
    return sum(t == p for t, p in zip(truth, predicted, strict=True)) / len(truth)


def precision_recall_f1(
    truth: Sequence[int], predicted: Sequence[int], classes: int
) -> tuple[float, float, float]:
    """Means over the classes (macro); a ratio of nothing is 0, as in scikit-learn."""
    precisions, recalls, f1s = [], [], []
    for label in range(classes):
        hits = sum(t == p == label for t, p in zip(truth, predicted, strict=True))
        found, real = predicted.count(label), truth.count(label)
        precisions.append(_ratio(hits, found))
        recalls.append(_ratio(hits, real))
        f1s.append(_ratio(2 * hits, found + real))
    return sum(precisions) / classes, sum(recalls) / classes, sum(f1s) / classes


def auc_roc(truth: Sequence[int], scores: Sequence[float]) -> float:
    """Chance that a positive (1) scores above a negative (0), ties half (Mann-Whitney)."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    rank_sum, start = 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and scores[order[end]] == scores[order[start]]:
            end += 1
        mean_rank = (start + 1 + end) / 2
        rank_sum += mean_rank * sum(truth[i] for i in order[start:end])
        start = end
    positives = sum(truth)
    negatives = len(truth) - positives
    if positives == 0 or negatives == 0:
        return math.nan
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def _ratio(numerator: int, denominator: int) -> float:
    return numerator / denominator if denominator else 0.0


# --- tokens ------------------------------------------------------------------------------------


def entity_scores(
    truth: Sequence[Sequence[str]], predicted: Sequence[Sequence[str]]
) -> tuple[float, float, float]:
    """Precision, recall, F1 over whole entities in BIO tags (micro): seqeval's default."""
    real = {(i, *entity) for i, tags in enumerate(truth) for entity in entities(tags)}
    found = {(i, *entity) for i, tags in enumerate(predicted) for entity in entities(tags)}
    hits = len(real & found)
    return (
        _ratio(hits, len(found)),
        _ratio(hits, len(real)),
        _ratio(2 * hits, len(found) + len(real)),
    )


def entities(tags: Sequence[str]) -> list[tuple[str, int, int]]:
    """(type, first, last + 1) of each entity; an I- after O or another type begins one too."""
    found: list[tuple[str, int, int]] = []
    kind, start = "", 0
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, current = tag.partition("-")
        if kind and (prefix != "I" or current != kind):
            found.append((kind, start, i))
            kind = ""
        if prefix != "O" and not kind:
            kind, start = current, i
    return found


# --- answers -----------------------------------------------------------------------------------


def exact_match(prediction: str, answer: str) -> float:
    """1 if equal after SQuAD's normalisation, else 0."""
    return float(normalize_answer(prediction) == normalize_answer(answer))


def answer_f1(prediction: str, answer: str) -> float:
    """F1 over the words that both have (Rajpurkar et al.: SQuAD, 2016)."""
    ours, theirs = normalize_answer(prediction).split(), normalize_answer(answer).split()
    if not ours or not theirs:
        return float(ours == theirs)
    shared = (Counter(ours) & Counter(theirs)).total()
    return 2 * shared / (len(ours) + len(theirs))


def normalize_answer(text: str) -> str:
    """Lower case, without punctuation, articles and needless space."""
    kept = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(word for word in kept.split() if word not in ("a", "an", "the"))
