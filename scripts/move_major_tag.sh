#!/usr/bin/env bash
# Moves the major tag (v1) to a release (v1.2.3), forward only: a patch of an older minor version leaves
# it where it is. Two releases at once: each push names the place that it saw, and the later one looks again.
# Usage: move_major_tag.sh TAG, in a clone with an origin
set -euo pipefail
tag=$1
major=${tag%%.*}

for _ in 1 2 3 4 5; do
  git fetch --quiet --force --tags origin
  old=$(git ls-remote origin "refs/tags/$major" | cut -f 1)
  if [ -n "$old" ]; then
    current=$(git tag --points-at "$old^{commit}" | grep -E "^$major\.[0-9]+\.[0-9]+$" | sort --version-sort | tail -n 1 || true)
    if [ -z "$current" ]; then
      echo "$major is at ${old:0:12}, which is no release: move it by hand" >&2
      exit 1
    fi
    newest=$(printf '%s\n%s\n' "$current" "$tag" | sort --version-sort | tail -n 1)
    if [ "$newest" != "$tag" ]; then
      echo "$major stays at $current, which is newer than $tag"
      exit 0
    fi
  fi
  # A tag that was never there must still be absent; an empty place says so.
  if git push --quiet --force-with-lease="refs/tags/$major:$old" origin "$tag^{commit}:refs/tags/$major"; then
    echo "$major is now $tag"
    exit 0
  fi
done
echo "$major was moved by others again and again" >&2
exit 1
