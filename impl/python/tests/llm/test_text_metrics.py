"""BLEU against sacrebleu, entities against seqeval, classification against scikit-learn."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sacrebleu
from hypothesis import given, settings
from hypothesis import strategies as st
from seqeval.metrics import f1_score, precision_score, recall_score
from sklearn.metrics import precision_recall_fscore_support, roc_auc_score

from rvp_bench.llm import text_metrics

SENTENCE = st.text(alphabet="ab .,-1'&;\"$(", min_size=0, max_size=40)
TAGS = st.lists(st.sampled_from(["O", "B-X", "I-X", "B-Y", "I-Y"]), min_size=1, max_size=12)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.tuples(SENTENCE, SENTENCE), min_size=1, max_size=4))
def test_bleu_is_sacrebleus(pairs: list[tuple[str, str]]) -> None:
    ours, theirs = [a for a, _ in pairs], [b for _, b in pairs]
    expected = sacrebleu.corpus_bleu(ours, [theirs]).score
    assert text_metrics.bleu(ours, theirs) == pytest.approx(expected, abs=1e-9)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.tuples(TAGS, TAGS), min_size=1, max_size=5))
def test_entities_are_seqevals(pairs: list[tuple[list[str], list[str]]]) -> None:
    truth = [a for a, _ in pairs]
    predicted = [(b + ["O"] * len(a))[: len(a)] for a, b in pairs]
    expected = [
        metric(truth, predicted, zero_division=0)
        for metric in (precision_score, recall_score, f1_score)
    ]
    assert text_metrics.entity_scores(truth, predicted) == pytest.approx(expected, abs=1e-12)


def test_classification_is_scikit_learns() -> None:
    generator = np.random.default_rng(5)
    truth, predicted = generator.integers(0, 3, 50), generator.integers(0, 2, 50)
    got = text_metrics.precision_recall_f1(truth.tolist(), predicted.tolist(), 3)
    expected = precision_recall_fscore_support(truth, predicted, average="macro", zero_division=0)
    assert got == pytest.approx(expected[:3], abs=1e-12)
    binary, scores = generator.integers(0, 2, 50), generator.integers(0, 9, 50)
    got_auc = text_metrics.auc_roc(binary.tolist(), scores.tolist())
    assert got_auc == pytest.approx(roc_auc_score(binary, scores), abs=1e-12)


def test_answers_are_normalised_as_squad_does() -> None:
    assert text_metrics.exact_match("The  White Rabbit!", "white rabbit") == 1.0
    assert text_metrics.exact_match("rabbit", "white rabbit") == 0.0
    assert text_metrics.answer_f1("the rabbit", "white rabbit") == pytest.approx(2 / 3)
    assert text_metrics.answer_f1("the", "a") == 1.0
    assert text_metrics.answer_f1("the", "rabbit") == 0.0


@pytest.mark.parametrize(("length", "context", "stride"), [(10, 4, 2), (11, 4, 3), (100, 16, 5)])
def test_windows_score_every_token_but_the_first_once(
    length: int, context: int, stride: int
) -> None:
    scored: list[int] = []
    for begin, end, first in text_metrics.strided_windows(length, context, stride):
        assert end - begin <= context
        assert first > begin
        scored += range(first, end)
    assert scored == list(range(1, length))


def test_a_stride_of_the_whole_context_would_skip_targets() -> None:
    with pytest.raises(ValueError, match="a stride of 4 is not between 0 and the context of 4"):
        list(text_metrics.strided_windows(11, 4, 4))


def test_perplexity_of_even_odds_is_their_number() -> None:
    assert text_metrics.perplexity([math.log(8)] * 3) == pytest.approx(8)


def test_repetition_looks_back_sixteen_tokens() -> None:
    assert text_metrics.repetition([[*range(16), 0]]) == 1 / 16
    assert text_metrics.repetition([[*range(17), 0]]) == 0
    assert text_metrics.distinct_n([[1, 2, 1, 2]], 2) == pytest.approx(2 / 3)
