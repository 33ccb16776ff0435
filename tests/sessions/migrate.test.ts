// There is one version so far. The golden documents of version 1 go through two steps to come, invented here.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  validateBaseline,
  validateResults,
  validateVerdict,
} from "../../src/contract/generated/validators.mjs";
import { PROTOCOL } from "../../src/contract/protocol.ts";
import { migrate, parseStored, type Step } from "../../src/sessions/migrate.ts";

const golden = (name: string) =>
  JSON.parse(readFileSync(`schema/examples/valid/${name}.json`, "utf8"));
const session = golden("results.all-outcomes");
const baseline = golden("baseline.two-sessions");

/** Version 2 calls the cases rows, version 3 counts them. */
const STEPS: Record<number, Step> = {
  1: ({ cases, ...rest }) => ({ ...rest, rows: cases }),
  2: ({ rows, ...rest }) => ({ ...rest, rows, count: (rows as unknown[]).length }),
};

describe("a stored document", () => {
  test("of this version is as it was", () => {
    expect(migrate(session)).toEqual({ ok: true, value: session });
    expect(parseStored(validateBaseline, baseline)).toEqual({ ok: true, value: baseline });
  });

  test("of an older version goes through every step on its way", () => {
    const { cases, ...rest } = session;
    const count = cases.length;
    const newest = { ...rest, protocol: 3, rows: cases, count };
    expect(migrate(session, STEPS, 3)).toEqual({ ok: true, value: newest });
    const { count: _, ...newer } = newest;
    expect(migrate(session, STEPS, 2)).toEqual({ ok: true, value: { ...newer, protocol: 2 } });
  });

  test("of many sessions goes with each of them", () => {
    const found = migrate(baseline, STEPS, 3);
    expect(found).toMatchObject({
      ok: true,
      value: {
        protocol: 3,
        sessions: [
          { protocol: 3, count: 4 },
          { protocol: 3, count: 4 },
        ],
      },
    });
  });

  test("is not changed itself", () => {
    const before = JSON.stringify(baseline);
    migrate(baseline, STEPS, 3);
    expect(JSON.stringify(baseline)).toBe(before);
  });
});

describe("refused, with the next step, is a document", () => {
  const misfitOf = (parsed: ReturnType<typeof migrate>) => (parsed.ok ? null : parsed.misfit);

  test("of a newer version", () => {
    expect(misfitOf(parseStored(validateResults, { ...session, protocol: PROTOCOL + 1 }))).toEqual({
      pointer: "/protocol",
      problem: "is 2: written by a newer rvp-bench",
      hint: "update rvp-bench",
    });
  });

  test("of a version that no step leads away from", () => {
    expect(misfitOf(migrate({ ...session, protocol: 0 }, STEPS, 3))).toEqual({
      pointer: "/protocol",
      problem: "is 0: written by an older rvp-bench",
      hint: "measure again with this one",
    });
  });

  test("that is a verdict, which its session can give again", () => {
    expect(misfitOf(migrate(golden("verdict.regression"), STEPS, 3))?.problem).toMatch(/older/);
    expect(parseStored(validateVerdict, golden("verdict.regression")).ok).toBe(true);
  });

  test("that is not what its version says: a step fails, the program does not", () => {
    const broken = { protocol: 2, kind: "results", rows: null };
    expect(misfitOf(migrate(broken, STEPS, 3))?.problem).toMatch(/does not fit that version/);
    expect(misfitOf(migrate({ ...baseline, sessions: 7 }, STEPS, 3))?.problem).toMatch(/does not/);
  });

  test.each([[null], [7], [[]], [{}], [{ protocol: "1" }], [{ protocol: 1.5 }]])(
    "without a version, which the schema says: %j",
    (data) => {
      expect(migrate(data)).toEqual({ ok: true, value: data });
      expect(parseStored(validateResults, data).ok).toBe(false);
    },
  );
});
