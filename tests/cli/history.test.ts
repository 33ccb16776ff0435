// Twelve runs, one after the other: what a run is judged against, and what its history shows.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { HistorySeries } from "../../src/history/series.ts";
import type { ReportModel } from "../../src/report/html/model/types.ts";
import { ToyProject } from "../e2e/toy_project.ts";

const RUNS = 12;

test("the latest sessions judge, all of them are the history", async () => {
  await using project = await ToyProject.make();
  const knobs = { simulate: 0.005 };
  let verdict = null;
  for (let run = 0; run < RUNS; run++) {
    const out = ["--profile", "smoke", "--rounds", "2", "--all"];
    ({ verdict } = await project.run(out, knobs));
    await project.start(["baseline", "save", await project.latest()]);
  }
  expect(verdict?.base?.sessions).toHaveLength(8);
  const { stdout } = await project.start(["history", "--row", "*:toy/**:fit_time", "--json"]);
  const [series] = JSON.parse(stdout) as HistorySeries[];
  expect(series?.points).toHaveLength(RUNS);
  const page = await readFile(join(await project.latest(), "report.html"), "utf8");
  const [, json] = /<script type="application\/json" id="model">(.*?)<\/script>/s.exec(page) ?? [];
  const { history } = JSON.parse(json ?? "") as ReportModel;
  expect(history.sessions).toHaveLength(RUNS);
});
