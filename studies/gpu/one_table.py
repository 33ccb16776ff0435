"""One table of what the suites measure on this machine, with what is installed on it.

For a machine with a GPU, Python 3.11 or newer and PyTorch, on which nothing can be installed and no
network is reached: copy the repository there and run

    python3 studies/gpu/one_table.py                 # quick, on the GPU; else on the CPU
    python3 studies/gpu/one_table.py --rust FOLDER   # and the binaries rvp-bench-DOMAIN there

The script needs the standard library. The suites need msgspec, numpy and safetensors, llm also
transformers, rl also stable-baselines3 and gymnasium: a domain whose libraries are missing is one
line of the table, which names them. Figures of the GPU itself (memory, power) need nvidia-ml-py,
and are left out without. Figures are of one process each, without rounds and without a base: to
look at, not to judge by. It has run on a CPU only.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
DOMAINS = ("dl", "llm", "rl")
BUDGET = {"warmup_seconds": 0.2, "seconds": 0.5, "least_samples": 5, "most_samples": 100}
Row = tuple[str, ...]


def main() -> None:
    """Run with --help."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--profile", default="quick", choices=("smoke", "quick", "full", "gpu"))
    parser.add_argument("--domain", action="append", choices=DOMAINS, help="default: all")
    parser.add_argument(
        "--device", choices=("cpu", "cuda"), help="default: cuda where torch finds it"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=30, help="for one family of one suite")
    parser.add_argument("--rust", type=Path, help="folder of the Rust suite's binaries")
    options = parser.parse_args()
    device = options.device or ("cuda" if torch_finds_a_gpu() else "cpu")
    rows: list[Row] = [("suite", "case", "metric", "median", "p90", "n")]
    with tempfile.TemporaryDirectory() as scratch:
        for domain in options.domain or DOMAINS:
            rows += rows_of(domain, device, Path(scratch) / domain, options)
    print(f"asked for: {device}\n")
    print_table(rows)


def torch_finds_a_gpu() -> bool:
    """In a process of its own: what is not loaded here takes no memory from what is measured."""
    probe = "import torch, sys; sys.exit(not torch.cuda.is_available())"
    return run([sys.executable, "-c", probe], "", 1, 300).returncode == 0


def rows_of(domain: str, device: str, fixtures: Path, options: argparse.Namespace) -> list[Row]:
    """All rows of a domain: figures, and a sentence for each case that has none."""
    command = [sys.executable, "-m", f"rvp_bench.{domain}.fixtures"]
    command += [fixtures, options.profile, BENCHMARKS]
    written = run(command, "", options.threads, 60 * options.minutes)
    if written.returncode != 0:
        return [("python", f"{domain}/*", last_line(written.stderr), "", "", "")]
    suites = {"python": [sys.executable, "-m", f"rvp_bench.{domain}"]}
    if options.rust:
        suites["rust"] = [options.rust / f"rvp-bench-{domain}"]
    rows: list[Row] = []
    listed = cases_of(domain, options.profile, device)
    for _, group in itertools.groupby(listed, lambda case: case["benchmark"]):
        cases = list(group)
        request = {
            "protocol": 1,
            "mode": "measure",
            "seed": 42,
            "device": device,
            "dtype": "float32",
            "threads": options.threads,
            "benchmarks": str(BENCHMARKS),
            "fixtures": str(fixtures),
            "cases": cases,
        }
        for suite, command in suites.items():
            answer = run(command, json.dumps(request), options.threads, 60 * options.minutes)
            rows += rows_in(suite, [case["id"] for case in cases], answer)
    return rows


def cases_of(domain: str, profile: str, device: str) -> Iterator[dict[str, Any]]:
    """The cases of a profile on a device, as the harness asks for them."""
    for file in sorted((BENCHMARKS / domain).glob("*.toml")):
        definition = tomllib.loads(file.read_text())
        for group in definition["cases"]:
            if profile not in group["profiles"] or device not in group.get("devices", [device]):
                continue
            axes = group.get("axes", {})
            for values in itertools.product(*axes.values()):
                shared = definition.get("params", {}) | group.get("params", {})
                benchmark = definition["benchmark"]
                yield {
                    "id": "/".join([benchmark, *map(str, values)]),
                    "benchmark": benchmark,
                    "params": shared | dict(zip(axes, values, strict=True)),
                    "budget": BUDGET,
                }


def run(
    command: list[Any], text: str, threads: int, seconds: float
) -> subprocess.CompletedProcess[str]:
    """A process of a suite, under the variables of suite.toml; a late one ends with code 124."""
    pools = ("OMP", "OPENBLAS", "MKL", "RAYON", "CANDLE")
    variables = {f"{name}_NUM_THREADS": str(threads) for name in pools}
    variables |= {"PYTHONPATH": os.pathsep.join(python_path())}
    variables |= {"CUDA_DEVICE_ORDER": "PCI_BUS_ID", "NVIDIA_TF32_OVERRIDE": "0"}
    variables |= {"CUBLAS_WORKSPACE_CONFIG": ":4096:8"}
    try:
        return subprocess.run(
            command,
            input=text,
            capture_output=True,
            text=True,
            timeout=seconds,
            env=os.environ | variables,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        said = late.stdout.decode() if isinstance(late.stdout, bytes) else late.stdout or ""
        return subprocess.CompletedProcess(command, 124, said, f"no answer within {seconds:.0f} s")
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, "", str(error))


def python_path() -> list[str]:
    """Where the suite is, after what the user names; and what stands in for NVML's package."""
    named = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    stand_in = [] if find_spec("pynvml") else [str(Path(__file__).with_name("without_nvml"))]
    return [*filter(None, named), str(ROOT / "impl/python/src"), *stand_in]


def rows_in(suite: str, ids: list[str], answer: subprocess.CompletedProcess[str]) -> list[Row]:
    """What a process said of its cases; a case that it did not answer has the reason in its row."""
    device, samples, reasons, done = "", {}, {}, set()
    of_all = last_line(answer.stderr) if answer.returncode else "not answered"
    for line in answer.stdout.splitlines():
        event = json.loads(line)
        kind, case = event["event"], event.get("case")
        if kind == "hello":
            device = event["device"]
        elif kind == "sample":
            samples.setdefault((case, event["metric"]), []).extend(event["values"])
        elif kind == "resources":
            samples |= {(case, metric): [value] for metric, value in event["metrics"].items()}
        elif kind == "done":
            done.add(case)
        elif kind == "error" and case is None:
            of_all = event["message"]
        elif kind in ("error", "skipped"):
            reasons[case] = event.get("message") or event["reason"]
    name = f"{suite} on {device}" if device else suite
    rows: list[Row] = []
    for case in ids:
        if case not in done:
            rows.append((name, case, reasons.get(case, of_all), "", "", ""))
            continue
        for (owner, metric), values in samples.items():
            if owner == case:
                p90 = sorted(values)[min(len(values) - 1, int(0.9 * len(values)))]
                figures = (f"{statistics.median(values):.4g}", f"{p90:.4g}", str(len(values)))
                rows.append((name, case, metric, *figures))
    return rows


def last_line(text: str) -> str:
    """What a traceback ends with: the error itself."""
    return (text.strip().splitlines() or ["it ended without a word"])[-1][:200]


def print_table(rows: list[Row]) -> None:
    """Columns as wide as what is in them; figures to the right."""
    widths = [max(len(row[column]) for row in rows if row[3]) for column in range(6)]
    for row in rows:
        left = "  ".join(cell.ljust(width) for cell, width in zip(row[:3], widths, strict=False))
        right = "  ".join(
            cell.rjust(width) for cell, width in zip(row[3:], widths[3:], strict=True)
        )
        print(f"{left}  {right}".rstrip())


if __name__ == "__main__":
    main()
