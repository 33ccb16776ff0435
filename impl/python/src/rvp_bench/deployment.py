"""A program that is deployed with its model: how soon a start of it answers, how large it is.

The rules are the same in the Rust suite (crates/core/src/deployment.rs). The program takes the
path of a model, and answers each line of its standard input by a line.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from . import clock
from .errors import BenchError

# What the script has imported once it has loaded the model: names of top-level modules. What the
# environment imports into every process is not the script's.
IMPORTED = """
import json, runpy, sys
before = set(sys.modules)
runpy.run_path(sys.argv[1])["load"](sys.argv[2])
print(json.dumps(sorted({name.partition(".")[0] for name in set(sys.modules) - before})))
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

        All is the model, the script, and every installed package that they import: the files it
        came with, neither their bytecode nor the interpreter.
        """
        listing, errors = self._start(
            "-c", IMPORTED, str(self.script), str(self.model)
        ).communicate()
        if not listing:
            raise BenchError(f"{self.script.name} cannot load its model: {errors.strip()[-400:]}")
        owners = metadata.packages_distributions()
        packages = {owner for name in json.loads(listing) for owner in owners.get(name, ())}
        files = {
            Path(file.locate())
            for package in packages
            for file in metadata.files(package) or ()
            if file.suffix != ".pyc"
        }
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
    return sum(file.stat().st_size for file in files if file.is_file())
