"""The process of this domain: one request in, events out."""

import sys

from ..runner import serve
from ..torch_device import describe
from .registry import registry

if __name__ == "__main__":
    sys.exit(serve("python", registry(), describe))
