"""Where this process waits for the other side of its turn.

Both sides of a comparison run at once, and the harness lets neither begin a phase before the other:
what the machine does meanwhile then hits both. The rules are the same in the Rust suite
(crates/core/src/barrier.rs).
"""

from __future__ import annotations

import os
from contextlib import suppress

from .core_speed import SHARE, CoreSpeed

TOGETHER = b"1"


class Barrier:
    """The harness at the other end of a descriptor, if it named one in ``RVP_BARRIER``."""

    def __init__(self, speed: CoreSpeed) -> None:
        """Take the descriptor out of the environment: what this process starts has no part in it.

        Args:
            speed: hears whether another side measures at the same moment.
        """
        named = os.environ.pop("RVP_BARRIER", "")
        self._channel = int(named) if named.isdecimal() else None
        self._speed = speed

    def wait(self, case: int, phase: int) -> None:
        """Wait until the other side is as far, or will come no more.

        Together, a block beside a slow core is not measured again: the other side would have to
        wait, and what is slow is slow for both.

        Args:
            case: index in the request.
            phase: 0 before the set-up, n before the n-th phase.
        """
        if self._channel is None:
            return
        answer = b""
        with suppress(OSError):
            os.write(self._channel, f"{case} {phase}\n".encode())
            answer = os.read(self._channel, 1)
        if not answer:
            self._channel = None
        self._speed.share = 0 if answer == TOGETHER else SHARE
