"""The language models under test, by name: Hugging Face's networks on given weights."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from transformers import PreTrainedModel

from ...errors import BenchError
from ..quantization import PRECISIONS, quantize, storage_dtype
from ..weights import Checkpoint, load_tensors
from . import albert, bert, distilbert, gpt2, roberta
from .configs import Family

FAMILIES: dict[str, Family] = {
    module.FAMILY.name: module.FAMILY for module in (gpt2, bert, distilbert, roberta, albert)
}
ATTENTIONS = ("sdpa", "eager")


def create_language_model(
    name: str,
    task: str,
    checkpoint: Checkpoint,
    *,
    labels: int = 2,
    precision: str = "float32",
    attention: str = "sdpa",
    device: str = "cpu",
) -> PreTrainedModel:
    """Build a model, in inference mode, with the checkpoint's weights.

    Args:
        name: ``gpt2``, ``bert``, ``distilbert``, ``roberta`` or ``albert``.
        task: ``generation`` (gpt2 only), ``sequence_classification``, ``question_answering`` or
            ``token_classification``.
        labels: outputs of the head; question answering always has two.
        precision: ``float32``, ``float16``, ``bfloat16``, or ``int8`` or ``int4`` weights.
        attention: ``sdpa`` (fused, Hugging Face's default) or ``eager``.

    Raises:
        BenchError: unknown name, task, precision or attention; weights that do not fit.
    """
    family = FAMILIES[known(name, FAMILIES, "model")]
    network = family.tasks[known(task, family.tasks, f"task of {name}")]
    known(precision, PRECISIONS, "precision")
    known(attention, ATTENTIONS, "attention")
    config = family.config.from_json_file(checkpoint.config)
    config.num_labels = labels
    tensors = load_tensors(checkpoint, family.prefix)
    try:
        loaded: Any = network.from_pretrained(
            None,
            config=config,
            state_dict=tensors,
            dtype=storage_dtype(precision),
            attn_implementation=attention,
            output_loading_info=True,
        )
    except RuntimeError as error:  # sizes that differ: the message names each tensor
        raise BenchError(f"{checkpoint.name} does not fit its config.json: {error}") from error
    model, report = loaded
    if missing := sorted(report["missing_keys"]):
        raise BenchError(
            f"{checkpoint.name} lacks {len(missing)} tensors of {network.__name__}: "
            + ", ".join(missing[:3]),
            "is it a checkpoint of this model, with a head for this task?",
        )
    quantize(model, precision)
    model.train(False)
    model.to(device)
    return model  # type: ignore[no-any-return]


def known(value: str, names: Collection[str], what: str) -> str:
    """``value``, if it is one of ``names``. Raises BenchError listing them."""
    if value not in names:
        raise BenchError(f"unknown {what} {value!r}; known: {', '.join(names)}")
    return value


__all__ = ["FAMILIES", "create_language_model", "known"]
