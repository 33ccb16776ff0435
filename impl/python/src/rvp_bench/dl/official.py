"""The official data sets: where they are, their checksums, and how to fetch one.

MNIST: LeCun, Cortes, Burges (http://yann.lecun.com/exdb/mnist), from PyTorch's mirror.
CIFAR-10 and CIFAR-100: Krizhevsky (https://www.cs.toronto.edu/~kriz/cifar.html), binary version.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .download import download, extract
from .providers import OFFICIAL, Official, read_dataset


@dataclass(frozen=True)
class Source:
    """One file to download."""

    url: str
    sha256: str

    def file_name(self) -> str:
        """Last part of the URL."""
        return self.url.rsplit("/", 1)[1]


def _mnist(name: str, sha256: str) -> Source:
    return Source(f"https://ossci-datasets.s3.amazonaws.com/mnist/{name}-ubyte.gz", sha256)


def _cifar(name: str, sha256: str) -> Source:
    return Source(f"https://www.cs.toronto.edu/~kriz/{name}-binary.tar.gz", sha256)


SOURCES: dict[Official, tuple[Source, ...]] = {
    "mnist": (
        _mnist(
            "train-images-idx3", "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"
        ),
        _mnist(
            "train-labels-idx1", "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"
        ),
        _mnist(
            "t10k-images-idx3", "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"
        ),
        _mnist(
            "t10k-labels-idx1", "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"
        ),
    ),
    "cifar10": (
        _cifar("cifar-10", "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"),
    ),
    "cifar100": (
        _cifar("cifar-100", "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec"),
    ),
}


def fetch(
    name: Official, out: Path, sources: Mapping[Official, tuple[Source, ...]] = SOURCES
) -> None:
    """Download a data set into ``out``; its folder appears when all of it is there and readable.

    Raises:
        BenchError: see :func:`download.download` and :func:`providers.read_dataset`.
    """
    target = out / OFFICIAL[name]
    if target.exists():
        return
    # Kept when the download breaks off: the next run takes it up.
    work = out / f"{name}.partial"
    work.mkdir(exist_ok=True)
    folder = work / OFFICIAL[name]
    folder.mkdir(exist_ok=True)
    for source in sources[name]:
        archive = source.file_name().endswith(".tar.gz")
        file = (work if archive else folder) / source.file_name()
        if not file.exists():
            download(source.url, source.sha256, file)
        if archive:
            folder.rmdir()
            extract(file, OFFICIAL[name], folder)
            file.unlink()
    read_dataset(name, folder)
    os.replace(folder, target)
    work.rmdir()
