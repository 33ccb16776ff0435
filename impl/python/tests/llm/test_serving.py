"""A saved model as a service: its answers are the model's, saved, loaded, and as a program."""

from __future__ import annotations

import json
from typing import Any

import pytest
import torch

from rvp_bench.errors import BenchError
from rvp_bench.llm.generation import Decoding, generate
from rvp_bench.llm.llm_models import create_language_model
from rvp_bench.llm.registry import create_registry
from rvp_bench.llm.tokenization import LanguageTokenizer
from rvp_bench.registry import Context

from .conftest import DATA, checkpoint

CLASSIFIER: dict[str, Any] = {
    "model": "bert",
    "size": "tiny",
    "weights": "file:llm/data/bert-tiny",
    "task": "sequence_classification",
    "requests": 6,
    "concurrency": [1, 3],
}
GENERATOR: dict[str, Any] = {
    **CLASSIFIER,
    "model": "gpt2",
    "weights": "file:llm/data/gpt2-tiny",
    "task": "generation",
    "requests": 3,
    "new_tokens": 8,
}
# Of the bytes that are asked: the same in both suites.
TEXTS = "1f24ee162fa388aaa76d9abb0d3323a15f76264913c49a879877772feaa5985f"
PROMPTS = "2591e46cfb61c4f5d0f1c8473ccc6446d8d17f0180a85a24bda2a8ee60dd00e9"


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is started computes as this process does; in the suite its manifest sees to that."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


def run(name: str, params: dict[str, Any], context: Context) -> tuple[Any, dict[str, Any]]:
    benchmark = create_registry().create(name, params, context)
    own: dict[str, Any] = dict(benchmark.setup_metrics())
    for phase in range(len(benchmark.phases())):
        benchmark.prepare(phase)
        own |= benchmark.step(phase) or {}
    return dict(benchmark.check()), own


def assert_sizes(own: dict[str, Any]) -> None:
    assert own["deployed_bytes"] > 1e8  # PyTorch and Transformers
    # 0.56 million parameters in float32, and the tokenizer.
    assert 2.2e6 < own["model_bytes"] < 2.5e6


def test_the_classifier_answers_the_logits_of_the_model(context: Context) -> None:
    found, own = run("llm/serving", CLASSIFIER, context)
    task = {key: CLASSIFIER[key] for key in CLASSIFIER.keys() - {"requests", "concurrency"}}
    task |= {"batch_sizes": [6], "sequence_length": 64, "examples": 6}
    expected, _ = run("llm/bert", task, context)
    assert found["answers"] == pytest.approx(expected["example_logits"], abs=2e-5)
    assert (len(found["answers"]), found["unequal_answers"]) == (12, 0)
    assert found["requests"] == TEXTS
    assert_sizes(own)
    assert [(name, type(value) is list and len(value)) for name, value in own.items()] == [
        ("deployed_bytes", False),
        ("model_bytes", False),
        ("serve_time@1", False),
        ("request_latency@1", 6),
        ("serve_time@3", False),
        ("request_latency@3", 6),
        ("cold_start_time", False),
    ]


def test_the_generator_answers_the_tokens_of_the_model(context: Context) -> None:
    found, own = run("llm/serving", GENERATOR, context)
    folder = checkpoint(DATA / "gpt2-tiny")
    model, tokenizer = (
        create_language_model("gpt2", "generation", folder),
        LanguageTokenizer(folder, 64),
    )
    expected: list[int] = []
    for prompt in json.loads(context.fixture("tasks/generation.json").read_text())["prompts"][:3]:
        ids = torch.tensor([tokenizer.encode(prompt["prompt"])])
        expected += generate(model, ids, 8, Decoding(), []).tokens
    assert found["answers"] == expected
    assert found["unequal_answers"] == 0
    assert found["requests"] == PROMPTS
    assert_sizes(own)


# The twin of this table is in crates/llm/tests/llm/serving.rs.
@pytest.mark.parametrize(
    ("params", "key", "value", "says"),
    [
        (CLASSIFIER, "weights", "file:llm/data/gpt2-tiny", "gpt2-tiny"),
        (CLASSIFIER, "task", "question_answering", 'parameter task is "question_answ'),
        (CLASSIFIER, "new_tokens", 8, "parameter new_tokens is unknown; known: "),
        (CLASSIFIER, "concurrency", [0], r"concurrency\[0\] is 0, expected a whole"),
        (GENERATOR, "new_tokens", 0, "new_tokens is 0, expected a whole number, at least"),
        (GENERATOR, "model", "bert", 'parameter model is "bert", expected one of'),
        (GENERATOR, "precision", "int8", "parameter precision is unknown; known: "),
    ],
)
def test_a_case_that_cannot_be_says_why(
    params: dict[str, Any], key: str, value: Any, says: str, context: Context
) -> None:
    with pytest.raises(BenchError, match=says):
        create_registry().create("llm/serving", {**params, key: value}, context)
