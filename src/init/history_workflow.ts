/**
 * The workflow that keeps a session of each push to the default branch, and shows all of them on the history page.
 * `examples/workflows/rvp-bench-history.yml` is this text behind another first comment; a test holds them together.
 *
 * @param uses what stands behind `uses:`; a comment may follow
 */
export function historyWorkflow(uses: string): string {
  return `name: rvp-bench-history
on:
  push:
    branches: [main] # the default branch: sessions of others are not kept
  schedule:
    - cron: "17 3 * * 1"
permissions: {}
concurrency:
  group: rvp-bench-history-\${{ github.sha }} # by commit: GitHub drops all but one waiting run of a group
  cancel-in-progress: false
jobs:
  measure:
    name: Measure
    runs-on: ubuntu-24.04 # better: one machine that does nothing else, or the course shows the machines
    timeout-minutes: 60
    permissions:
      contents: read # the checkout
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: run
          base: none
          all: true # the course of the figures needs a point each time, also where no program changed
          results: results
          cache: false # a job that could write GitHub's cache may have run a pull request's code
          token: ""
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: measured-baseline
          path: results/results.json
          overwrite: true
          retention-days: 7

  keep:
    name: Keep and show the session
    needs: measure
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: write # pushes to rvp-baselines and gh-pages
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the tags of releases
          persist-credentials: true # zizmor: ignore[artipacked] this job pushes, and uploads nothing
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          pattern: measured-*
          path: \${{ runner.temp }}/measured
      - uses: ${uses}
        with:
          mode: gate
          results: \${{ runner.temp }}/measured
          baseline-branch: rvp-baselines
          save-baseline: true
          history-branch: gh-pages # bench/index.html and bench/badge.svg
          comment: never
          cache: false
`;
}

/** What stands above it in a file of its own. */
export const HISTORY_HEADING = `# Written by rvp-bench init; yours to change. \`measure\` runs merged code and holds no right to write; \`keep\` runs none
# of it and pushes to two branches: the sessions to rvp-baselines, their page to gh-pages (Settings > Pages serves it).
`;
