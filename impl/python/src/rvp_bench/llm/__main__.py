"""The process of the llm domain: one request in, events out."""

from __future__ import annotations

import sys

from ..runner import serve
from .environment import describe
from .registry import create_registry

if __name__ == "__main__":
    sys.exit(serve("python", create_registry(), describe))
