"""A program that is deployed with its model: how soon a start of it answers, how large it is.

The rules are the same in the Rust suite (crates/core/src/deployment.rs). The program takes the
path of a model, and answers each line of its standard input by a line.
"""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from . import clock
from .errors import BenchError

# What the script has imported once it has loaded the model: names of top-level modules; and the
# files it has mapped, for a library may need others of packages that nobody imports (PyTorch's of
# CUDA). What the environment imports into every process is not the script's.
LOADED = """
import json, runpy, sys
def mapped():
    with open("/proc/self/maps") as maps:
        return {line[line.index("/"):].rstrip() for line in maps if "/" in line}
before, mapped_before = set(sys.modules), mapped()
runpy.run_path(sys.argv[1])["load"](sys.argv[2])
modules = {name.partition(".")[0] for name in set(sys.modules) - before}
print(json.dumps({"modules": sorted(modules), "mapped": sorted(mapped() - mapped_before)}))
"""


@dataclass(frozen=True)
class Deployment:
    """A script and its model.

    Attributes:
        script: a file of Python that imports libraries and nothing of this package, whose ``load``
            takes the path of the model.
        model: what ``script`` is given to load: a file or a folder.
        request: what a start of it is asked.
    """

    script: Path
    model: Path
    request: str

    def first_answer(self) -> tuple[str, float]:
        """Start the program and ask once: the answer, and the seconds from the start to it.

        Raises:
            BenchError: the program ended without an answer; with the last line it wrote to
                standard error.
        """
        start = clock.now()
        program = self._start(str(self.script), str(self.model))
        assert program.stdin is not None
        assert program.stdout is not None
        with suppress(BrokenPipeError):  # it has ended already: its standard error says why
            program.stdin.write(self.request + "\n")
            program.stdin.flush()
        answer = program.stdout.readline()
        seconds = clock.seconds_since(start)
        _, errors = program.communicate()
        if not answer:
            last = (errors.strip().splitlines() or [f"exit code {program.returncode}"])[-1]
            raise BenchError(f"{self.script.name} ended without an answer: {last}")
        return answer.rstrip("\n"), seconds

    def sizes(self) -> Mapping[str, float]:
        """Bytes of all that is deployed, and of the model in it.

        All is the model, the script, every installed package that they import (the files it came
        with, neither their bytecode nor the interpreter), and shared libraries of other packages.
        """
        listing, errors = self._start("-c", LOADED, str(self.script), str(self.model)).communicate()
        if not listing:
            raise BenchError(f"{self.script.name} cannot load its model: {errors.strip()[-400:]}")
        loaded, owners = json.loads(listing), metadata.packages_distributions()
        packages = {owner for name in loaded["modules"] for owner in owners.get(name, ())}
        files = {
            Path(file.locate())
            for package in packages
            for file in metadata.files(package) or ()
            if file.suffix != ".pyc"
        }
        installed = Path(sysconfig.get_path("platlib")).resolve()
        files |= {file for file in map(Path, loaded["mapped"]) if file.is_relative_to(installed)}
        model = {self.model, *self.model.rglob("*")}
        return {
            "deployed_bytes": _bytes_of(files | {self.script} | model),
            "model_bytes": _bytes_of(model),
        }

    def _start(self, *arguments: str) -> subprocess.Popen[str]:
        # -P: names beside the script are its neighbours', not those of libraries.
        command = [sys.executable, "-P", *arguments]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def _bytes_of(files: Iterable[Path]) -> int:
    sizes = {file.resolve(): file.stat().st_size for file in files if file.is_file()}
    return sum(sizes.values())
