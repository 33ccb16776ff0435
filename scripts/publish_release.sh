#!/usr/bin/env bash
# Publishes a tag from a folder that other jobs filled: dist/, and report-*/ with report.html and
# changelog.md. A draft first: whoever sees the release sees all of it, and it can be immutable.
# Usage: publish_release.sh TAG FOLDER
set -euo pipefail
tag=$1
folder=$2

assets=$(mktemp -d)
trap 'rm -rf "$assets"' EXIT
cp "$folder/dist/cli.mjs" "$folder/dist/driver.mjs" "$assets/"
for report in "$folder"/report-*/; do
  cp "$report/report.html" "$assets/$(basename "$report").html"
done
# A draft that an earlier attempt left is not whole. A published release is not touched: then this fails.
if [ "$(gh release view "$tag" --json isDraft --jq .isDraft 2>/dev/null || true)" = true ]; then
  gh release delete "$tag" --yes
fi
gh release create "$tag" --draft --verify-tag --generate-notes \
  --notes-file "$folder/report-last-release/changelog.md" "$assets"/*
gh release edit "$tag" --draft=false
