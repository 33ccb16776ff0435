"""Errors that become events: a case that fails is a row, never a stack trace."""

from __future__ import annotations


class BenchError(Exception):
    """A case cannot be set up or measured, for a reason that a person can act on.

    Args:
        message: what is wrong, and where.
        hint: the next step, or empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class RequestError(BenchError):
    """The request itself is unusable: nothing of it is run."""


class SkipCase(Exception):
    """The case makes no sense on this machine; shown as skipped, with the reason."""
