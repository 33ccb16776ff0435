import type { Project } from "./detect.ts";

/** The script that turns what the measure script left into a verdict of each tool, and the worst exit code. */
export function judgeScript({ criterion, pytest }: Project): string {
  const tools = [
    ...(criterion.length > 0 ? ["criterion"] : []),
    ...(pytest.length > 0 ? ["pytest-benchmark"] : []),
  ];
  return `#!/usr/bin/env bash
# Judges what rvp-bench/measure.sh left in OUT. Each round is a session; each tool is judged on its own, since
# tools describe their machine in different words. Exits with 1 on a regression. Written by rvp-bench init.
#   rvp-bench/judge.sh OUT [REPORT]
set -euo pipefail
out=\${1:?"usage: rvp-bench/judge.sh OUT [REPORT]"}
report=\${2:-rvp-report}
rvp=\${RVP_BENCH:-rvp-bench}

for round in "$out"/{base,head}/*; do
  $rvp import "$round"/* --out "$out/sessions/\${round#"$out"/}"
done
worst=0
for tool in ${tools.join(" ")}; do
  code=0
  $rvp compare --out "$report/$tool" \\
    --base "$out"/sessions/base/*/"$tool"-*/results.json \\
    --head "$out"/sessions/head/*/"$tool"-*/results.json || code=$?
  if ((code != 0 && worst != 1)); then worst=$code; fi
done
exit "$worst"
`;
}
