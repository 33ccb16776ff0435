// JUnit XML as its readers take it: parsed by expat, which refuses whatever is not XML 1.0.
import { execa } from "execa";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { junitOf } from "../../src/report/junit.ts";
import { xml } from "../../src/report/xml.ts";
import { comparison, HOSTILE, inconclusive, notMeasured, pass } from "./comment/verdicts.ts";
import { NINE } from "./nine.ts";

interface Element {
  tag: string;
  attributes: Record<string, string>;
  text: string | null;
  children: Element[];
}

const PARSE = `
import json, sys, xml.etree.ElementTree as tree
def plain(e): return {"tag": e.tag, "attributes": e.attrib, "text": e.text, "children": [plain(c) for c in e]}
json.dump([plain(tree.fromstring(text)) for text in json.load(sys.stdin)], sys.stdout)
`;

async function parsed(...texts: string[]): Promise<Element[]> {
  const { stdout } = await execa("python3", ["-c", PARSE], { input: JSON.stringify(texts) });
  return JSON.parse(stdout);
}

/** Test cases by suite, class and name, with what was found of them. */
function findings(root: Element): Record<string, string> {
  const cases = root.children.flatMap((suite) =>
    suite.children
      .filter(({ tag }) => tag === "testcase")
      .map(({ attributes: { classname, name }, children: [finding] }): [string, string] => [
        `${suite.attributes.name}: ${classname}: ${name}`,
        finding ? `${finding.tag}: ${finding.attributes.message}` : "passed",
      ]),
  );
  return Object.fromEntries(cases);
}

test("a test case per gating row, with figures and reasons", async () => {
  const verdict: Verdict = {
    ...notMeasured,
    comparisons: [
      comparison(),
      comparison({ metric: "cpu_percent", gating: false }),
      comparison({ metric: "predict_latency@1", verdict: "same-program" }),
      comparison({
        case: "classical/svm/svc/wine",
        verdict: "removed",
        effect: null,
        interval: null,
      }),
      comparison({ suite: "python", waiver: { reason: "exact kernel", expires: "2027-01-31" } }),
      ...inconclusive.comparisons.map((row) => ({ ...row, metric: `${row.verdict}_time` })),
    ],
  };
  const [root] = await parsed(junitOf(verdict));
  expect(findings(root!)).toEqual({
    "rust: classical/svm/svc/iris: measured":
      "error: crash: ended by signal SIGSEGV after 3 of 10 samples",
    "python: classical/svm/svc/wine: measured": "error: missing: shard 2/3 brought no results",
    "rust: rl/dqn/lunarlander: measured": "skipped: needs a CUDA device",
    "rust: classical/regression/ridge/boston: fit_time":
      "failure: +13.8\u202f% [+9.4\u202f%,\u00a0+18.4\u202f%]: slower by at least 9.4\u202f%.",
    "python / rust: classical/regression/ridge/boston: fit_time": "passed",
    "rust: classical/regression/ridge/boston: predict_latency@1": "passed",
    "rust: classical/svm/svc/wine: fit_time": "failure: The base has this row, and head lacks it.",
    "python: classical/regression/ridge/boston: fit_time":
      "skipped: Accepted until 2027-01-31: exact kernel",
    "rust: classical/regression/ridge/boston: inconclusive_time":
      "skipped: Only a change of 6.4\u202f% or more would be seen; 42 rounds a side would decide. not slower by more than 6.0\u202f%",
    "rust: classical/regression/ridge/boston: error_time": expect.stringMatching(
      /^error: On head, process 3 of 15 reported NaN/,
    ),
  });
  expect(root!.attributes).toEqual({
    ...{ name: "rvp-bench", tests: "10", failures: "2", errors: "3", skipped: "3" },
  });
  const [properties] = root!.children[0]!.children;
  expect(properties!.children.map(({ attributes }) => attributes.name)).toEqual(
    expect.arrayContaining(["conclusion", "head", ...Object.keys(verdict.environment.head)]),
  );
});

test("what was compared with nothing has not passed", async () => {
  const only = comparison({ verdict: "new", effect: null, interval: null });
  const nothing: Verdict = { ...pass, conclusion: "no-baseline", comparisons: [], parity: [] };
  const roots = await parsed(
    junitOf({ ...pass, comparisons: [only], parity: [] }),
    junitOf(nothing),
  );
  for (const { attributes } of roots) {
    expect(attributes).toMatchObject({ tests: "1", failures: "0", errors: "0", skipped: "1" });
  }
});

test("something fails in it where the job does, and nothing else does", async () => {
  const verdicts = await Promise.all(
    Object.values(NINE).map(async (make) => (await make()).verdict),
  );
  verdicts.push({ ...pass, conclusion: "no-baseline", exit_code: 5, comparisons: [] });
  const roots = await parsed(...verdicts.map(junitOf));
  for (const [i, { attributes }] of roots.entries()) {
    const bad = Number(attributes.failures) + Number(attributes.errors);
    expect(bad > 0, verdicts[i]!.summary).toBe(verdicts[i]!.exit_code !== 0);
  }
});

test("whatever a name holds, it is XML 1.0, and reads back without what XML cannot hold", async () => {
  const hostile = fc.sample(fc.string({ unit: "binary", maxLength: 40 }), 300);
  const names = [...HOSTILE, ...hostile, "\u0000\u0001\u001b[31m\ud800]]>\ufffe\uffff", "a\tb\nc"];
  const texts = names.map((name) => xml("a", { name }, name).text);
  const roots = await parsed(...texts);
  const kept = (text: string) =>
    [...text].filter((character) => /[\t\n\x20-\ud7ff\ue000-\ufffd]|[^\0-\uffff]/u.test(character));
  for (const [i, { attributes, text }] of roots.entries()) {
    expect(attributes.name).toBe(kept(names[i]!).join(""));
    expect(text ?? "").toBe(attributes.name);
  }
});
