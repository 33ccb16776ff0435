"""``dl/training_variants``: training steps as PyTorch's users may write them in Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import torch

from ..params import Parameters
from ..protocol import CheckValue
from ..registry import Context
from .cnn_training import CnnTraining
from .params import Parts
from .training import create_optimizer
from .variants import compile_whole, differences, require_compiled


class TrainingVariant(Parameters, frozen=True):
    """How a step is run.

    Attributes:
        variant: ``plain``, as in ``dl/cnn_training``; with an optimizer that handles all
            parameters in a call (``foreach``), or in a kernel (``fused``); or with the network
            ``compiled``, forward and backward.
    """

    variant: Literal["plain", "foreach", "fused", "compiled"]


class TrainingVariants(CnnTraining):
    """The same training; its answers are the distances from that of the plain way."""

    def __init__(self, params: Mapping[str, Any], context: Context) -> None:
        self._params, self._context = params, context
        super().__init__(params, context)

    def take_options(self, parts: Parts) -> None:
        self._variant = parts.take(TrainingVariant).variant

    def before_training(self) -> None:
        super().before_training()
        trainer = self.trainer
        if self._variant == "compiled":
            self._code = compile_whole(trainer.model)
        elif self._variant != "plain":
            trainer.optimizer = create_optimizer(
                trainer.parameters,
                trainer.config,
                foreach=self._variant == "foreach",
                fused=self._variant == "fused",
            )

    def after_checked_steps(self) -> None:
        # Evaluation would be another graph to compile: what training left is asked for as it is.
        with torch.compiler.set_stance("force_eager"):
            super().after_checked_steps()

    def check(self) -> Mapping[str, CheckValue]:
        if self._variant == "compiled":
            require_compiled()
        plain = {name: value for name, value in self._params.items() if name != "variant"}
        return differences(super().check(), CnnTraining(plain, self._context).check())
