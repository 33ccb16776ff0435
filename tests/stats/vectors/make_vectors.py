"""Values that src/stats must reproduce to 1e-9, computed by SciPy and statsmodels.

Run from anywhere with scipy and statsmodels installed: python make_vectors.py
Nothing here follows the TypeScript: permutation tests are brute force, splits are differences of means.
"""

import itertools
import json
import math
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import special, stats
from scipy.optimize import brentq
from statsmodels.stats.multitest import multipletests

rng = np.random.default_rng(20261124)


def power_next_time(alpha, degrees, shift):
    """Power of a change of `shift` estimated standard errors, averaged over that estimate's error."""
    estimated = np.sqrt(stats.chi2.ppf((np.arange(2000) + 0.5) / 2000, degrees) / degrees)
    return np.mean(stats.nct.sf(stats.t.ppf(1 - alpha, degrees), degrees, shift * estimated))


def student_t():
    probabilities = [0.5, 0.6, 0.8, 0.95, 0.9975, 1 - 1e-6]
    degrees = [1, 2, 3.3, 14, 28.7, 500]
    return {
        "quantile": [[p, v, stats.t.ppf(p, v)] for p in probabilities for v in degrees],
        "upper_tail": [[t, v, stats.t.sf(t, v)] for t in [-3, 0, 0.7, 2.1, 9, 40] for v in degrees],
        "shift_for_80_percent_next_time": [
            [alpha, v, brentq(lambda d: power_next_time(alpha, v, d) - 0.8, 0, 60)]
            for alpha in [0.05, 0.0025, 0.0001]
            for v in [4, 9, 14, 28]
        ],
    }


def quantiles():
    rows = []
    for n in [1, 2, 5, 10, 37]:
        values = rng.lognormal(size=n)
        rows.append(
            {
                "values": values.tolist(),
                "quantiles": [[q, float(np.quantile(values, q))] for q in [0, 0.25, 0.5, 0.9, 0.95, 0.99, 1]],
            }
        )
    return rows


def order_statistic_ranks():
    """Lower and upper rank (from 1) of the 95 % interval for a quantile, by the binomial distribution."""
    rows = []
    for n, q in [(5, 0.5), (6, 0.5), (10, 0.5), (101, 0.5), (300, 0.95), (367, 0.99), (368, 0.99), (5000, 0.99)]:
        ranks = np.arange(0, n + 2)
        below = stats.binom.cdf(ranks - 1, n, q)
        lower = [r for r in range(1, n + 1) if below[r] <= 0.025]
        upper = [r for r in range(1, n + 1) if 1 - below[r] <= 0.025]
        found = [max(lower), min(upper)] if lower and upper else None
        coverage = float(below[found[1]] - below[found[0]]) if found else None
        rows.append({"n": n, "q": q, "ranks": found, "coverage": coverage})
    return rows


def sign_flips():
    series = [
        rng.normal(0.02, 0.03, 5),
        rng.normal(0.02, 0.03, 12),
        rng.standard_t(2, 15) * 0.02 + 0.02,
        np.array([0.0, 0.0, 1.0, 1.0, -1.0, 2.0, 2.0, 0.5, -0.5]),
        np.array([0.1, 0.2, 0.3, 0.1, 0.2, 0.3, -0.1]),
        np.zeros(6),
    ]
    rows = []
    for d in series:
        patterns = np.array(list(itertools.product([-1, 1], repeat=len(d))))
        hits = np.count_nonzero(patterns @ d >= d.sum() - 1e-12 * np.abs(d).sum())
        rows.append({"differences": d.tolist(), "p": hits / 2 ** len(d)})
    return rows


def permutations():
    pairs = [
        (rng.normal(0.02, 0.02, 5), rng.normal(0, 0.05, 7)),
        (rng.standard_t(2, 8) * 0.01 + 0.01, rng.standard_t(2, 8) * 0.01),
        (np.array([1.0, 1, 2, 2, 3]), np.array([1.0, 1, 1, 2, 2, 2])),
        (rng.normal(-20.0, 0.001, 6), rng.normal(-20.002, 0.001, 6)),
    ]

    def welch(a, b, axis):
        with np.errstate(divide="ignore", invalid="ignore"):
            return stats.ttest_ind(a, b, equal_var=False, axis=axis).statistic

    rows = []
    for head, base in pairs:
        found = stats.permutation_test(
            (head, base), welch, permutation_type="independent", vectorized=True, n_resamples=np.inf, alternative="greater"
        )
        test = stats.ttest_ind(head, base, equal_var=False, alternative="greater")
        interval = stats.ttest_ind(head, base, equal_var=False).confidence_interval(0.90)
        rows.append(
            {
                "head": head.tolist(),
                "base": base.tolist(),
                "p": float(found.pvalue),
                "welch_p": float(test.pvalue),
                "degrees": float(test.df),
                "interval90": [float(interval.low), float(interval.high)],
            }
        )
    return rows


def adjusted():
    rows = []
    for p in [rng.uniform(size=12), np.array([0.01, 0.01, 0.04, 0.04, 1.0, 0.0]), np.array([0.03])]:
        row = {"p": p.tolist()}
        for name, method in [("bh", "fdr_bh"), ("by", "fdr_by"), ("holm", "holm")]:
            row[name] = multipletests(p, method=method)[1].tolist()
        rows.append(row)
    return rows


def stored_sessions():
    """Mode S by its formula in words, with SciPy's distributions."""
    rows = []
    for spread, sessions, n_keys in [(0.01, 3, 5), (0.02, 8, 4), (0.0005, 5, 6)]:
        keys = rng.normal(0, spread, (n_keys, sessions)) * rng.lognormal(0, 0.5, (n_keys, 1))
        median_factor = stats.chi2.ppf(0.5, sessions - 1) / (sessions - 1)
        pooled = max(float(np.median(keys.var(axis=1, ddof=1) / median_factor)), 0.003**2)
        for key in keys:
            head = rng.normal(0.03, 0.01, 6)
            latest = rng.normal(0.0, 0.01, 6)
            own = key.var(ddof=1)
            quiet = own <= pooled
            variance = (4 * pooled + (sessions - 1) * own) / (sessions + 3) if quiet else own
            degrees = sessions + 3 if quiet else sessions - 1
            t = (head.mean() - key.mean()) / math.sqrt(variance * (1 + 1 / sessions))
            welch = stats.ttest_ind(head, latest, equal_var=False, alternative="greater").pvalue
            rows.append(
                {
                    "keys": keys.tolist(),
                    "pooled": pooled,
                    "means": key.tolist(),
                    "head": head.tolist(),
                    "latest": latest.tolist(),
                    "degrees": degrees,
                    "p": float(max(stats.t.sf(t, degrees), welch)),
                }
            )
    return rows


def drawn_in(series):
    """Deviations from the median, those beyond 2.5 robust standard deviations cut to that, then centred."""
    far = series - np.median(series)
    reach = 2.5 * 1.4826 * np.median(np.abs(far))
    if reach > 0:
        far = np.clip(far, -reach, reach)
    return far - far.mean()


def split_score(values, at):
    """Squared difference of the means of both sides, in squares of its standard error for spread one."""
    return (values[:at].mean() - values[at:].mean()) ** 2 / (1 / at + 1 / (len(values) - at))


def split_of(values):
    at = max(range(3, len(values) - 2), key=lambda k: split_score(values, k))
    return at, split_score(values, at)


def splits():
    """Best splits; of short series also how often one of all orders splits as well."""
    noise = rng.normal(0, 0.01, 60)
    early = np.where(np.arange(60) < 6, 0, 0.03)
    levels = [np.repeat([0, 0.05], 30), np.repeat([0, 0.04, -0.03], 20), np.zeros(60), np.repeat([0, 0.012], 30), early]
    rows = []
    for series in [*(level + noise for level in levels), *(5 * rng.normal(0, 0.01, (6, 40)))]:
        rows.append({"series": series.tolist(), "index": split_of(drawn_in(series))[0]})
    for step in [0, 0.02, 0.05]:
        series = noise[:8] + np.repeat([0, step], 4)
        values = drawn_in(series)
        at, seen = split_of(values)
        orders = [split_of(np.array(order))[1] >= seen * (1 - 1e-9) for order in itertools.permutations(values)]
        rows.append({"series": series.tolist(), "index": at, "p": float(np.mean(orders))})
    return rows


def rate_intervals():
    rows = []
    for hits, trials in [(0, 20), (1, 20), (20, 20), (7, 300), (150, 4000)]:
        for confidence in [0.9, 0.95]:
            interval = stats.binomtest(hits, trials).proportion_ci(confidence, method="exact")
            rows.append(
                {"hits": hits, "trials": trials, "confidence": confidence, "interval": [interval.low, interval.high]}
            )
    return rows


def gamma_derivatives():
    return [[x, float(special.digamma(x)), float(special.polygamma(1, x))] for x in [0.3, 0.5, 1, 2, 3.7, 20]]


def noncentral_t():
    """Power of n paired rounds at a one-sided level: effect, spread, rounds, level, power."""
    cases = [(0.05, 0.03, 10, 0.005), (0.05, 0.03, 20, 0.0005), (0.03, 0.03, 12, 0.05), (0.02, 0.03, 32, 0.001)]
    return [
        [e, s, n, level, float(stats.nct.sf(stats.t.isf(level, n - 1), n - 1, e * math.sqrt(n) / s))]
        for e, s, n, level in cases
    ]


document = {
    "versions": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "student_t": student_t(),
    "quantiles": quantiles(),
    "order_statistic_ranks": order_statistic_ranks(),
    "sign_flips": sign_flips(),
    "permutations": permutations(),
    "adjusted": adjusted(),
    "stored_sessions": stored_sessions(),
    "splits": splits(),
    "rate_intervals": rate_intervals(),
    "gamma_derivatives": gamma_derivatives(),
    "noncentral_t": noncentral_t(),
    "chi_squared_medians": [float(stats.chi2.ppf(0.5, k)) for k in range(1, 8)],
}
Path(__file__).with_name("vectors.json").write_text(json.dumps(document, indent=1) + "\n")
