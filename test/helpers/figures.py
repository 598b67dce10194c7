"""Makes test/report/figures.json: figures of an independent statistics package to hold ours against.

    python3 test/helpers/figures.py > test/report/figures.json

Needs Python 3.11 or newer with SciPy and NumPy. Nothing of ours is used here.
"""

import json
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import numpy as np
import scipy
from scipy import special, stats

rng = np.random.default_rng(20261121)


def scale(low, high, most=80):
    """How often each value of a scale was given."""
    return {str(value): int(rng.integers(0, most)) for value in range(low, high + 1)}


def given(counts):
    """One number for each answer."""
    return np.repeat([float(value) for value in counts], list(counts.values()))


def ends(interval):
    return [float(interval.low), float(interval.high)]


def normal():
    zs = [-37, -12, -8.5, -6, -4, -3.0001, -3, -2.9999, -1.96, -1, -0.1, 0, 0.3, 1.644853626951, 2.5, 3, 3.5, 5, 8]
    ps = [1e-300, 1e-20, 1e-10, 1e-5, 0.001, 0.00625, 0.025, 0.05, 0.2, 0.4, 0.5, 0.6, 0.8, 0.95, 0.975, 0.999, 1 - 1e-9]
    return {
        "probability": [[z, float(stats.norm.cdf(z))] for z in zs],
        "quantile": [[p, float(stats.norm.ppf(p))] for p in ps],
    }


def student():
    degrees = [1, 2, 3, 4.5, 7, 12.25, 29, 30, 99, 299, 1000, 123456]
    return {
        "quantile": [[p, d, float(stats.t.ppf(p, d))] for d in degrees for p in (0.6, 0.9, 0.95, 0.975, 0.995, 0.9995, 0.025)],
        "probability": [[t, d, float(stats.t.cdf(t, d))] for d in degrees for t in (-8, -2.5, -0.3, 0, 1, 2, 4)],
    }


def beta():
    shapes = [(0.5, 0.5), (1, 3), (2.5, 0.5), (14.5, 0.5), (30, 40), (500, 0.5), (3000, 2000)]
    return [[x, a, b, float(special.betainc(a, b, x))] for a, b in shapes for x in (0.01, 0.2, 0.5, 0.61, 0.9, 0.999)]


def gamma():
    return [[x, float(special.gammaln(x))] for x in (0.1, 0.5, 0.9, 1.5, 3, 10, 49.5, 500, 61728.5)]


def wilson():
    cases = [(0, 1), (1, 1), (0, 30), (30, 30), (8, 10), (24, 30), (320, 400)]
    cases += [(int(rng.integers(0, n + 1)), int(n)) for n in rng.integers(2, 5000, 20)]
    return [[hits, n, *ends(stats.binomtest(hits, n).proportion_ci(0.95, method="wilson"))] for hits, n in cases]


def means():
    cases = [scale(1, 7), scale(1, 10), scale(0, 10, 4), {"3": 2}, {"1": 1, "5": 1}, {"4": 29, "5": 1}]
    rows = []
    for counts in cases:
        values = given(counts)
        error = stats.sem(values)
        interval = stats.t.interval(0.95, len(values) - 1, values.mean(), error) if error > 0 else [values.mean()] * 2
        rows.append({"counts": counts, "mean": values.mean(), "variance": values.var(ddof=1), "interval": [float(end) for end in interval]})
    return rows


def medians():
    cases = [scale(0, 10), scale(0, 10, 3), {"3": 1, "8": 1}, {"40": 5, "7": 5}, {"9": 1}]
    return [{"counts": counts, "median": float(np.median(given(counts)))} for counts in cases]


def welch():
    rows = []
    for _ in range(12):
        one, other = scale(1, 7, int(rng.integers(2, 60))), scale(1, 7, int(rng.integers(2, 60)))
        test = stats.ttest_ind(given(one), given(other), equal_var=False)
        rows.append({"one": one, "other": other, "p": float(test.pvalue), "interval": ends(test.confidence_interval(0.95))})
    return rows


def four():
    """The test of two shares: chi-squared of a table of four, without correction."""
    rows = []
    for _ in range(12):
        n, m = int(rng.integers(5, 400)), int(rng.integers(5, 400))
        hits, others = int(rng.integers(1, n)), int(rng.integers(1, m))
        test = stats.chi2_contingency([[hits, n - hits], [others, m - others]], correction=False)
        rows.append([hits, n, others, m, float(test.pvalue)])
    return rows


def promoters():
    """The adjusted score: plain moments of the answers with three more of weight 3/4, 3/2 and 3/4."""
    rows = []
    for _ in range(12):
        counts = scale(0, 10, int(rng.integers(2, 60)))
        groups = [sum(counts[str(value)] for value in values) for values in (range(0, 7), range(7, 9), range(9, 11))]
        weights = np.array(groups) + np.array([0.75, 1.5, 0.75])
        points = np.array([-100.0, 0.0, 100.0])
        mean = np.average(points, weights=weights)
        error = np.sqrt(np.average((points - mean) ** 2, weights=weights) / weights.sum())
        rows.append({"counts": counts, "interval": [float(end) for end in stats.norm.interval(0.95, mean, error)]})
    return rows


def ranks():
    rows = []
    for size in (4, 9, 40, 100, 400):
        x = rng.integers(0, 11, size)
        y = np.clip(x + rng.integers(-4, 5, size), 0, 10)
        pairs, counts = np.unique(np.stack([x, y], axis=1), axis=0, return_counts=True)
        rows.append({
            "pairs": [[int(a), int(b), int(count)] for (a, b), count in zip(pairs, counts)],
            "value": float(stats.spearmanr(x, y).statistic),
        })
    return rows


def days():
    """Local day, ISO week and month of instants, by the time zone database."""
    rows = []
    starts = ["2026-03-29T00:00", "2026-10-25T00:00", "2026-03-08T06:00", "2026-11-01T05:00", "2024-12-29T12:00", "2021-01-02T23:00", "2026-04-04T15:00"]
    for zone in ("UTC", "Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "Pacific/Apia", "America/St_Johns"):
        for start in starts:
            for hours in range(0, 36, 5):
                at = datetime.fromisoformat(start).replace(tzinfo=timezone.utc).timestamp() + hours * 3600
                local = datetime.fromtimestamp(at, ZoneInfo(zone))
                year, week, _ = local.isocalendar()
                instant = datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
                rows.append([zone, instant, local.strftime("%Y-%m-%d"), f"{year}-W{week:02d}", local.strftime("%Y-%m")])
    return rows


figures = {
    "madeWith": f"SciPy {scipy.__version__}, NumPy {np.__version__}",
    "normal": normal(),
    "student": student(),
    "beta": beta(),
    "gamma": gamma(),
    "wilson": wilson(),
    "means": means(),
    "medians": medians(),
    "welch": welch(),
    "four": four(),
    "promoters": promoters(),
    "ranks": ranks(),
    "days": days(),
}
json.dump(figures, sys.stdout, separators=(",", ":"))
