"""What the model files have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from transformers import PreTrainedConfig, PreTrainedModel


@dataclass(frozen=True)
class Family:
    """One architecture: its real and small configurations, and a network per task.

    Attributes:
        fixed: settings of every size, where Hugging Face's defaults are not what is meant.
        sizes: ``tiny`` for tests, ``slice`` (true width, two layers), and the published ones.
        prefix: what names of backbone tensors begin with in a checkpoint that has a head.
    """

    name: str
    config: type[PreTrainedConfig]
    fixed: Mapping[str, Any]
    sizes: Mapping[str, Mapping[str, Any]]
    prefix: str
    tasks: Mapping[str, type[PreTrainedModel]]


def encoder_size(
    vocab_size: int, positions: int, width: int, heads: int, layers: int
) -> dict[str, int]:
    """A size in the words of BERT's configuration; the feed-forward is four times as wide."""
    return {
        "vocab_size": vocab_size,
        "max_position_embeddings": positions,
        "hidden_size": width,
        "intermediate_size": 4 * width,
        "num_attention_heads": heads,
        "num_hidden_layers": layers,
    }
