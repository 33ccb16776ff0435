"""Where weights come from: the hub, a folder, or the fixtures; and reading them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import torch
from huggingface_hub import hf_hub_download
from huggingface_hub.errors import (
    EntryNotFoundError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from safetensors import SafetensorError
from safetensors.torch import load_file

from ..errors import BenchError
from ..registry import Context


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


def resolve_checkpoint(params: Mapping[str, Any], task: str, context: Context) -> Checkpoint:
    """Find the checkpoint that ``params["weights"]`` names.

    ``random`` is ``models/<model>-<size>`` of the fixtures, ``file:<folder>`` a folder below the
    benchmarks (or an absolute one), ``hub:<id>`` a repository, at ``params["revision"]``.
    ``HF_HUB_OFFLINE=1`` takes it from the cache alone.

    Raises:
        BenchError: no such source, folder, repository, revision or file, or no network.
    """
    source = str(params.get("weights", "random"))
    kind, _, place = source.partition(":")
    if source == "random":
        name = f"{params['model']}-{params['size']}"
        return _folder_checkpoint(context.fixture(f"models/{name}"), task)
    if kind == "file" and place:
        return _folder_checkpoint(context.benchmarks / place, task)
    if kind == "hub" and place:
        return _hub_checkpoint(place, str(params.get("revision", "main")))
    raise BenchError(f"unknown weights {source!r}; known: random, file:<folder>, hub:<id>")


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
    return Checkpoint(folder.name, config, tokenizer, (weights, head) if head.exists() else (weights,))


def _hub_checkpoint(repository: str, revision: str) -> Checkpoint:
    config, tokenizer, weights = (
        _hub_file(repository, revision, file)
        for file in ("config.json", "tokenizer.json", "model.safetensors")
    )
    return Checkpoint(f"{repository}@{revision}", config, tokenizer, (weights,))


def _hub_file(repository: str, revision: str, file: str) -> Path:
    where = f"{file} of hub:{repository}, revision {revision}"
    offline = os.environ.get("HF_HUB_OFFLINE", "") in ("1", "true", "yes")
    try:
        path = hf_hub_download(repository, file, revision=revision, local_files_only=offline)
    except RevisionNotFoundError as error:
        raise BenchError(f"{where}: no such revision", "pin a commit that exists") from error
    except RepositoryNotFoundError as error:
        hint = "is the id right? a private one needs HF_TOKEN"
        raise BenchError(f"{where}: no such repository", hint) from error
    except LocalEntryNotFoundError as error:
        hint = "unset HF_HUB_OFFLINE" if offline else "is the network up? see HF_ENDPOINT"
        state = "not in the cache, and offline" if offline else "the hub cannot be reached"
        raise BenchError(f"{where}: {state}", hint) from error
    except EntryNotFoundError as error:
        raise BenchError(f"{where}: no such file in the repository") from error
    except (HfHubHTTPError, httpx2.HTTPError, OSError) as error:
        raise BenchError(f"{where}: download failed: {error}", "try again") from error
    return Path(path)


def _read_safetensors(path: Path) -> dict[str, torch.Tensor]:
    try:
        return load_file(path)
    except (SafetensorError, OSError) as error:
        hint = "the file is damaged: remove it, so that it is fetched again"
        raise BenchError(f"{path} is not a whole safetensors file: {error}", hint) from error
