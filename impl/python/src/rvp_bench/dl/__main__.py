"""The process of this domain: one request in, events out."""

import sys

from ..runner import serve
from .cnn_benchmark import registry
from .device import describe

if __name__ == "__main__":
    sys.exit(serve(registry(), describe))
