"""The program that is deployed: classes of handwritten digits, a line of JSON for each.

    python -P digit_server.py MODEL < REQUESTS

It imports libraries alone, so that a start of it pays for nothing that a benchmark needs. So it
builds the network itself, with the names that are in the saved file.
"""

from __future__ import annotations

import json
import sys
from collections import OrderedDict

import torch
from torch import nn

SIDE = 28
MEAN, DEVIATION = 0.1307, 0.3081


def load(path: str) -> nn.Module:
    """The network that was saved: from images ``[n, 1, 28, 28]`` to logits ``[n, 10]``."""
    with torch.device("meta"):  # no values of its own: the file has all of them
        network = new_network()
    network.load_state_dict(torch.load(path, weights_only=True), assign=True)
    return network.eval().requires_grad_(False)


def answer(network: nn.Module, request: str) -> str:
    """Logits and class of the image that the request holds: 784 bytes, row by row."""
    pixels = torch.tensor(json.loads(request)["image"], dtype=torch.float32)
    images = (pixels.view(1, 1, SIDE, SIDE) / 255 - MEAN) / DEVIATION
    logits = network(images)[0]
    return json.dumps({"logits": logits.tolist(), "class": int(logits.argmax())})


def new_network() -> nn.Module:
    """LeNet, as ``cnn_models/lenet.py`` describes it."""
    features = nn.Sequential(
        nn.Conv2d(1, 16, 5, padding=2, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 5, bias=False),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.AdaptiveAvgPool2d(5),
    )
    classifier = nn.Sequential(
        nn.Linear(800, 120),
        nn.ReLU(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Dropout(),
        nn.Linear(84, 10),
    )
    parts = OrderedDict(features=features, flat=nn.Flatten(), classifier=classifier)
    return nn.Sequential(parts)


if __name__ == "__main__":
    loaded = load(sys.argv[1])
    for line in sys.stdin:
        print(answer(loaded, line), flush=True)
