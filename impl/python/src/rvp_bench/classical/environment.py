"""What this process is made of, and its thread limit."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version

import numpy
import scipy
import sklearn
from threadpoolctl import threadpool_info, threadpool_limits  # type: ignore[import-untyped]

from ..protocol import Request
from ..runner import describe_cpu


def describe(
    request: Request,
) -> tuple[Mapping[str, str], str, Mapping[str, str | float | bool]]:
    """Apply the thread limit to BLAS and OpenMP; versions, device and settings.

    Raises:
        RequestError: a GPU is asked for: nothing in this domain runs on one.
    """
    versions, device, _ = describe_cpu(request)
    threadpool_limits(limits=request.threads)
    versions = {
        **versions,
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
        **{name: version(name) for name in ("joblib", "pandas")},
    }
    pools = threadpool_info()
    blas = [f"{p['internal_api']} {p['version']}" for p in pools if p["user_api"] == "blas"]
    kernels = {str(p["architecture"]) for p in pools if p["user_api"] == "blas"}
    settings: dict[str, str | float | bool] = {
        "dtype": "float64",
        "threads": max(int(pool["num_threads"]) for pool in pools),
        "blas": ", ".join(sorted(set(blas))),
        "target_cpu": "run-time dispatch: " + ", ".join(sorted(kernels)),
    }
    return versions, device, settings
