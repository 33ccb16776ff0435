import fc from "fast-check";
import { expect, test } from "vitest";
import { controlledRows, noControls } from "../../src/compare/controls.ts";
import { compareRegressions } from "../../src/compare/regressions.ts";
import { rowsOf } from "../../src/compare/rows.ts";
import type { CaseResult, Results } from "../../src/contract/generated/types.ts";
import { share } from "../../studies/gate/rates.ts";
import { shareDecided, storedFigures } from "../../studies/stored/questions.ts";
import { caseResult, catalog, normals, policy, process, results, TODAY } from "./documents.ts";

interface Session {
  id: string;
  /** Log scale, common to all cases of the session. */
  shift?: number;
  /** Log-scale change of the first case. */
  effect?: number;
  head?: boolean;
  controls?: number;
}

/** Ten cases whose program changes on head, and some whose does not; 1 % of spread between sessions. */
function session({ id, shift = 0, effect = 0, head = false, controls = 5 }: Session): Results {
  const noise = normals(id);
  const cases = Array.from({ length: 10 + controls }, (_, i): CaseResult => {
    const level = shift + 0.01 * noise() + (i === 0 ? effect : 0);
    const processes = Array.from({ length: 5 }, (_, round) =>
      process("head", round, { samples: { fit_time: [Math.exp(level + 0.005 * noise())] } }),
    );
    const program = i >= 10 ? "same" : head ? "new" : "old";
    return caseResult({ case: `toy/sort/${10 + i}`, program, processes });
  });
  return results(cases, id);
}

const judge = (head: Results[], stored: Results[]) =>
  compareRegressions({ head, stored, catalog, policy, today: TODAY });

const SHIFTS = [0.05, -0.08, 0.02, 0.08, -0.03, 0.06, -0.05, 0.04];
const storedSessions = (count: number, rest: Partial<Session> = {}) =>
  SHIFTS.slice(0, count).map((shift, i) => session({ id: `a${i}`, shift, ...rest }));

test("a slower machine is taken out, a slower program is not", () => {
  const slow = (effect: number) => session({ id: "z", head: true, shift: 0.12, effect });
  const rows = (effect: number) => judge([slow(effect)], storedSessions(3)).slice(0, 10);
  expect(rows(0).filter(({ verdict }) => verdict === "regression")).toEqual([]);
  const [changed, ...others] = rows(Math.log(1.1));
  expect(changed).toMatchObject({ mode: "stored", verdict: "regression", provisional: true });
  expect(changed!.effect).toBeCloseTo(0.1, 1);
  expect(others.filter(({ verdict }) => verdict === "regression")).toEqual([]);
});

test("one stored session is compared with where there are controls, and without them is not", () => {
  const head = (controls: number) => [session({ id: "z", head: true, shift: 0.12, controls })];
  const [row] = judge(head(5), storedSessions(1));
  expect(row).toMatchObject({ mode: "stored", base: { n: 1 } });
  expect(Math.abs(row!.effect!)).toBeLessThan(0.05);
  expect(judge(head(0), storedSessions(1, { controls: 0 }))[0]!.reason).toEqual({
    code: "too-few-sessions",
    sessions: 1,
    needed: 3,
  });
});

test("the order of controls changes nothing", () => {
  const stored = storedSessions(4);
  const expected = JSON.stringify(judge([session({ id: "z", head: true })], stored));
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(15).keys()], { minLength: 15 }), (order) => {
      const sorted = (document: Results) => ({
        ...document,
        cases: order.map((i) => document.cases[i]!),
      });
      const head = sorted(session({ id: "z", head: true }));
      expect(JSON.stringify(judge([head], stored.map(sorted)))).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test("programs that all changed, or that nobody knows, help as little as none", () => {
  const without = (document: Results, program?: string): Results => ({
    ...document,
    cases: document.cases.map(({ program: _, ...rest }) => ({
      ...rest,
      ...(program && { program }),
    })),
  });
  const [head, stored] = [session({ id: "z", head: true }), storedSessions(4)];
  const unknown = judge(
    [without(head)],
    stored.map((each) => without(each)),
  );
  const changed = judge(
    [without(head, "new")],
    stored.map((each) => without(each, "old")),
  );
  expect(changed).toEqual(unknown);
  expect(judge([head], stored)).not.toEqual(unknown);
});

test("a control that was measured for the others is the same program itself, whatever its figures", () => {
  const head = session({ id: "z", head: true });
  head.cases[14]!.processes = head.cases[14]!.processes.map((each) => ({
    ...each,
    samples: { fit_time: [5] },
  }));
  const asControl = {
    ...head,
    cases: head.cases.map((row) =>
      row.program === "same" ? { ...row, base: "same-program" as const } : row,
    ),
  };
  const verdicts = judge([asControl], storedSessions(3));
  expect(verdicts.slice(10).map(({ verdict }) => verdict)).toEqual(Array(5).fill("same-program"));
  expect(verdicts[0]!.mode).toBe("stored");
});

test("a program of an older session is no control of the sessions that had another", () => {
  const stored = storedSessions(3);
  for (const row of stored[2]!.cases) if (row.program === "same") row.program = "between";
  const rows = rowsOf([session({ id: "z", head: true })], stored, catalog, policy);
  const found = controlledRows(rows, 8, 2);
  expect(found.get(rows[0]!.key)!.baseFigures.map((each) => each.session)).toEqual(["a0", "a1"]);
  expect(controlledRows(rows, 8, 3).size).toBe(0);
});

test("memory is not shifted by durations", () => {
  const remember = (document: Results): Results => ({
    ...document,
    cases: document.cases.map((row) => ({
      ...row,
      processes: row.processes.map((each) => ({ ...each, resources: { peak_rss_bytes: 1e6 } })),
    })),
  });
  const memory = { ...catalog.fit_time!, unit: "B" };
  const known = { ...catalog, peak_rss_bytes: memory };
  const rows = compareRegressions({
    head: [remember(session({ id: "z", head: true, shift: 0.12 }))],
    stored: storedSessions(3).map(remember),
    catalog: known,
    policy,
    today: TODAY,
  });
  const found = rows.filter(({ metric }) => metric === "peak_rss_bytes");
  expect(found.length).toBe(15);
  for (const row of found) expect(row).toMatchObject({ effect: 0, verdict: "no-change" });
});

test("what is lost without controls is said, once", () => {
  const [head, stored] = [[session({ id: "z", head: true, controls: 0 })], storedSessions(4)];
  const rows = judge(head, stored);
  expect(noControls(rows, head, stored)).toEqual([{ code: "no-controls", rows: 10, sessions: 4 }]);
  const controlled = [session({ id: "z", head: true })];
  expect(noControls(judge(controlled, stored), controlled, stored)).toEqual([]);
});

test("one more stored session makes no row red that was bounded", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const stored = SHIFTS.map((shift, i) => session({ id: `a${i} ${seed}`, shift }));
      const head = [session({ id: `z ${seed}`, head: true, shift: 0.03 })];
      for (let count = 1; count < stored.length; count++) {
        const [less, more] = [
          judge(head, stored.slice(0, count)),
          judge(head, stored.slice(0, count + 1)),
        ];
        less.forEach((row, i) => {
          if (row.verdict === "no-change") expect(more[i]!.verdict).not.toBe("regression");
        });
      }
    }),
    { numRuns: 10 },
  );
});

test("more head sessions decide more", () => {
  for (const controls of [0, 5]) {
    const decided = [1, 2, 4].map((heads) =>
      shareDecided({ heads, controls, stored: 8 }, "heads", 15),
    );
    expect(decided).toEqual(decided.toSorted());
    expect(decided[2]).toBeGreaterThan(0.9);
  }
});

// A shortened `npx tsx studies/stored/study.ts`.
test.each([
  [0.03, 3],
  [0.08, 3],
])(
  "a shift of %d shared by sessions, %d of them stored: +10 % is red, clean jobs are not",
  (shift, stored) => {
    const { cleanRed, tenPercent, passed } = storedFigures({ shift, stored }, "test", 60);
    // Promised: 5 %, 90 %, 5 %; three standard errors of 60 trials are 8, 12 and 8 points.
    expect(share(cleanRed)).toBeLessThanOrEqual(0.13);
    expect(share(tenPercent)).toBeGreaterThanOrEqual(0.78);
    expect(share(passed)).toBeLessThanOrEqual(0.13);
    const without = storedFigures({ shift, stored, controls: 0 }, "test", 30);
    expect(share(without.tenPercent)).toBeLessThan(0.5);
  },
);
