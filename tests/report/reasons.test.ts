import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Reason, Verdict } from "../../src/contract/generated/types.ts";
import { type Reasoned, reasonOf, sharedReasons, warningText } from "../../src/report/reasons.ts";

const example = "schema/examples/valid/verdict.every-reason.json";
const { comparisons, warnings } = JSON.parse(readFileSync(example, "utf8")) as Verdict;
const schema = JSON.parse(readFileSync("schema/verdict.schema.json", "utf8"));

/** The codes that the schema lists for a union. */
function codesOf(union: "Reason" | "Warning"): string[] {
  return schema.$defs[union].oneOf.map(
    (each: { properties: { code: { const: string } } }) => each.properties.code.const,
  );
}

test("the example has every code", () => {
  const reasons = comparisons.flatMap(({ reason }) => (reason ? [reason.code] : []));
  expect(reasons).toEqual(codesOf("Reason"));
  expect(warnings.map(({ code }) => code)).toEqual(codesOf("Warning"));
});

test("every code is a sentence of its own, for one row and for many", () => {
  const reasoned = comparisons.filter(({ reason }) => reason);
  const sentences = [...reasoned.map(reasonOf), ...warnings.map(warningText)];
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z0-9].*[.a-z]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const row of reasoned) {
    const [shared] = sharedReasons([row, row, row]);
    expect(shared!.rows).toHaveLength(3);
    expect(shared!.sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

describe("what rows share is said once", () => {
  const noisy = (detectable: number, needed: number | null): Reasoned => ({
    reason: { code: "too-noisy", detectable, units: 9, unit: "round", needed },
    scale: "ratio",
    unit: "s",
  });
  const sentence = (...rows: Reasoned[]) =>
    sharedReasons(rows)[0]!.sentence.replaceAll("\u202f", " ");

  test("with the span of its figures", () => {
    expect(sentence(noisy(0.042, 37))).toBe(
      "Only a change of 4.2 % or more would be seen; 37 rounds a side would decide.",
    );
    expect(sentence(noisy(0.3, 90), noisy(0.042, 37))).toBe(
      "Only a change of 4.2 % to 30.0 % or more would be seen; up to 90 rounds a side would decide.",
    );
    expect(sentence(noisy(0.3, null), noisy(0.042, 37))).toContain(
      "37 rounds a side would decide 1 of them",
    );
    expect(sentence(noisy(0.3, null))).toContain("no reasonable number of rounds decides");
  });

  test("the most frequent reason first", () => {
    const same: Reason = { code: "same-session" };
    const groups = sharedReasons([{ reason: same }, noisy(0.1, 9), noisy(0.2, 9), {}]);
    expect(groups.map(({ code, rows }) => [code, rows.length])).toEqual([
      ["too-noisy", 2],
      ["same-session", 1],
    ]);
  });
});
