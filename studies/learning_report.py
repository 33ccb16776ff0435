"""Compare whole trainings of two suites: a table over seeds, and a non-inferiority test.

    rvp-bench run -p full -d rl -c 'rl/learning/**' --processes 1 --no-baseline --out SESSION
    python studies/learning_report.py SESSION/results.json python rust

The first suite is the reference. Needs NumPy and SciPy.

Per algorithm: seeds that reached the threshold; interquartile mean of the steps to it and of the
area under the learning curve, with a bootstrap interval (Agarwal et al., Deep RL at the Edge of
the Statistical Precipice, 2021); and the test. The other implementation is not inferior when the
one-sided 95 % lower bound of its mean area minus the reference's, paired by seed (the random
numbers of a seed are shared), lies above -10 % of the task's threshold (Student's t).
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
CONFIDENCE = 0.95

Runs = dict[str, dict[str, dict[str, Any] | None]]
"""Task and algorithm to seed to the answers of its training; None where it did not learn."""


def read(session: Path, suite: str) -> Runs:
    """The trainings of a suite in a session's results.json."""
    runs: Runs = defaultdict(dict)
    for case in json.loads(session.read_text(encoding="utf-8"))["cases"]:
        if case["benchmark"] != "rl/learning" or case["suite"] != suite:
            continue
        params = case["params"]
        name, seed = f"{params['environment']} {params['algorithm']}", str(params["seed"])
        runs[name][seed] = None
        for process in case["processes"][:1]:  # a failed training has none
            if process["checks"]["solved"] == 1:
                more = {
                    "time": process["samples"]["time_to_threshold"][0],
                    "threshold": params["threshold"],
                }
                runs[name][seed] = process["checks"] | more
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
    mean = stats.trim_mean(numbers, 0.25)
    digits = 0 if mean >= 10 else 3
    return f"{mean:.{digits}f} [{low:.{digits}f}, {high:.{digits}f}]"


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
    margin = -MARGIN * pairs[0][0]["threshold"]
    word = "not inferior" if bound > margin else "inconclusive"
    return f"{word}: bound {bound:+.3g}, margin {margin:+.3g}"


def row(name: str, algorithm: str, runs: dict[str, Any], text: str) -> str:
    """One line of the table."""
    learned = [run for run in runs.values() if run is not None]
    columns = [
        algorithm,
        name,
        f"{len(learned)} / {len(runs)}",
        interquartile_mean([run["steps_to_threshold"] for run in learned]),
        interquartile_mean([run["area_under_curve"] for run in learned]),
        f"{np.median([run['evaluation_reward'] for run in learned]):.3g}" if learned else "-",
        f"{np.median([run['time'] for run in learned]):.1f}" if learned else "-",
        text,
    ]
    return "| " + " | ".join(columns) + " |"


def main() -> None:
    """Print the table as Markdown."""
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    session, suites = Path(sys.argv[1]), sys.argv[2:]
    reference, other = (read(session, suite) for suite in suites)
    print(
        "| task and algorithm | suite | learned | steps | area | greedy reward | seconds | test |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for algorithm, runs in reference.items():
        print(row(suites[0], algorithm, runs, ""))
        others = other.get(algorithm, {})
        print(row(suites[1], algorithm, others, verdict(runs, others)))


if __name__ == "__main__":
    main()
