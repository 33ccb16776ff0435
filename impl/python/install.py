"""Make a virtual environment that holds exactly what a lock file names, hashes checked.

Without --installer the environment is filled by pip (that is how uv itself arrives);
with it, by uv, whose link-based installs make a second environment nearly free. Bytecode is
compiled here, once, and not by each process that imports it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import venv
from pathlib import Path


def main() -> None:
    """Run with --help."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lock", type=Path, required=True, help="requirements with hashes")
    parser.add_argument("--into", type=Path, required=True, help="folder of the environment")
    parser.add_argument("--installer", type=Path, help="environment that has uv")
    options = parser.parse_args()
    venv.create(options.into, with_pip=options.installer is None, symlinks=True)
    python = options.into / "bin" / "python"
    if options.installer is None:
        command = [python, "-m", "pip", "install", "--compile"]
    else:
        uv = options.installer / "bin" / "uv"
        command = [uv, "pip", "install", "--compile-bytecode", "--python", python]
    # uv trusts its own certificates only; a machine behind a proxy names its bundle for pip.
    environment = dict(os.environ)
    if "PIP_CERT" in environment:
        environment.setdefault("SSL_CERT_FILE", environment["PIP_CERT"])
    command += ["--quiet", "--require-hashes", "--requirement", options.lock]
    sys.exit(subprocess.run(command, env=environment, check=False).returncode)


if __name__ == "__main__":
    main()
