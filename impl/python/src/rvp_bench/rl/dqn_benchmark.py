"""Value-based learning: DQN, double, dueling, prioritized and Rainbow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..registry import Context
from .agent_benchmark import AgentBenchmark
from .rl_models import VALUE_BASED


def create(params: Mapping[str, Any], context: Context) -> AgentBenchmark:
    """The benchmark of a value-based algorithm."""
    return AgentBenchmark(params, context, "value-based", VALUE_BASED)
