"""The program that is deployed: prices of houses, a line of JSON for each.

    python -P house_server.py MODEL < REQUESTS

It imports libraries alone, so that a start of it pays for nothing that a benchmark needs.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import joblib
import pandas as pd


def load(path: str) -> Any:
    """The pipeline that was saved."""
    return joblib.load(path)


def answer(model: Any, request: str) -> str:
    """The price of the house that the request describes."""
    house = pd.DataFrame([json.loads(request)])
    return json.dumps({"price": float(model.predict(house)[0])})


if __name__ == "__main__":
    loaded = load(sys.argv[1])
    for line in sys.stdin:
        print(answer(loaded, line), flush=True)
