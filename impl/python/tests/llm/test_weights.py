"""Sources of weights, checkpoints that are damaged or do not fit, and the hub's client."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from rvp_bench.errors import BenchError
from rvp_bench.llm.hub import Hub
from rvp_bench.llm.llm_models import create_language_model
from rvp_bench.llm.params import ModelParams
from rvp_bench.llm.tokenization import LanguageTokenizer
from rvp_bench.llm.weights import resolve_checkpoint
from rvp_bench.registry import Context

from .conftest import DATA, checkpoint

TASK = "sequence_classification"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
BODY = b'{"vocab_size": 7}'


# --- sources and files -------------------------------------------------------------------------


def source(weights: str) -> ModelParams:
    return ModelParams(model="bert", size="huge", weights=weights)


def test_a_folder_is_found_below_the_benchmarks(context: Context) -> None:
    found = resolve_checkpoint(source("file:llm/data/bert-tiny"), TASK, context)
    assert len(found.weights) == 2


@pytest.mark.parametrize(
    ("weights", "says"),
    [
        ("random", "fixture models/bert-huge is missing"),
        ("file:llm/data/nowhere", "nowhere/config.json is missing"),
        ("s3:bucket", "known: random, file:<folder>, hub:<id>"),
    ],
)
def test_a_missing_source_says_which(weights: str, says: str, context: Context) -> None:
    with pytest.raises(BenchError, match=says):
        resolve_checkpoint(source(weights), TASK, context)


def test_a_cut_off_file_is_not_safetensors(tmp_path: Path) -> None:
    folder = tmp_path / "cut"
    shutil.copytree(DATA / "bert-tiny", folder)
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[: weights.stat().st_size // 2])
    with pytest.raises(BenchError, match=r"model\.safetensors is not a whole safetensors file"):
        create_language_model("bert", TASK, checkpoint(folder, TASK))


def test_weights_of_another_model_do_not_fit() -> None:
    folder = checkpoint(DATA / "bert-tiny", TASK)
    with pytest.raises(BenchError, match="bert-tiny"):
        create_language_model("albert", TASK, folder)
    with pytest.raises(BenchError, match="does not fit its config"):
        create_language_model("bert", TASK, folder, labels=5)
    headless = checkpoint(DATA / "bert-tiny", "no task")
    with pytest.raises(BenchError, match=r"lacks 4 tensors .*: bert\.pooler"):
        create_language_model("bert", TASK, headless)


def test_a_tokenizer_with_more_ids_than_embeddings_is_the_wrong_one(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    shutil.copytree(DATA / "bert-tiny", folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "vocab_size": 500}))
    with pytest.raises(BenchError, match=r"wrong vocabulary.*its model has 500 embeddings"):
        LanguageTokenizer(checkpoint(folder), 16)


@pytest.mark.parametrize("name", ["bert", "roberta"])
def test_texts_longer_than_the_context_are_refused(name: str, fixtures: Path) -> None:
    folder = checkpoint(fixtures / "models" / f"{name}-tiny")
    LanguageTokenizer(folder, 256)
    with pytest.raises(BenchError, match=rf"257 tokens exceed the context of 256 of {name}-tiny"):
        LanguageTokenizer(folder, 257)


# --- hub ---------------------------------------------------------------------------------------


class _HubHandler(BaseHTTPRequestHandler):
    """Answers as the hub does: owner/whole has files, owner/broken hangs up in the middle."""

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, body: bool) -> None:
        whole = self.path.startswith("/owner/whole/resolve/")
        missing = "RevisionNotFound" if "/v9/" in self.path else None
        missing = missing or ("EntryNotFound" if "absent" in self.path else None)
        missing = missing or (None if whole or "broken" in self.path else "RepoNotFound")
        self.send_response(404 if missing else 200)
        self.send_header("X-Repo-Commit", COMMIT)
        if missing:
            self.send_header("X-Error-Code", missing)
        self.send_header("ETag", '"aa11"')
        self.send_header("Content-Length", "0" if missing else str(len(BODY)))
        self.end_headers()
        if body and not missing:
            self.wfile.write(BODY if whole else BODY[:5])
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _HubHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_file_is_fetched_once_then_found_offline(endpoint: str, tmp_path: Path) -> None:
    path = Hub(endpoint, tmp_path).file("owner/whole", "v1", "config.json")
    assert path.read_bytes() == BODY
    offline = Hub(endpoint, tmp_path, offline=True)
    assert offline.file("owner/whole", "v1", "config.json") == path
    with pytest.raises(BenchError, match="revision v2: not in the cache, and offline"):
        offline.file("owner/whole", "v2", "config.json")


@pytest.mark.parametrize(
    ("repository", "revision", "name", "says"),
    [
        ("owner/whole", "v9", "config.json", "no such revision"),
        ("owner/none", "v1", "config.json", "no such repository"),
        ("owner/whole", "v1", "absent.json", "no such file"),
    ],
)
def test_what_the_hub_lacks_is_named(
    repository: str, revision: str, name: str, says: str, endpoint: str, tmp_path: Path
) -> None:
    with pytest.raises(BenchError, match=f"hub:{repository}, revision {revision}: {says}"):
        Hub(endpoint, tmp_path).file(repository, revision, name)


def test_half_a_download_is_never_seen_as_the_file(
    endpoint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)  # the client waits between tries
    with pytest.raises(BenchError, match=r"model\.safetensors of hub:owner/broken"):
        Hub(endpoint, tmp_path).file("owner/broken", "v1", "model.safetensors")
    assert not list(tmp_path.rglob("model.safetensors"))
    with pytest.raises(BenchError, match="not in the cache"):
        Hub(endpoint, tmp_path, offline=True).file("owner/broken", "v1", "model.safetensors")


def test_a_hub_that_is_gone_cannot_be_reached(tmp_path: Path) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _HubHandler)
    server.server_close()
    gone = Hub(f"http://127.0.0.1:{server.server_address[1]}", tmp_path)
    with pytest.raises(BenchError, match="the hub cannot be reached"):
        gone.file("owner/whole", "v1", "config.json")
