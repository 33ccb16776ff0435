#!/usr/bin/env bash
# The workflows, those of the examples and action.yml, by actionlint (syntax, expressions, inputs) and zizmor
# (security, its strictest persona). Both are made once into the user's cache, under
# their version.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools="${RVP_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/rvp-bench}/tools"
actionlint="$tools/actionlint-1.7.12"
zizmor="$tools/zizmor-1.32.0"

if [ ! -x "$actionlint/actionlint" ]; then
  GOBIN="$actionlint" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
fi
if [ ! -x "$zizmor/bin/zizmor" ]; then
  python3 -m venv "$zizmor"
  "$zizmor/bin/pip" install --quiet --disable-pip-version-check zizmor==1.32.0
fi
"$actionlint/actionlint" -color .github/workflows/*.yml examples/workflows/*.yml
"$zizmor/bin/zizmor" --offline --persona=auditor --quiet . examples/workflows/*.yml
