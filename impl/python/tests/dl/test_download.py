"""Downloads against a local server: whole or not at all, resumed, checked."""

from __future__ import annotations

import hashlib
import io
import tarfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from rvp_bench.dl import official
from rvp_bench.dl.download import ATTEMPTS, download, extract
from rvp_bench.dl.providers import read_dataset
from rvp_bench.errors import BenchError

from .test_datasets import write_cifar10

CONTENT = bytes(range(256)) * 40
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@contextmanager
def serve(content: bytes, break_after: int = 0, ranges: bool = True) -> Iterator[tuple[str, list]]:
    """A server of one file that breaks off each answer after some bytes; and the ranges asked."""
    asked: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range")
            asked.append(wanted)
            start = int(wanted.split("=")[1].rstrip("-")) if wanted and ranges else 0
            body = content[start:]
            if not body:
                self.send_error(416)
                return
            self.send_response(206 if wanted and ranges else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: break_after or None])

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/cifar-10-binary.tar.gz", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_takes_up_a_broken_download_where_it_broke(tmp_path: Path) -> None:
    with serve(CONTENT, break_after=4000) as (url, asked):
        download(url, SHA256, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT
    assert asked == [None, "bytes=4000-", "bytes=8000-"]
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_starts_again_on_a_server_without_ranges(tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(b"old")
    with serve(CONTENT, ranges=False) as (url, _):
        download(url, SHA256, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_finishes_a_part_that_is_whole(tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(CONTENT)
    with serve(CONTENT) as (url, _):
        download(url, SHA256, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_gives_up_without_a_half_file(tmp_path: Path) -> None:
    with serve(CONTENT, break_after=10) as (url, asked), pytest.raises(BenchError, match="cannot"):
        download(url, SHA256, tmp_path / "file")
    assert len(asked) == ATTEMPTS
    assert not (tmp_path / "file").exists()


def test_refuses_another_file(tmp_path: Path) -> None:
    with serve(b"another") as (url, _), pytest.raises(BenchError, match="has SHA-256"):
        download(url, SHA256, tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


def test_fetches_unpacks_and_reads_an_archive_in_the_official_format(tmp_path: Path) -> None:
    write_cifar10(tmp_path / "in" / "cifar-10-batches-bin")
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        tar.add(tmp_path / "in" / "cifar-10-batches-bin", "cifar-10-batches-bin")
    content, out = packed.getvalue(), tmp_path / "out"
    out.mkdir()
    with serve(content, break_after=len(content) // 2 + 1) as (url, _):
        source = official.Source(url, hashlib.sha256(content).hexdigest())
        official.fetch("cifar10", out, {"cifar10": (source,)})
    assert [path.name for path in out.iterdir()] == ["cifar-10-batches-bin"]
    train, test = read_dataset("cifar10", out / "cifar-10-batches-bin")
    assert (len(train), len(test)) == (15, 3)


def test_a_broken_archive_leaves_no_folder(tmp_path: Path) -> None:
    (tmp_path / "bad.tar.gz").write_bytes(b"no archive")
    with pytest.raises(BenchError, match="cannot unpack"):
        extract(tmp_path / "bad.tar.gz", "member", tmp_path / "member")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.tar.gz"]
