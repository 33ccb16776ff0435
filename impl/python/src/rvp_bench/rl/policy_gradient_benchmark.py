"""Policy-gradient learning: REINFORCE, with a baseline, and actor-critic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..registry import Context
from .agent_benchmark import AgentBenchmark
from .rl_models import POLICY_GRADIENT


def create(params: Mapping[str, Any], context: Context) -> AgentBenchmark:
    """The benchmark of a policy-gradient algorithm."""
    return AgentBenchmark(params, context, "policy-gradient", POLICY_GRADIENT)
