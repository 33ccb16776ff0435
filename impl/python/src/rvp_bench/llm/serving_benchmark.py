"""llm/serving: load a saved model, and answer requests with it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from transformers import PreTrainedModel

from ..deployment import Deployment
from ..params import read
from ..registry import Benchmark, Context
from ..serving import Answer
from ..serving_benchmark import Service, ServingBenchmark
from . import classifier_server, generator_server
from .llm_models import create_language_model
from .params import ClassifierServingParams, GeneratorServingParams, ServingParams
from .weights import Checkpoint, resolve_checkpoint


def create(params: Mapping[str, Any], context: Context) -> Benchmark:
    """Save a model, and set its service up: of the texts that follow, or of labels."""
    generates = params.get("task") == "generation"
    return (_serve_generator if generates else _serve_classifier)(params, context)


def _serve_classifier(params: Mapping[str, Any], context: Context) -> Benchmark:
    case = read(ClassifierServingParams, params)
    checkpoint = resolve_checkpoint(case, case.task, context)
    task = _read_task(case.task, context)
    labels = len(task["labels"])
    model = create_language_model(case.model, case.task, checkpoint, labels=labels)
    asked = [{"text": example["text"]} for example in task["examples"]]
    return _serve(case, classifier_server, asked, checkpoint, model)


def _serve_generator(params: Mapping[str, Any], context: Context) -> Benchmark:
    case = read(GeneratorServingParams, params)
    checkpoint = resolve_checkpoint(case, case.task, context)
    model = create_language_model(case.model, case.task, checkpoint)
    asked = [
        {"text": prompt["prompt"], "new_tokens": case.new_tokens}
        for prompt in _read_task(case.task, context)["prompts"]
    ]
    return _serve(case, generator_server, asked, checkpoint, model)


def _serve(
    case: ServingParams,
    server: ModuleType,
    asked: Sequence[Mapping[str, str | int]],
    checkpoint: Checkpoint,
    model: PreTrainedModel,
) -> Benchmark:
    """A folder as users have it, and the requests; from the first again when they run out."""
    folder = TemporaryDirectory()
    path = Path(folder.name) / "model"
    model.save_pretrained(path)
    shutil.copy(checkpoint.tokenizer, path / "tokenizer.json")

    def load() -> Answer:
        return partial(server.answer, server.load(str(path)))

    requests = [_as_line(asked[index % len(asked)]) for index in range(case.requests)]
    deployment = Deployment(Path(str(server.__file__)), path, requests[0])
    return ServingBenchmark(Service(load, requests, deployment, folder), case.concurrency)


def _read_task(name: str, context: Context) -> Any:
    return json.loads(context.fixture(f"tasks/{name}.json").read_text(encoding="utf-8"))


def _as_line(request: Mapping[str, str | int]) -> str:
    return json.dumps(request, ensure_ascii=False, separators=(",", ":"))
