import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { postCheckRun } from "../../src/github/check_run.ts";
import * as verdicts from "../report/comment/verdicts.ts";
import { REPOSITORY, useFakeGitHub } from "./fake/session.ts";

const github = useFakeGitHub();

const post = (verdict: Verdict, run = 1, annotations = 0) =>
  postCheckRun(github.client(), REPOSITORY, {
    name: "rvp-bench",
    headSha: "a".repeat(40),
    run: { id: run, attempt: 1 },
    detailsUrl: "https://github.com/o/r/actions/runs/1",
    verdict,
    summary: "words",
    annotations: Array.from({ length: annotations }, (_, line) => ({
      level: "failure" as const,
      path: "benchmarks/toy/sum.toml",
      line: line + 1,
      title: "t".repeat(300),
      message: "worse",
    })),
  });

describe("check run", () => {
  it.each<[string, Verdict]>([
    ["success", verdicts.pass],
    ["failure", verdicts.regression],
    ["failure", verdicts.notMeasured],
    ["failure", verdicts.wrongAnswer],
    ["neutral", { ...verdicts.inconclusive, exit_code: 0 }],
    ["failure", { ...verdicts.inconclusive, exit_code: 5 }],
  ])("is %s", async (conclusion, verdict) => {
    await post(verdict);
    expect(github.fake.state.checks).toMatchObject([
      { conclusion, output: { title: verdict.summary } },
    ]);
  });

  it("of one run is updated, of another run is its own", async () => {
    const first = await post(verdicts.regression, 1);
    expect((await post(verdicts.pass, 1)).id).toBe(first.id);
    expect((await post(verdicts.pass, 2)).id).not.toBe(first.id);
    expect(github.fake.state.checks.map(({ conclusion }) => conclusion)).toEqual([
      "success",
      "success",
    ]);
  });

  it("carries at most the 50 annotations that one request may", async () => {
    await post(verdicts.regression, 1, 80);
    expect(github.fake.state.checks[0]!.output.annotations).toHaveLength(50);
  });
});
