"""Writing checkpoints: weights from a seed, in files that ``weights`` reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import PreTrainedModel

from .llm_models.configs import Family


def random_models(
    family: Family, size: str, tokenizer: Tokenizer, labels: Mapping[str, int], seed: int
) -> dict[str, PreTrainedModel]:
    """A network per task, all with one backbone.

    Weights are wider than the published initialisation (0.05, not 0.02), and biases and
    normalisation are random too: a network that drops one of them gives other logits.
    """
    settings = {**family.fixed, **family.sizes[size], **_special_ids(tokenizer)}
    made: dict[str, PreTrainedModel] = {}
    for task, network in family.tasks.items():
        config = family.config.from_dict({**settings, "num_labels": labels.get(task, 2)})
        model = network(config)
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            # The backbone's tensors come first and in one order, so every task draws the same.
            for name, parameter in sorted(
                model.named_parameters(), key=lambda item: not item[0].startswith(family.prefix)
            ):
                parameter.normal_(0.0, 0.05, generator=generator)
                if parameter.dim() == 1 and name.endswith("weight"):
                    parameter.add_(1.0)
        model.train(False)
        made[task] = model
    return made


def save_checkpoint(
    folder: Path,
    tokenizer: Tokenizer,
    models: Mapping[str, PreTrainedModel],
    prefix: str,
    dtype: torch.dtype = torch.float32,
) -> None:
    """Write the backbone of the first model, and the head of every model.

    Args:
        models: task to model; the backbones are taken to be equal.
        prefix: what the names of backbone tensors begin with.
    """
    folder.mkdir(parents=True, exist_ok=True)
    first = next(iter(models.values()))
    config = {**first.config.to_dict(), "dtype": str(dtype).removeprefix("torch.")}
    text = json.dumps(config, indent=1, sort_keys=True) + "\n"
    (folder / "config.json").write_text(text, encoding="utf-8")
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)

    def is_backbone(name: str) -> bool:
        # Only the sequence head of BERT and ALBERT has the pooler: it goes with the head.
        return name.startswith(f"{prefix}.") and not name.startswith(f"{prefix}.pooler")

    save_file(_chosen(first, is_backbone, dtype), folder / "model.safetensors")
    for task, model in models.items():
        head = _chosen(model, lambda name: not is_backbone(name), dtype)
        if head:
            save_file(head, folder / f"head-{task}.safetensors")


def _chosen(
    model: PreTrainedModel, wanted: Callable[[str], bool], dtype: torch.dtype
) -> dict[str, torch.Tensor]:
    # named_parameters lists a tied tensor once, under the backbone's name.
    return {
        name: parameter.detach().to(dtype).contiguous()
        for name, parameter in model.named_parameters()
        if wanted(name)
    }


def _special_ids(tokenizer: Tokenizer) -> dict[str, int]:
    """The ids that a configuration must know; a decoder pads with its end token."""
    roles = {
        "pad_token_id": ("[PAD]", "<pad>", "<|endoftext|>"),
        "bos_token_id": ("[CLS]", "<s>", "<|endoftext|>"),
        "eos_token_id": ("[SEP]", "</s>", "<|endoftext|>"),
    }
    return {
        role: next(id for id in map(tokenizer.token_to_id, tokens) if id is not None)
        for role, tokens in roles.items()
    }
