"""Where this process waits for the other side of its round.

Both sides of a comparison run at once, and the harness lets neither begin a phase before the other:
what the machine does meanwhile then hits both. The rules are the same in the Rust suite
(crates/core/src/barrier.rs).
"""

from __future__ import annotations

import os
from contextlib import suppress


class Barrier:
    """The harness at the other end of a descriptor, if it named one in ``RVP_BARRIER``."""

    def __init__(self) -> None:
        """Take the descriptor from the environment: children of this process get none."""
        named = os.environ.pop("RVP_BARRIER", "")
        self._channel = int(named) if named.isdecimal() else None

    @property
    def is_there(self) -> bool:
        """Does the other side run at once with this one?"""
        return self._channel is not None

    def wait(self, case: int, step: int) -> None:
        """Wait until the other side is as far.

        Args:
            case: index in the request.
            step: 0 before the set-up, n before the n-th phase.
        """
        if self._channel is None:
            return
        answer = b""
        with suppress(OSError):
            os.write(self._channel, f"{case} {step}\n".encode())
            answer = os.read(self._channel, 1)
        if not answer:
            self._channel = None
