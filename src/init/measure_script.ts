import type { Project } from "./detect.ts";

/**
 * The script that measures another repository's own benchmarks: base and head in turn, each round in
 * fresh processes, so that what the machine does meanwhile hits both sides alike.
 */
export function measureScript(project: Project): string {
  const steps = [...project.criterion.map(criterionStep), ...project.pytest.map(pytestStep)];
  return `#!/usr/bin/env bash
# Measures the merge base with BASE and the working tree in turn, ROUNDS times in fresh processes, and
# leaves what the benchmarks wrote in OUT/base/<round> and OUT/head/<round>. Written by rvp-bench init;
# it is yours: add what your benchmarks need.
#   rvp-bench/measure.sh BASE OUT [ROUNDS]
set -euo pipefail
base_ref=\${1:?"usage: rvp-bench/measure.sh BASE OUT [ROUNDS]"}
mkdir -p "\${2:?"usage: rvp-bench/measure.sh BASE OUT [ROUNDS]"}"
out=$(cd "$2" && pwd)
rounds=\${3:-10}

head_tree=$(git rev-parse --show-toplevel)
base_tree=$(mktemp -d)/base
git -C "$head_tree" worktree add --detach "$base_tree" "$(git merge-base "$base_ref" HEAD)"
trap 'git -C "$head_tree" worktree remove --force "$base_tree"' EXIT

# measure TREE FOLDER: one process of every benchmark of TREE, what it wrote into FOLDER.
measure() {
  mkdir -p "$2"
${steps.join("\n")}
}

for ((round = 1; round <= rounds; round++)); do
  echo "rvp-bench: round $round of $rounds"
  if ((round % 2)); then
    measure "$base_tree" "$out/base/$round"
    measure "$head_tree" "$out/head/$round"
  else
    measure "$head_tree" "$out/head/$round"
    measure "$base_tree" "$out/base/$round"
  fi
done
`;
}

function criterionStep({ folder, benches }: Project["criterion"][number]): string {
  const targets = benches.map((name) => `--bench ${shell(name)}`).join(" ");
  return `  # ${place(folder)}: Criterion.rs keeps what earlier runs wrote; only this one's may be read.
  rm -rf "$1/rvp-target/criterion"
  (cd ${shell(`$1/${folder}`)} && CARGO_TARGET_DIR="$1/rvp-target" cargo bench --quiet ${targets} -- \\
    --noplot --warm-up-time 1 --measurement-time 2)
  mkdir -p ${shell(`$2/criterion/${folder}`)}
  cp -R "$1/rvp-target/criterion/." ${shell(`$2/criterion/${folder}`)}`;
}

function pytestStep(folder: string, index: number): string {
  return `  # ${place(folder)}: the path makes each tree import its own code; compiled packages need a build per tree.
  (cd ${shell(`$1/${folder}`)} && PYTHONPATH="$PWD/src:$PWD\${PYTHONPATH:+:$PYTHONPATH}" "\${PYTHON:-python3}" -m pytest --quiet --benchmark-only \\
    --benchmark-save-data --benchmark-json="$2/pytest-${index}.json")`;
}

function place(folder: string): string {
  return folder === "." ? "the root" : folder;
}

/** In double quotes, where $1 and $2 are the script's own and nothing else is special. */
function shell(path: string): string {
  const literal = path.replace(/\/\.$/, "").replace(/["\\`]/g, "\\$&");
  return `"${literal.replace(/\$(?![12](\/|$))/g, "\\$")}"`;
}
