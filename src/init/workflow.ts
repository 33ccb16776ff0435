import type { Project } from "./detect.ts";

export interface WorkflowOptions {
  /** The action's repository and ref, owner/name@ref. */
  action: string;
  /** How rvp-bench is called; absent: the action's repository is checked out, and its bundle is run. */
  command?: string;
}

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const UPLOAD = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0";

/** The workflow that measures a pull request and fails it on a regression. */
export function workflow(project: Project, { action, command }: WorkflowOptions): string {
  const [repository, ref] = action.split("@");
  const tool = `      - uses: ${CHECKOUT}
        with:
          repository: ${repository}
          ref: ${ref}
          path: .rvp-bench
          persist-credentials: false
`;
  return `# Written by rvp-bench init: measures a pull request against its base, in turn on one machine, and
# fails on a regression. It is yours to change; rvp-bench/measure.sh says what is measured.
name: rvp-bench
on: pull_request
permissions:
  contents: read
concurrency:
  group: rvp-bench-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  benchmarks:
    runs-on: ubuntu-24.04
    timeout-minutes: 90
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0 # the merge base is measured too
          persist-credentials: false
${command ? "" : tool}${project.pytest.length > 0 ? pythonStep(project.pytest) : ""}      - name: Measure base and head in turn, and judge
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
          RVP_BENCH: ${JSON.stringify(command ?? "node .rvp-bench/dist/cli.mjs")}
        run: |
          code=0
          rvp-bench/measure.sh "$BASE" rvp-out/1
          rvp-bench/judge.sh rvp-out/1 || code=$?
          # Chance makes one verdict in twenty red, so a red stands only if it is red again.
          if [ "$code" = 1 ]; then
            code=0
            rvp-bench/measure.sh "$BASE" rvp-out/2
            rvp-bench/judge.sh rvp-out/2 || code=$?
          fi
          exit "$code"
      - if: always()
        uses: ${UPLOAD}
        with:
          name: rvp-bench-report
          path: rvp-report
          if-no-files-found: ignore
`;
}

function pythonStep(folders: readonly string[]): string {
  const installs = folders.map((folder) =>
    `          python3 -m pip install ./${folder}`.replace("/./", "/"),
  );
  return `      - name: Install what the Python benchmarks need
        run: |
          python3 -m venv .rvp-venv
          . .rvp-venv/bin/activate
          python3 -m pip install pytest pytest-benchmark
${installs.join("\n")}
          echo "PYTHON=$PWD/.rvp-venv/bin/python" >> "$GITHUB_ENV"
`;
}
