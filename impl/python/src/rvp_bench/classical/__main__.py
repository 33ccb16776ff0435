"""The process of the classical domain: one request in, events out."""

from __future__ import annotations

import sys

from ..runner import serve
from .environment import describe
from .registry import registry

if __name__ == "__main__":
    sys.exit(serve("python", registry(), describe))
