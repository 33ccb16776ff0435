import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { reproduceCommand } from "../../../src/report/reproduce.ts";
import { wantsColor } from "../../../src/report/terminal/color.ts";
import { renderVerdict } from "../../../src/report/terminal/table.ts";
import { expectGolden } from "../../golden.ts";
import { NINE } from "../nine.ts";
import { sample } from "../sample.ts";

const { verdict } = sample();

function lines(text: string): string[] {
  return text.split("\n");
}

/** The lines of the command that the header offers, from `git checkout` on. */
function commandLines(all: readonly string[]): string[] {
  const start = all.findIndex((line) => line.startsWith("git checkout"));
  const end = all.findIndex((line, i) => i > start + 1 && !line.endsWith("\\"));
  return all.slice(start, end + 1);
}

test("the command of the next step is whole when its lines are pasted", () => {
  for (const width of [30, 80, 200]) {
    const all = lines(renderVerdict(verdict, { width, color: false }));
    const pasted = commandLines(all).join("\n").replaceAll(" \\\n", " ");
    expect(pasted, `at ${width}`).toBe(reproduceCommand(verdict));
  }
});

test("every line fits, from a narrow pane to a wide screen", () => {
  for (const width of [30, 40, 60, 80, 100, 132, 200]) {
    const all = lines(renderVerdict(verdict, { width, color: false }));
    // A word of a command is never cut: it would not work when pasted.
    const command = new Set(commandLines(all));
    const widest = Math.max(
      ...all
        .filter((line) => !command.has(line) || /\S +\S/.test(line.replace(/ \\$/, "")))
        .map((line) => stringWidth(line)),
    );
    expect(widest, `at ${width}`).toBeLessThanOrEqual(width);
  }
});

test("a pseudo-terminal without columns is taken for one of 80", () => {
  expect(renderVerdict(verdict, { width: 0, color: false })).toBe(
    renderVerdict(verdict, { width: 80, color: false }),
  );
});

test("a wide terminal shows every column, a narrow one keeps case and change", () => {
  const wide = renderVerdict(verdict, { width: 200, color: false });
  expect(wide).toMatch(/suite +case +metric +base +head +change +interval +p/);
  const narrow = renderVerdict(verdict, { width: 62, color: false });
  expect(narrow).toMatch(/suite +case +metric +change/);
  expect(narrow).not.toMatch(/interval/);
  expect(narrow).toMatch(/fit_time +\+2\d\.\d/);
});

test("what failed comes before what is known, the worst row first", () => {
  const warnings = [{ code: "busy-machine", load: 3, cores: 2 } as const];
  const text = renderVerdict({ ...verdict, warnings }, { width: 160, color: false });
  const titles = lines(text).filter((line) => /^[A-Z][a-z -]+ \(\d+\)$/.test(line));
  expect(titles.map((title) => title.replace(/ \(.*/, ""))).toEqual([
    "Regressions",
    "Wrong answers",
    "Not measured",
    "Parity",
    "Warnings",
    "Improvements",
    "Skipped",
  ]);
  const first = lines(text)[lines(text).findIndex((line) => line.startsWith("Regressions")) + 2];
  expect(first).toMatch(/^rust +classical\/regression\/ridge\/boston +fit_time .*\+2\d\.\d/);
});

test("a reason that many rows share is said once, below them, at any width", () => {
  const reason = "One process a side cannot show what is chance";
  const comparisons = verdict.comparisons.map((row) => ({
    ...row,
    verdict: "inconclusive" as const,
    gating: true,
    minimum_detectable_effect: null,
    reason: { code: "one-unit", unit: "process" } as const,
  }));
  for (const width of [40, 80, 200]) {
    const text = renderVerdict({ ...verdict, comparisons }, { width, color: false });
    expect(text.replaceAll("\n", " ").split(reason)).toHaveLength(2);
  }
  const [first] = comparisons;
  const mixed = [{ ...first!, reason: { code: "same-session" as const } }, ...comparisons.slice(1)];
  const text = renderVerdict({ ...verdict, comparisons: mixed }, { width: 200, color: false });
  expect(text).toContain(`1 of ${mixed.length} rows: Head and base are the same session`);
});

test("a section says how many rows it leaves out", () => {
  const options = { width: 120, color: false, rows: 1 };
  const more = `… and ${verdict.totals.regressions - 1} more`;
  expect(renderVerdict(verdict, options)).toContain(`${more}: --json prints all`);
  const report = "runs/1/report.html";
  expect(renderVerdict(verdict, { ...options, report })).toContain(`${more}: see the report`);
});

test("colour changes no character", () => {
  const colored = renderVerdict(verdict, { width: 120, color: true });
  expect(colored).toContain("\u001b[31m");
  expect(stripVTControlCharacters(colored)).toBe(
    renderVerdict(verdict, { width: 120, color: false }),
  );
});

test("text of others moves no cursor and sets no colour", () => {
  const hostile = "\u001b[2J\u001b]0;owned\u0007\rmain\u202eniam";
  const text = renderVerdict(
    {
      ...verdict,
      summary: hostile,
      head: { label: hostile, sessions: [] },
      warnings: [{ code: "processor-unnamed", suites: [hostile] }],
      failures: [
        {
          suite: "rust",
          case: "a/b",
          outcome: { kind: "failed", stage: "crash", message: hostile, hint: hostile },
        },
      ],
    },
    { width: 100, color: false },
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).toContain("main");
});

test("NO_COLOR wins, a pipe has no colour, FORCE_COLOR asks for it", () => {
  expect(wantsColor({}, true)).toBe(true);
  expect(wantsColor({ NO_COLOR: "1", FORCE_COLOR: "1" }, true)).toBe(false);
  expect(wantsColor({ NO_COLOR: "" }, true)).toBe(true);
  expect(wantsColor({}, false)).toBe(false);
  expect(wantsColor({ FORCE_COLOR: "1" }, false)).toBe(true);
  expect(wantsColor({ FORCE_COLOR: "0" }, true)).toBe(false);
  expect(wantsColor({ TERM: "dumb" }, true)).toBe(false);
});

test("of hundreds of rows some are listed; the conclusion and the report's path stand at the end, too", () => {
  const { verdict: many } = sample({ cases: 300 });
  const red = many.comparisons.map((row) => ({ ...row, verdict: "regression" as const }));
  const report = "/a/long/way/.rvp/runs/20261124T081354-4711/report.html";
  const text = renderVerdict({ ...many, comparisons: red }, { width: 80, color: false, report });
  const all = lines(text);
  expect(all.length).toBeLessThan(100);
  expect(all.at(-1)).toBe(`report: ${report}`);
  expect(all.slice(-8)).toContain(all[0]);
});

test("failures of the same kind are told once, with their number", () => {
  const { verdict: calm } = sample({ outcomes: {} });
  const outcome = { kind: "failed", stage: "crash", message: "killed by SIGKILL" } as const;
  const failures = ["a/b/c", "a/b/d", "a/b/e"].map((id) => ({ suite: "rust", case: id, outcome }));
  const text = renderVerdict({ ...calm, failures }, { width: 80, color: false });
  expect(text).toContain("Not measured (3)\nrust  a/b/c and 2 more  crash\n  killed by SIGKILL\n");
});

test("warnings of a kind are one line with their number; what the conclusion says is none", () => {
  const named = (suite: string) => ({ code: "processor-unnamed" as const, suites: [suite] });
  const first = { code: "no-baseline", because: "first-run", expected: "sessions" } as const;
  const text = renderVerdict(
    {
      ...verdict,
      conclusion: "no-baseline",
      warnings: [first, named("a"), named("b"), named("c")],
    },
    { width: 200, color: false },
  );
  expect(text).toContain("Warnings (1)\nThe files of a name no processor");
  expect(text).toContain("(And 2 more like this.)");
  expect(text).not.toContain("This is the first session here");
});

test.each(Object.keys(NINE))("%s, as a terminal of 80 columns shows it", async (name) => {
  const { verdict: shown } = await NINE[name]!();
  const report = ".rvp/runs/20261124T081354-4711/report.html";
  await expectGolden(
    `terminal/${name}.txt`,
    `${renderVerdict(shown, { width: 80, color: false, report })}\n`,
  );
});
