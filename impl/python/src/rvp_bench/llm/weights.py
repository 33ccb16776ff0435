"""Where weights come from: the hub, a folder, or the fixtures; and reading them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from ..errors import BenchError
from ..registry import Context
from .hub import Hub
from .params import WeightsSource


@dataclass(frozen=True)
class Checkpoint:
    """The files of one model, as Hugging Face lays them out.

    Attributes:
        name: what it is called in messages.
        weights: the backbone's safetensors file, then the head's, if that is a file of its own.
    """

    name: str
    config: Path
    tokenizer: Path
    weights: tuple[Path, ...]


def resolve_checkpoint(source: WeightsSource, task: str, context: Context) -> Checkpoint:
    """Find the checkpoint that ``source.weights`` names.

    ``random`` is ``models/<model>-<size>`` of the fixtures, ``file:<folder>`` a folder below the
    benchmarks (or an absolute one), ``hub:<id>`` a repository, at ``source.revision``.

    Raises:
        BenchError: no such source, folder, repository, revision or file, or no network.
    """
    if source.weights == "random":
        name = f"{source.model}-{source.size}"
        return _folder_checkpoint(context.fixture(f"models/{name}"), task)
    kind, _, place = source.weights.partition(":")
    if kind == "file" and place:
        return _folder_checkpoint(context.benchmarks / place, task)
    if kind == "hub" and place:
        return _hub_checkpoint(Hub.from_environment(), place, source.revision)
    raise BenchError(f"unknown weights {source.weights!r}; known: random, file:<folder>, hub:<id>")


def load_tensors(checkpoint: Checkpoint, prefix: str) -> dict[str, torch.Tensor]:
    """All tensors by name; a checkpoint of the bare backbone gets the prefix that heads expect.

    Raises:
        BenchError: a file that is not whole safetensors.
    """
    backbone, *heads = (_read_safetensors(path) for path in checkpoint.weights)
    if not any(key.startswith(f"{prefix}.") for key in backbone):
        backbone = {f"{prefix}.{key}": tensor for key, tensor in backbone.items()}
    for head in heads:
        backbone |= head
    return backbone


# --- sources -----------------------------------------------------------------------------------


def _folder_checkpoint(folder: Path, task: str) -> Checkpoint:
    needed = [folder / file for file in ("config.json", "tokenizer.json", "model.safetensors")]
    for path in needed:
        if not path.is_file():
            raise BenchError(f"{path} is missing: a checkpoint has it beside its other two files")
    config, tokenizer, weights = needed
    head = folder / f"head-{task}.safetensors"
    return Checkpoint(
        folder.name, config, tokenizer, (weights, head) if head.exists() else (weights,)
    )


def _hub_checkpoint(hub: Hub, repository: str, revision: str) -> Checkpoint:
    config, tokenizer, weights = (
        hub.file(repository, revision, name)
        for name in ("config.json", "tokenizer.json", "model.safetensors")
    )
    return Checkpoint(f"{repository}@{revision}", config, tokenizer, (weights,))


def _read_safetensors(path: Path) -> dict[str, torch.Tensor]:
    try:
        return load_file(path)
    except (SafetensorError, OSError) as error:
        hint = "the file is damaged: remove it, so that it is fetched again"
        raise BenchError(f"{path} is not a whole safetensors file: {error}", hint) from error
