"""The table of houses: numbers with gaps, a region by name, and the price."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

NUMBERS = [
    *("MedInc", "HouseAge", "AveRooms", "AveBedrms"),
    *("Population", "AveOccup", "Latitude", "Longitude"),
]
REGION = "Region"
PRICE = "MedHouseVal"


def read_houses(path: Path) -> pd.DataFrame:
    """All rows of the CSV; empty cells are NaN."""
    return pd.read_csv(path)


def requests_of(houses: pd.DataFrame, count: int) -> list[str]:
    """The first rows as a service is asked for their prices: a JSON object each, without the price.

    From the first again when they run out.
    """
    lines = houses.drop(columns=PRICE).to_json(orient="records", lines=True).splitlines()
    return [lines[index % len(lines)] for index in range(count)]
