"""Files of the Hugging Face hub, by its own client: cached, pinned, offline when asked."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import httpx2
from huggingface_hub import hf_hub_download
from huggingface_hub.errors import (
    EntryNotFoundError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from ..errors import BenchError


@dataclass(frozen=True)
class Hub:
    """Where files come from.

    Attributes:
        endpoint: the hub's address; None is the client's default.
        cache: folder of downloaded files; None is the client's default.
        offline: take files from the cache alone.
    """

    endpoint: str | None = None
    cache: Path | None = None
    offline: bool = False

    @staticmethod
    def from_environment() -> Hub:
        """HF_ENDPOINT, HF_HOME and HF_HUB_OFFLINE, as the client itself reads them."""
        return Hub(offline=os.environ.get("HF_HUB_OFFLINE", "") in ("1", "true", "yes"))

    def file(self, repository: str, revision: str, name: str) -> Path:
        """A file of a repository, downloaded unless it is in the cache.

        Raises:
            BenchError: no such repository, revision or file, no network, or half a download
                (nothing of which is ever seen as the file).
        """
        where = f"{name} of hub:{repository}, revision {revision}"
        try:
            path = hf_hub_download(
                repository,
                name,
                revision=revision,
                endpoint=self.endpoint,
                cache_dir=self.cache,
                local_files_only=self.offline,
            )
        except RevisionNotFoundError as error:
            raise BenchError(f"{where}: no such revision", "pin a commit that exists") from error
        except RepositoryNotFoundError as error:
            hint = "is the id right? a private one needs HF_TOKEN"
            raise BenchError(f"{where}: no such repository", hint) from error
        except LocalEntryNotFoundError as error:
            hint = "unset HF_HUB_OFFLINE" if self.offline else "is the network up? see HF_ENDPOINT"
            state = "not in the cache, and offline" if self.offline else "the hub cannot be reached"
            raise BenchError(f"{where}: {state}", hint) from error
        except EntryNotFoundError as error:
            hint = "a checkpoint needs config.json, tokenizer.json and model.safetensors"
            raise BenchError(f"{where}: no such file in the repository", hint) from error
        except (HfHubHTTPError, httpx2.HTTPError, OSError) as error:
            raise BenchError(f"{where}: download failed: {error}", "try again") from error
        return Path(path)
