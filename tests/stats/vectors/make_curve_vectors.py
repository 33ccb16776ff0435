"""Exponents and crossovers that src/stats must reproduce to 1e-9, computed by SciPy.

Run from anywhere with scipy installed: python make_curve_vectors.py
Nothing here follows the TypeScript: slopes are those of linregress, ends of intervals are found by walking along
the curve in small steps and closing in on each change of the test's answer.
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy import stats
from scipy.optimize import brentq

SESSION_VARIANCE = 0.01**2
CONFIDENCE = 0.95
STEPS = 4000
rng = np.random.default_rng(20261126)


def exponents():
    rows = []
    for sizes, exponent, n in [([1, 8, 64], 0.7, 3), ([32, 128, 512, 2048, 8192], 1.9, 7), ([0.25, 0.5, 1], -0.2, 5)]:
        logs = np.log(sizes)
        rounds = exponent * logs + rng.normal(0, 0.05, (n, len(sizes))) + rng.normal(0, 0.1, (n, 1))
        slopes = np.array([stats.linregress(logs, values).slope for values in rounds])
        together = stats.linregress(np.tile(logs, n), rounds.ravel()).slope
        interval = stats.ttest_1samp(slopes, 0).confidence_interval(CONFIDENCE)
        rows.append(
            {
                "sizes": sizes,
                "rounds": rounds.tolist(),
                "exponent": float(together),
                "interval": [float(interval.low), float(interval.high)],
            }
        )
    return rows


def excess(rounds, places, place):
    """|t| beyond the critical one at a place between two that were measured: not positive where zero may be true."""
    values = np.array([np.interp(place, places, values) for values in rounds])
    t = values.mean() / np.sqrt(values.var(ddof=1) / len(values) + SESSION_VARIANCE)
    return abs(t) - stats.t.ppf((1 + CONFIDENCE) / 2, len(values) - 1)


def spans(rounds, places):
    """Where zero may be true."""
    grid = np.unique(np.concatenate([np.linspace(places[0], places[-1], STEPS), places]))
    found = [excess(rounds, places, place) for place in grid]
    ends = [grid[0]] if found[0] <= 0 else []
    for i in range(len(grid) - 1):
        if (found[i] <= 0) != (found[i + 1] <= 0):
            ends.append(brentq(lambda place: excess(rounds, places, place), grid[i], grid[i + 1], xtol=1e-13, rtol=1e-14))
    if found[-1] <= 0:
        ends.append(grid[-1])
    return [[float(low), float(high)] for low, high in zip(ends[::2], ends[1::2], strict=True)]


def zeros(rounds, places):
    mean = np.mean(rounds, axis=0)
    curve = lambda place: np.interp(place, places, mean)
    pairs = zip(places, places[1:], strict=False)
    return [brentq(curve, a, b, xtol=1e-14, rtol=1e-14) for a, b in pairs if (curve(a) < 0) != (curve(b) < 0)]


def crossings():
    rows = []
    for means, noise, n in [
        ([1.0, 0.4, -0.3, -0.9], 0.05, 5),
        ([0.3, 0.1, 0.05, -0.1, -0.4], 0.1, 7),
        ([0.5, -0.5, 0.5], 0.04, 6),
        ([0.8, 0.6, 0.4, 0.3], 0.05, 5),
        ([-0.2, -0.1, 0.02], 0.05, 4),
        ([0.2, 0.02, -0.01, 0.03, 0.2], 0.03, 5),
    ]:
        places = np.log(np.array([10.0, 40, 160, 640, 2560])[: len(means)])
        rounds = np.array(means) + rng.normal(0, noise, (n, len(means))) + rng.normal(0, noise, (n, 1))
        rows.append(
            {
                "places": places.tolist(),
                "rounds": rounds.tolist(),
                "spans": spans(rounds, places),
                "zeros": zeros(rounds, places),
            }
        )
    return rows


document = {"scipy": scipy.__version__, "exponents": exponents(), "crossings": crossings()}
Path(__file__).with_name("curve_vectors.json").write_text(json.dumps(document, indent=1) + "\n")
