"""Copy what one domain runs of this suite into a folder, and compile it to bytecode there.

The run then imports what is compiled already, and the same content is the same folder on head and
base. The folder is keyed by content and never edited, so its bytecode is used unchecked.
"""

from __future__ import annotations

import argparse
import compileall
import py_compile
import shutil
import sys
from pathlib import Path

SOURCES = Path(__file__).parent / "src" / "rvp_bench"


def main() -> None:
    """Run with --help."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--domain", required=True, help="folder of src/rvp_bench")
    parser.add_argument("--into", type=Path, required=True, help="folder for PYTHONPATH")
    options = parser.parse_args()
    package = options.into / "rvp_bench"
    package.mkdir(parents=True)
    for source in SOURCES.glob("*.py"):
        shutil.copy2(source, package)
    cached = shutil.ignore_patterns("__pycache__")
    shutil.copytree(SOURCES / options.domain, package / options.domain, ignore=cached)
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    sys.exit(not compileall.compile_dir(package, quiet=1, invalidation_mode=mode))


if __name__ == "__main__":
    main()
