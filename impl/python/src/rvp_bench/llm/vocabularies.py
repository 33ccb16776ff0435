"""Tokenizers: small ones trained on the corpus, in the shape that each model's real one has."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers
from tokenizers.processors import TemplateProcessing
from tokenizers.trainers import BpeTrainer, UnigramTrainer, WordPieceTrainer

TINY_VOCABULARY = 1024
_BERT_SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
_ROBERTA_SPECIALS = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
_ALBERT_SPECIALS = ["<pad>", "<unk>", "[CLS]", "[SEP]", "[MASK]"]
GPT2_SPECIAL = "<|endoftext|>"


def train_tokenizers(texts: Iterable[str]) -> dict[str, Tokenizer]:
    """One for each kind of vocabulary; DistilBERT has BERT's. Unigram (albert) is not exact."""
    corpus = list(texts)
    bert = bert_shape(models.WordPiece(unk_token="[UNK]"))
    bert.train_from_iterator(
        corpus, WordPieceTrainer(vocab_size=TINY_VOCABULARY, special_tokens=_BERT_SPECIALS)
    )
    gpt2 = gpt2_shape(models.BPE())
    gpt2.train_from_iterator(corpus, _bpe_trainer([GPT2_SPECIAL]))
    roberta = gpt2_shape(models.BPE())
    roberta.train_from_iterator(corpus, _bpe_trainer(_ROBERTA_SPECIALS))
    albert = Tokenizer(models.Unigram())
    albert.normalizer = normalizers.Sequence([normalizers.NFKD(), normalizers.Lowercase()])
    albert.pre_tokenizer = pre_tokenizers.Metaspace()
    albert.decoder = decoders.Metaspace()
    albert.train_from_iterator(
        corpus,
        UnigramTrainer(
            vocab_size=TINY_VOCABULARY, special_tokens=_ALBERT_SPECIALS, unk_token="<unk>"
        ),
    )
    return {
        "bert": with_template(bert, "[CLS]", "[SEP]"),
        "gpt2": gpt2,
        "roberta": with_template(roberta, "<s>", "</s>", between=2),
        "albert": with_template(albert, "[CLS]", "[SEP]"),
    }


def bert_shape(model: models.WordPiece) -> Tokenizer:
    """BERT's normalisation and splitting around a WordPiece model (lower-cased)."""
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    return tokenizer


def gpt2_shape(model: models.BPE) -> Tokenizer:
    """GPT-2's byte-level splitting around a BPE model."""
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def with_template(tokenizer: Tokenizer, first: str, last: str, between: int = 1) -> Tokenizer:
    """Add the model's special tokens: one before, one after, ``between`` separators in a pair."""
    specials = [AddedToken(token, special=True) for token in (first, last)]
    tokenizer.add_special_tokens(specials)
    separators = " ".join([f"{last}:0"] * between)
    tokenizer.post_processor = TemplateProcessing(
        single=f"{first}:0 $A:0 {last}:0",
        pair=f"{first}:0 $A:0 {separators} $B:1 {last}:1",
        special_tokens=[(token, tokenizer.token_to_id(token)) for token in (first, last)],
    )
    return tokenizer


def read_tokenizer(folder: Path, family: str) -> Tokenizer:
    """A trained tokenizer of ``folder``, by the model that uses it."""
    name = "bert" if family == "distilbert" else family
    return Tokenizer.from_file(str(folder / f"{name}.json"))


def _bpe_trainer(specials: list[str]) -> BpeTrainer:
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    return BpeTrainer(
        vocab_size=TINY_VOCABULARY, special_tokens=specials, initial_alphabet=alphabet
    )
