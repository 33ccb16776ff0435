"""The benchmarks of this domain."""

from __future__ import annotations

from ..registry import Registry
from . import job_benchmark, serving_benchmark
from .cnn_inference import CnnInference
from .cnn_training import CnnTraining
from .inference_variants import InferenceVariants
from .time_to_accuracy import TimeToAccuracy
from .training_variants import TrainingVariants
from .transfer_learning import TransferLearning


def registry() -> Registry:
    """All benchmarks of this domain."""
    table = Registry()
    table.register("dl/cnn_training", CnnTraining)
    table.register("dl/cnn_inference", CnnInference)
    table.register("dl/inference_variants", InferenceVariants)
    table.register("dl/job", job_benchmark.create)
    table.register("dl/serving", serving_benchmark.create)
    table.register("dl/time_to_accuracy", TimeToAccuracy)
    table.register("dl/training_variants", TrainingVariants)
    table.register("dl/transfer_learning", TransferLearning)
    return table
