"""Files from the network: resumed when broken off, checked before they get their name.

Only the fixtures step downloads; a benchmark reads what lies on disk. So the Rust suite needs no
twin of this file.
"""

from __future__ import annotations

import hashlib
import http.client
import os
import shutil
import tarfile
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from ..errors import BenchError

ATTEMPTS = 5
TIMEOUT_SECONDS = 30
CHUNK_BYTES = 1 << 20


def download(url: str, sha256: str, target: Path) -> None:
    """Fetch a file. It appears under its name whole and with the right checksum, or not at all.

    A connection that breaks is taken up where it broke; what had arrived stays in
    ``<target>.part``, also for a later run.

    Raises:
        BenchError: the server refuses, breaks off :data:`ATTEMPTS` times, or the checksum differs.
    """
    part = target.with_name(target.name + ".part")
    for attempt in range(1, ATTEMPTS + 1):
        try:
            _fetch_rest(url, part)
            break
        except urllib.error.HTTPError as error:
            if error.code == 416:  # nothing is left to fetch
                break
            raise BenchError(f"{url} answers {error.code} {error.reason}") from error
        except (OSError, http.client.HTTPException) as error:
            if attempt == ATTEMPTS:
                raise BenchError(f"cannot download {url}: {error}") from error
    found = hashlib.sha256(part.read_bytes()).hexdigest()
    if found != sha256:
        part.unlink()
        raise BenchError(f"{url} has SHA-256 {found}, not {sha256}", "is it the official file?")
    os.replace(part, target)


def extract(archive: Path, member: str, target: Path) -> None:
    """Unpack one folder of a tar archive; it appears under its name whole, or not at all."""
    with tempfile.TemporaryDirectory(dir=target.parent) as temporary:
        try:
            with tarfile.open(archive) as tar:
                tar.extractall(temporary, filter="data")
            os.replace(Path(temporary) / member, target)
        except (OSError, tarfile.TarError) as error:
            raise BenchError(f"cannot unpack {member} from {archive.name}: {error}") from error


def _fetch_rest(url: str, part: Path) -> None:
    have = part.stat().st_size if part.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={have}-"} if have else {})
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
        # 206 continues; 200 is a server without ranges, which starts again.
        with part.open("ab" if response.status == 206 else "wb") as file:
            shutil.copyfileobj(response, file, CHUNK_BYTES)
        length = response.headers.get("Content-Length")
    start = have if response.status == 206 else 0
    if length is not None and part.stat().st_size - start < int(length):
        raise http.client.IncompleteRead(b"", int(length))
