#!/usr/bin/env bash
# What a candidate at HEAD is compared with, as the matrix of release-gate.yml: the last release, and the
# merge base with the main line unless that is the candidate itself, which nothing can be learnt from.
# Usage: release_bases.sh MAIN_LINE FIRST_RELEASE(true|false)
set -euo pipefail
main_line=$1
first=$2

release=release:latest
if [ "$first" = true ]; then release=none; fi
legs="{\"name\":\"last-release\",\"base\":\"$release\"}"
merge_base=$(git merge-base "$main_line" HEAD)
if [ "$merge_base" != "$(git rev-parse HEAD)" ]; then
  legs="$legs,{\"name\":\"merge-base\",\"base\":\"$merge_base\"}"
else
  echo "the candidate is on $main_line: no second base" >&2
fi
echo "matrix={\"include\":[$legs]}"
