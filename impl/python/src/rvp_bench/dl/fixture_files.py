"""Which files the cases of a profile read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..definitions import Case
from ..params import read
from .cnn_inference import InferenceConfig
from .cnn_models import ModelConfig
from .digit_network import NETWORK
from .inference_variants import InferenceVariant
from .job_benchmark import JobParams
from .params import Parts
from .providers import OFFICIAL, DatasetConfig, Official
from .weights import State

Network = tuple[ModelConfig, State]


@dataclass
class FixtureFiles:
    """Networks by options and state, sizes of training sets, and what must be downloaded."""

    networks: set[Network] = field(default_factory=set)
    int8: set[Network] = field(default_factory=set)
    orders: set[int] = field(default_factory=set)
    datasets: set[Official] = field(default_factory=set)
    pretrained: bool = False


def files_of(cases: Iterable[Case]) -> FixtureFiles:
    """The files of the cases. Raises BenchError for parameters that no benchmark takes."""
    files = FixtureFiles()
    for case in cases:
        if case.benchmark == "dl/serving":
            files.networks.add((NETWORK, "trained"))
            continue
        if case.benchmark == "dl/job":
            files.networks.add((NETWORK, "initial"))
            files.orders.add(read(JobParams, case.params).train_samples)
            continue
        parts = Parts(case.params)
        network, data = parts.take(ModelConfig), parts.take(DatasetConfig)
        # The masks of dropout are drawn anew in each run; no file depends on them.
        network = network.without_dropout()
        if data.dataset in OFFICIAL:
            files.datasets.add(data.dataset)
        if case.benchmark == "dl/cnn_inference":
            inference = parts.take(InferenceConfig)
            chosen: Network = (network, inference.weights)
            files.networks.add(chosen)
            if inference.precision == "int8":
                files.int8.add(chosen)
        elif case.benchmark == "dl/inference_variants":
            files.networks.add((network, parts.take(InferenceVariant).weights))
        else:
            files.networks.add((network, "initial"))
            files.orders.add(data.train_samples)
        files.pretrained |= case.benchmark == "dl/transfer_learning"
    return files
