"""A deployed program: asked once, weighed, and heard where it ends without an answer."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from rvp_bench.deployment import Deployment
from rvp_bench.errors import BenchError

PROGRAM = """
import sys
from pathlib import Path
IMPORTS
def load(path):
    LAZILY
    return Path(path).read_text()

if __name__ == "__main__":
    model = load(sys.argv[1])
    for line in sys.stdin:
        print(model, line.strip(), flush=True)
"""


def deployed(folder: Path, imports: str = "", lazily: str = "pass") -> Deployment:
    script, model = folder / "program.py", folder / "model"
    script.write_text(PROGRAM.replace("IMPORTS", imports).replace("LAZILY", lazily))
    model.write_text("hello")
    return Deployment(script, model, "world")


def test_a_start_answers(tmp_path: Path) -> None:
    answer, seconds = deployed(tmp_path).first_answer()
    assert answer == "hello world"
    assert seconds > 0


def test_names_beside_the_script_hide_no_library(tmp_path: Path) -> None:
    (tmp_path / "msgspec.py").write_text("raise ImportError")
    assert deployed(tmp_path, "import msgspec").first_answer()[0] == "hello world"


def test_a_program_that_ends_says_why(tmp_path: Path) -> None:
    program = deployed(tmp_path, lazily="raise SystemExit('no such model')")
    with pytest.raises(BenchError, match=r"program\.py ended without an answer: no such model"):
        program.first_answer()
    with pytest.raises(BenchError, match=r"program\.py cannot load its model: no such model"):
        program.sizes()


@pytest.mark.parametrize("where", ["imports", "lazily"])
def test_the_size_is_of_script_model_and_imported_packages(tmp_path: Path, where: str) -> None:
    alone = deployed(tmp_path)
    own = alone.script.stat().st_size + len("hello")
    assert alone.sizes() == {"deployed_bytes": own, "model_bytes": len("hello")}
    program = deployed(tmp_path, **{where: "import msgspec"})
    sources = sum(file.stat().st_size for file in Path(msgspec.__file__).parent.glob("*.so"))
    assert program.sizes()["deployed_bytes"] > sources + own > own


def test_a_library_of_a_package_that_is_not_imported_counts(tmp_path: Path) -> None:
    (library,) = Path(msgspec.__file__).parent.glob("*.so")
    program = deployed(tmp_path, lazily=f"__import__('ctypes').CDLL({str(library)!r})")
    own = program.script.stat().st_size + len("hello")
    assert program.sizes()["deployed_bytes"] == own + library.stat().st_size


def test_a_model_may_be_a_folder(tmp_path: Path) -> None:
    program = deployed(tmp_path)
    program.model.unlink()
    (program.model / "inner").mkdir(parents=True)
    (program.model / "weights").write_text("12345")
    (program.model / "inner" / "words").write_text("123")
    program.script.write_text(PROGRAM.replace("IMPORTS", "").replace("LAZILY", "return path"))
    script = program.script.stat().st_size
    assert program.sizes() == {"deployed_bytes": script + 8, "model_bytes": 8}
