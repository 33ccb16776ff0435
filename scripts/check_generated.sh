#!/usr/bin/env bash
# Generate everything again; a difference means that a committed file is stale.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
npm run --silent contract
npm run --silent report-client
npm run --silent dist
npm run --silent docs
git diff --exit-code --stat -- src dist docs README.md || {
  echo "stale: run \`npm run all\` and commit what changes"
  exit 1
}
