"""Compare whole trainings of two implementations: a table over seeds, and a non-inferiority test.

    python benchmarks/rl/learning_report.py REFERENCE.ndjson OTHER.ndjson

Each file is the output of a suite for the cases of ``rl/learning``. Needs NumPy and SciPy.

Per algorithm: seeds that reached the threshold; interquartile mean of the steps to it and of the
area under the learning curve, with a bootstrap interval (Agarwal et al., Deep RL at the Edge of
the Statistical Precipice, 2021); and the test. The other implementation is not inferior when the
one-sided 95 % lower bound of its mean area minus the reference's, paired by seed (the random
numbers of a seed are shared), lies above -10 % of the threshold (Student's t).
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from scipy import stats

MARGIN = 0.1
THRESHOLD = 195.0
CONFIDENCE = 0.95

Runs = dict[str, dict[str, dict[str, Any] | None]]
"""Algorithm to seed to the answers of its training; None where it did not learn."""


def read(path: Path) -> Runs:
    """The trainings in a suite's output."""
    runs: Runs = defaultdict(dict)
    times: dict[str, float] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        if not str(event.get("case", "")).startswith("rl/learning/"):
            continue
        *_, algorithm, seed = event["case"].split("/")
        if event["event"] == "sample" and event["metric"] == "time_to_threshold":
            times[event["case"]] = event["values"][0]
        elif event["event"] == "check":
            runs[algorithm][seed] = event["values"] | {"time": times[event["case"]]}
        elif event["event"] == "error":
            runs[algorithm][seed] = None
    return runs


def interquartile_mean(values: list[float]) -> str:
    """Mean of the middle half, with its 95 % bootstrap interval over seeds."""
    numbers = np.array(values)
    if len(numbers) < 2:
        return "-"
    found = stats.bootstrap(
        (numbers,), lambda x, axis: stats.trim_mean(x, 0.25, axis=axis), rng=0, method="percentile"
    )
    low, high = found.confidence_interval
    return f"{stats.trim_mean(numbers, 0.25):.0f} [{low:.0f}, {high:.0f}]"


def lower_bound(differences: list[float]) -> float:
    """One-sided lower confidence bound of the mean of paired differences (n >= 2)."""
    numbers = np.array(differences)
    error = numbers.std(ddof=1) / np.sqrt(len(numbers))
    return float(numbers.mean() - stats.t.ppf(CONFIDENCE, len(numbers) - 1) * error)


def verdict(reference: dict[str, Any], other: dict[str, Any]) -> str:
    """Non-inferiority of ``other``; a training that failed on either side decides by itself."""
    failed = [seed for seed in reference if other.get(seed) is None]
    if failed:
        return f"inferior: did not learn with seed {', '.join(failed)}"
    pairs = [(run, other[seed]) for seed, run in reference.items() if run is not None]
    if len(pairs) < 2:
        return "inconclusive: fewer than two pairs"
    bound = lower_bound([new["area_under_curve"] - run["area_under_curve"] for run, new in pairs])
    word = "not inferior" if bound > -MARGIN * THRESHOLD else "inconclusive"
    return f"{word}: bound {bound:+.1f}, margin {-MARGIN * THRESHOLD:+.1f}"


def row(name: str, algorithm: str, runs: dict[str, Any], text: str) -> str:
    """One line of the table."""
    learned = [run for run in runs.values() if run is not None]
    columns = [
        algorithm,
        name,
        f"{len(learned)} / {len(runs)}",
        interquartile_mean([run["steps_to_threshold"] for run in learned]),
        interquartile_mean([run["area_under_curve"] for run in learned]),
        f"{np.median([run['evaluation_reward'] for run in learned]):.0f}" if learned else "-",
        f"{np.median([run['time'] for run in learned]):.1f}" if learned else "-",
        text,
    ]
    return "| " + " | ".join(columns) + " |"


def main() -> None:
    """Print the table as Markdown."""
    paths = [Path(argument) for argument in sys.argv[1:]]
    if len(paths) != 2:
        sys.exit(__doc__)
    reference, other = map(read, paths)
    print("| algorithm | run | learned | steps to 195 | area | greedy reward | seconds | test |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for algorithm, runs in reference.items():
        print(row(paths[0].stem, algorithm, runs, ""))
        others = other.get(algorithm, {})
        print(row(paths[1].stem, algorithm, others, verdict(runs, others)))


if __name__ == "__main__":
    main()
