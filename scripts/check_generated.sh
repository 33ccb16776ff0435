#!/usr/bin/env bash
# Generate everything again; a difference means that a committed file is stale.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
npm run --silent contract
npm run --silent report-client
npm run --silent suites
npm run --silent dist
npm run --silent docs
stale() {
  echo "stale: run \`npm run all\` and commit what changes"
  exit 1
}
git diff --exit-code --stat -- src dist docs README.md || stale
added=$(git ls-files --others --exclude-standard -- dist)
[ -z "$added" ] || { echo "$added" && stale; }
