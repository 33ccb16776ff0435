"""Text to token ids, by the core that both suites share (the ``tokenizers`` library)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from tokenizers import Encoding, Tokenizer

from ..errors import BenchError
from .weights import Checkpoint


@dataclass(frozen=True)
class Batch:
    """Token ids of a batch, padded on the right to one length.

    Attributes:
        ids: (batch, length), int64.
        mask: (batch, length), int64: 1 for a token, 0 for padding.
        type_ids: (batch, length), int64: 1 for the second text of a pair.
        encodings: the library's own, with offsets and word numbers.
    """

    ids: torch.Tensor
    mask: torch.Tensor
    type_ids: torch.Tensor
    encodings: list[Encoding]

    def split(self, size: int) -> list[Batch]:
        """The same rows in batches of at most ``size``."""
        return [
            Batch(
                ids=self.ids[start : start + size],
                mask=self.mask[start : start + size],
                type_ids=self.type_ids[start : start + size],
                encodings=self.encodings[start : start + size],
            )
            for start in range(0, len(self.encodings), size)
        ]


class LanguageTokenizer:
    """A checkpoint's tokenizer, checked against its model.

    Args:
        length: what batches are cut or padded to.

    Raises:
        BenchError: unreadable, with ids that the model's embedding lacks, or a length beyond the
            model's context.
    """

    def __init__(self, checkpoint: Checkpoint, length: int) -> None:
        config = json.loads(checkpoint.config.read_text(encoding="utf-8"))
        try:
            # One cuts and pads to one length, one does neither: to change it costs time in a call.
            self._batches, self._whole = (
                Tokenizer.from_file(str(checkpoint.tokenizer)) for _ in range(2)
            )
        except Exception as error:  # the library raises bare Exception
            raise BenchError(f"{checkpoint.tokenizer} is not a tokenizer: {error}") from error
        highest = max(self._whole.get_vocab(with_added_tokens=True).values(), default=0)
        if highest >= config["vocab_size"]:
            raise BenchError(
                f"wrong vocabulary: the tokenizer of {checkpoint.name} has ids up to {highest}, "
                f"its model has {config['vocab_size']} embeddings",
                "take tokenizer.json and model.safetensors from the same checkpoint",
            )
        pad_id = config.get("pad_token_id") or 0
        limit = config.get("max_position_embeddings") or config["n_positions"]
        if config["model_type"] == "roberta":  # its positions begin after the one of padding
            limit -= pad_id + 1
        if length > limit:
            raise BenchError(
                f"{length} tokens exceed the context of {limit} of {checkpoint.name}",
                "ask for shorter texts: sequence_length, or prompt_tokens",
            )
        self._batches.enable_truncation(length, strategy="longest_first")
        self._batches.enable_padding(pad_id=pad_id, length=length)
        self._whole.no_truncation()
        self._whole.no_padding()

    def encode_batch(self, texts: Sequence[str] | Sequence[tuple[str, str]]) -> Batch:
        """Tokenize texts, or pairs of them."""
        return _batch(self._batches.encode_batch(list(texts)))

    def encode_words(self, sentences: Sequence[Sequence[str]]) -> Batch:
        """The same for texts that come as words."""
        return _batch(self._batches.encode_batch(list(sentences), is_pretokenized=True))

    def encode(self, text: str) -> list[int]:
        """Ids of one text, whole, without special tokens."""
        return list(self._whole.encode(text, add_special_tokens=False).ids)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ids, special tokens left out."""
        return str(self._whole.decode(list(ids)))


def _batch(encodings: list[Encoding]) -> Batch:
    return Batch(
        ids=torch.tensor([encoding.ids for encoding in encodings]),
        mask=torch.tensor([encoding.attention_mask for encoding in encodings]),
        type_ids=torch.tensor([encoding.type_ids for encoding in encodings]),
        encodings=encodings,
    )
