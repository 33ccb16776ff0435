"""Parameters are typed and closed: nothing misspelt or of another type runs something else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rvp_bench.errors import BenchError
from rvp_bench.llm.registry import create_registry
from rvp_bench.registry import Context

MODEL: dict[str, Any] = {"model": "gpt2", "size": "tiny", "weights": "random"}
TASK: dict[str, Any] = {
    **MODEL,
    "task": "sequence_classification",
    "batch_sizes": [1],
    "sequence_length": 16,
    "examples": 2,
}
GENERATION: dict[str, Any] = {
    **MODEL,
    "task": "generation",
    "decoding": "greedy",
    "prompt_tokens": 4,
    "new_tokens": 2,
    "perplexity_tokens": 8,
    "stride": 4,
    "texts": 1,
}
# The twin of this table is in crates/llm/tests/llm/params.rs.
WRONG: list[tuple[dict[str, Any], str, Any, str]] = [
    (TASK, "precision", 16, "parameter precision is 16, expected one of"),
    (TASK, "precison", "int8", "parameter precison is unknown; known: .*precision"),
    (TASK, "weights", 0, "parameter weights is 0, expected a text"),
    (TASK, "repeat", 2, "parameter repeat is unknown"),
    (TASK, "attention", "paged", 'parameter attention is "paged", expected one of'),
    (TASK, "attention", True, "parameter attention is true, expected one of"),
    (TASK, "model", "t5", 'parameter model is "t5", expected one of'),
    (TASK, "task", "translation", 'parameter task is "translation", expected one of'),
    (TASK, "batch_sizes", [1, "8"], r'parameter batch_sizes\[1\] is "8", expected a whole number'),
    (TASK, "batch_sizes", [], r"parameter batch_sizes is \[\], expected a list"),
    (TASK, "examples", 0, "parameter examples is 0, expected a whole number, at least 1"),
    (TASK, "sequence_length", 16.5, "parameter sequence_length is 16.5, expected a whole number"),
    (TASK, "decoding", "greedy", "parameter decoding is unknown"),
    (GENERATION, "decoding", ["top_k"], r'parameter decoding is \["top_k"\], expected one of'),
    (GENERATION, "decoding", "beam", 'parameter decoding is "beam", expected one of'),
    (GENERATION, "new_tokens", 1, "parameter new_tokens is 1, expected a whole number, at least 2"),
    (GENERATION, "model", "bert", 'parameter model is "bert", expected one of'),
    (GENERATION, "batch_sizes", [1], "parameter batch_sizes is unknown"),
]


@pytest.mark.parametrize(
    ("params", "key", "value", "says"), WRONG, ids=[f"{w[1]}={w[2]}" for w in WRONG]
)
def test_a_wrong_parameter_is_named(
    params: dict[str, Any], key: str, value: Any, says: str, context: Context
) -> None:
    with pytest.raises(BenchError, match=says):
        create_registry().create("llm/gpt2", {**params, key: value}, context)


@pytest.mark.parametrize("params", [TASK, GENERATION], ids=["task", "generation"])
def test_a_missing_parameter_is_named(params: dict[str, Any], context: Context) -> None:
    create_registry().create("llm/gpt2", params, context)
    for key in params.keys() - {"task"}:
        without = {name: value for name, value in params.items() if name != key}
        with pytest.raises(BenchError, match=f"parameter {key} is missing"):
            create_registry().create("llm/gpt2", without, context)


def test_float64_is_refused_unless_the_case_says_otherwise(context: Context) -> None:
    double = replace(context, dtype="float64")
    with pytest.raises(BenchError, match="language models do not run in float64"):
        create_registry().create("llm/gpt2", TASK, double)
    create_registry().create("llm/gpt2", {**TASK, "precision": "float32"}, double)
