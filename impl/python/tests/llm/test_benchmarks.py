"""The definitions' cases run, and what was trained is better than what was not."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from rvp_bench.errors import BenchError
from rvp_bench.llm.fixtures import write_fixtures
from rvp_bench.llm.registry import create_registry
from rvp_bench.registry import Context

from .conftest import DATA


def cases(family: str, profile: str) -> dict[str, dict[str, Any]]:
    """Case id to parameters, as the harness expands them."""
    definition = tomllib.loads((DATA.parent / f"{family}.toml").read_text())
    found = {}
    for group in definition["cases"]:
        if profile in group["profiles"]:
            for values in product(*group["axes"].values()):
                axes = dict(zip(group["axes"], values, strict=True))
                params = {**definition["params"], **group.get("params", {}), **axes}
                found["/".join(map(str, values))] = params
    return found


BERT, GPT2 = cases("bert", "quick"), cases("gpt2", "quick")
TINY = [
    (f"llm/{family}", name, params)
    for family, table in (("bert", BERT), ("gpt2", GPT2))
    for name, params in table.items()
    if params["size"] == "tiny"
]


def test_every_model_and_task_is_in_the_quick_profile() -> None:
    tasks = ("sequence_classification", "question_answering", "token_classification")
    encoders = {(p["model"], p["task"]) for p in BERT.values()}
    assert set(product(("bert", "distilbert", "roberta", "albert"), tasks)) <= encoders
    assert {*tasks, "generation"} == {params["task"] for params in GPT2.values()}


@pytest.mark.parametrize(("benchmark", "name", "params"), TINY, ids=[t[1] for t in TINY])
def test_a_case_runs(benchmark: str, name: str, params: dict[str, Any], context: Context) -> None:
    small = {"examples": 4, "texts": 1, "perplexity_tokens": 32, "new_tokens": 4}
    cut = {key: value for key, value in small.items() if key in params}
    made = create_registry().create(benchmark, {**params, **cut}, context)
    for index, phase in enumerate(made.phases()):
        made.prepare(index)
        own = made.step(index)
        made.synchronize()
        assert phase.blockable == (own is None)
        if phase.metric == "generate_time":
            assert own is not None
            assert set(own) == {"generate_time", "ttft", "tpot"}
    assert made.check()["logits"]
    assert made.setup_metrics()["model_load_time"] > 0


def answers(name: str, params: dict[str, Any], context: Context) -> Mapping[str, Any]:
    made = create_registry().create(name, params, context)
    for index in range(len(made.phases())):
        made.step(index)
    return made.check()


@pytest.mark.parametrize("precision", ["float32", "float16", "int8", "int4"])
def test_weights_are_kept_in_the_precision_asked_for(precision: str, context: Context) -> None:
    text = {**BERT["bert/tiny/sequence_classification"], "examples": 2, "precision": precision}
    assert answers("llm/bert", text, context)["stored_weights"] == precision
    written = {**GPT2["tiny/generation/greedy"], "texts": 1, "precision": precision}
    assert answers("llm/gpt2", written, context)["stored_weights"] == precision


def test_trained_weights_know_their_tasks(context: Context) -> None:
    text = answers("llm/gpt2", GPT2["tiny/generation/greedy"], context)
    assert text["perplexity"] < 100  # of 1,024 pieces; random weights give about 1,100
    for task, quality, floor in (
        ("sequence_classification", "auc_roc", 0.95),
        ("question_answering", "exact_match", 0.8),
        ("token_classification", "f1", 0.7),
    ):
        params = BERT[f"bert/tiny/{task}"]
        assert answers("llm/bert", params, context)[quality] > floor


def test_the_answers_are_those_of_the_timed_calls(context: Context) -> None:
    registry = create_registry()
    text = registry.create("llm/gpt2", GPT2["tiny/generation/greedy"], context)
    text.step(0)
    assert not text.check()["tokens"]  # nothing was generated yet
    text.step(1)
    assert len(text.check()["tokens"]) == 64
    made = registry.create("llm/bert", BERT["bert/tiny/sequence_classification"], context)
    made.step(1)
    assert len(made.check()["logits"]) == 2  # one text, two labels; the eight have not run
    made.step(2)
    assert len(made.check()["logits"]) == 2 + 2 * 8


def test_fixtures_are_the_same_every_time(fixtures: Path, tmp_path: Path) -> None:
    write_fixtures(tmp_path, "smoke", DATA)
    files = sorted(p.relative_to(fixtures) for p in fixtures.rglob("*") if p.is_file())
    assert files == sorted(p.relative_to(tmp_path) for p in tmp_path.rglob("*") if p.is_file())
    assert len(files) > 20
    for file in files:
        assert (fixtures / file).read_bytes() == (tmp_path / file).read_bytes(), file


def test_an_unknown_profile_lists_the_known(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="known: smoke, quick, scale, jobs, gpu, full"):
        write_fixtures(tmp_path, "huge", DATA)
