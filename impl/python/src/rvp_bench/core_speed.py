"""Does the core run at its full speed, or does a neighbour on the host slow it down?

Beside a busy hyper-thread a core is slower by half for tens of milliseconds at a time, and no
load of this machine shows it. A small loop that is always the same does: it is timed around each
block, and a block beside a slow loop is measured again. The samples are not looked at, so no
program can be made faster by it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

# Some 20 microseconds.
TURNS = 400
# A loop this many times slower than the fastest so far is slow.
SLOW = 1.3
# Share of a process's time that may be spent on blocks that are thrown away.
SHARE = 0.2


def is_watched() -> bool:
    """Is this process run for what a profiler sees of it?

    Then nothing works by the clock beside the calls: how often it did would look like work of the
    program.
    """
    return "RVP_PROFILE" in os.environ


def small_loop() -> int:
    """Nanoseconds of a small loop; none under a profiler."""
    if is_watched():
        return 0
    start = time.perf_counter_ns()
    state = 1
    for turn in range(TURNS):
        state = (state + turn) ^ 5
    return time.perf_counter_ns() - start


class CoreSpeed:
    """Watches the core of one process, from its construction on.

    Attributes:
        share: of the time, that may be spent on blocks that are thrown away.
    """

    def __init__(
        self, now: Callable[[], int] = time.perf_counter_ns, loop: Callable[[], int] = small_loop
    ) -> None:
        """``loop`` does work that is always the same, and returns its nanoseconds."""
        self._now, self._loop = now, loop
        self.share: float = SHARE
        self._started = now()
        self._fastest: float = float("inf")
        self._forgiven = 0

    def is_full(self) -> bool:
        """Is the loop as fast as ever? One that is slow may have been interrupted, so two are.

        It is, without a look, where nothing is forgiven.
        """
        return self.share == 0 or self._probe() or self._probe()

    def forgives(self, nanoseconds: int) -> bool:
        """May a block of so many nanoseconds be thrown away? If so, they are taken as lost."""
        if self._forgiven + nanoseconds > self.share * (self._now() - self._started):
            return False
        self._forgiven += nanoseconds
        return True

    def _probe(self) -> bool:
        nanoseconds = self._loop()
        self._fastest = min(self._fastest, nanoseconds)
        return nanoseconds <= SLOW * self._fastest
