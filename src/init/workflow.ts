/**
 * The two jobs of a gate on pull requests: one measures and holds no token, one judges and runs none of the pull request's
 * code. `examples/workflows/rvp-bench.yml` is this text behind another first comment; a test holds them together.
 *
 * @param action owner/name@ref of rvp-bench
 */
export function workflow(action: string): string {
  return `${HEADING}${gateWorkflow(action)}`;
}

const HEADING = `# Written by rvp-bench init; yours to change. \`measure\` runs the pull request's code and holds no token; \`gate\`
# holds one, runs none of that code, and judges what measure left. Better than a tag is the commit of a release.
`;

/** @param uses what stands behind \`uses:\`; a comment may follow */
export function gateWorkflow(uses: string): string {
  return `name: rvp-bench
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: rvp-bench-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true
jobs:
  measure:
    name: Measure
    runs-on: ubuntu-24.04 # better: one machine that does nothing else
    timeout-minutes: 60
    env: { RVP_CACHE_TRUST: untrusted } # what this job builds, no trusted job reads
    permissions:
      contents: read # the checkout
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the merge base is built too
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: run
          results: results
          token: ""
      - if: always()
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: measured
          path: |
            rvp.toml
            benchmarks/**/*.toml
            **/suite.toml
            results/results.json
          overwrite: true
          retention-days: 7

  gate:
    name: Judge and comment
    needs: measure
    if: \${{ !cancelled() }}
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      checks: write # the check run, which can be neutral
      pull-requests: write # the comment
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          pattern: measured
          path: \${{ runner.temp }}/rvp
      - uses: ${uses}
        with:
          mode: gate
          directory: \${{ runner.temp }}/rvp/measured
          results: \${{ runner.temp }}/rvp/measured
          baseline: false
          check-run: rvp-bench
          comment: always # or on-change, on-regression, never
`;
}
