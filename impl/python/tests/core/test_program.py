"""The build step that makes what a process runs: one domain of the suite, compiled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SUITE = Path(__file__).resolve().parents[2]
DOMAINS = ("classical", "dl", "llm", "rl")


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_program_is_one_domain_with_its_bytecode(domain: str, tmp_path: Path) -> None:
    command = [sys.executable, SUITE / "program.py", "--domain", domain, "--into", tmp_path]
    subprocess.run(command, check=True)
    package = tmp_path / "rvp_bench"
    folders = {path.name for path in package.iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders == {domain}
    sources = {path.relative_to(package) for path in package.rglob("*.py")}
    expected = [*(SUITE / "src/rvp_bench").glob("*.py")]
    expected += (SUITE / "src/rvp_bench" / domain).rglob("*.py")
    assert sources == {path.relative_to(SUITE / "src/rvp_bench") for path in expected}
    for source in sources:
        compiled = package / source.parent / "__pycache__"
        assert list(compiled.glob(f"{source.stem}.cpython-*.pyc")), source


def test_the_compiled_program_is_what_runs(tmp_path: Path) -> None:
    """Bytecode is used unchecked: a source that is edited later changes nothing."""
    command = [sys.executable, SUITE / "program.py", "--domain", "rl", "--into", tmp_path]
    subprocess.run(command, check=True)
    (tmp_path / "rvp_bench/errors.py").write_text("raise SystemExit('compiled anew')")
    code = "from rvp_bench.errors import BenchError; print(BenchError.__name__)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout.strip() == "BenchError"
