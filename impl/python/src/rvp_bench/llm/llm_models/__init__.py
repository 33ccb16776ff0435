"""The language models under test, by name: Hugging Face's networks on given weights."""

from __future__ import annotations

from typing import Any

from transformers import PreTrainedModel

from ...errors import BenchError
from ..params import Attention, ModelName, Precision
from ..quantization import quantize, storage_dtype
from ..weights import Checkpoint, load_tensors
from . import albert, bert, distilbert, gpt2, roberta
from .configs import Family

FAMILIES: dict[ModelName, Family] = {
    "gpt2": gpt2.FAMILY,
    "bert": bert.FAMILY,
    "distilbert": distilbert.FAMILY,
    "roberta": roberta.FAMILY,
    "albert": albert.FAMILY,
}
# Transformers' default, by name: a message of its own when a network lacks it.
_ATTENTIONS: dict[Attention, str] = {"default": "sdpa", "eager": "eager"}


def create_language_model(
    name: ModelName,
    task: str,
    checkpoint: Checkpoint,
    *,
    labels: int = 2,
    precision: Precision = "float32",
    attention: Attention = "default",
    device: str = "cpu",
) -> PreTrainedModel:
    """Build a model, in inference mode, with the checkpoint's weights.

    Args:
        task: ``generation``, which GPT-2 alone does, or a ``params.TaskName``.
        labels: outputs of the head; question answering always has two.

    Raises:
        BenchError: weights that do not fit.
    """
    family = FAMILIES[name]
    network = family.tasks[task]
    config = family.config.from_json_file(checkpoint.config)
    config.num_labels = labels
    tensors = load_tensors(checkpoint, family.prefix)
    try:
        loaded: Any = network.from_pretrained(
            None,
            config=config,
            state_dict=tensors,
            dtype=storage_dtype(precision),
            attn_implementation=_ATTENTIONS[attention],
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


__all__ = ["FAMILIES", "create_language_model"]
