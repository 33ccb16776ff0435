import picomatch from "picomatch";
import type { CheckRule, Checks, CheckValue, EquivalenceRow } from "../contract/generated/types.ts";

/** Checks of one case by one suite, as its processes gave them. */
export interface Answered {
  suite: string;
  checks: readonly Checks[];
}

/**
 * Hold every suite's answers against the expected ones: those the definition states, else those of
 * the reference suite. Processes of one suite must agree with each other, too. Rows that do not
 * agree void the case's timings.
 */
export function checkEquivalence(
  caseId: string,
  rules: Readonly<Record<string, CheckRule>>,
  answered: readonly Answered[],
  reference: string | undefined,
): EquivalenceRow[] {
  const referenceChecks = answered.find(({ suite }) => suite === reference)?.checks[0];
  return answered.flatMap(({ suite, checks }) => {
    const own = checks[0] ?? {};
    const isReference = suite === reference;
    const names = new Set([...checks, referenceChecks ?? {}].flatMap((it) => Object.keys(it)));
    for (const [name, rule] of Object.entries(rules)) {
      if (rule.expect !== undefined) names.add(name);
    }
    return [...names].sort().flatMap((name): EquivalenceRow[] => {
      const rule = ruleFor(rules, name);
      const got = own[name] ?? null;
      const row = { case: caseId, suite, check: name, got, tolerance: describeTolerance(rule) };
      if (rule === undefined || rule.report) {
        return [{ ...row, agrees: null, expected: referenceChecks?.[name] ?? null, against: "" }];
      }
      const rows: EquivalenceRow[] = [];
      if (rule.expect !== undefined) {
        const agrees = agree(rule.expect, got, rule);
        rows.push({ ...row, agrees, expected: rule.expect, against: "the definition" });
      } else if (!isReference && referenceChecks) {
        const expected = referenceChecks[name] ?? null;
        rows.push({
          ...row,
          agrees: agree(expected, got, rule),
          expected,
          against: reference ?? "",
        });
      }
      const odd = checks.slice(1).find((other) => !agree(got, other[name] ?? null, rule));
      if (odd) {
        const against = "its own first process";
        rows.push({ ...row, agrees: false, expected: got, got: odd[name] ?? null, against });
      }
      return rows;
    });
  });
}

/** |got - expected| <= abs + rel * |expected|, element by element; strings exactly. */
export function agree(
  expected: CheckValue | null,
  got: CheckValue | null,
  rule: CheckRule,
): boolean {
  if (expected === null || got === null) return false;
  if (typeof expected === "string" || typeof got === "string") return expected === got;
  const left = Array.isArray(expected) ? expected : [expected];
  const right = Array.isArray(got) ? got : [got];
  if (left.length !== right.length || Array.isArray(expected) !== Array.isArray(got)) return false;
  if (rule.exact) return left.every((value, i) => value === right[i]);
  const { abs = 0, rel = 0 } = rule;
  return left.every(
    (value, i) => Math.abs((right[i] as number) - value) <= abs + rel * Math.abs(value),
  );
}

function ruleFor(rules: Readonly<Record<string, CheckRule>>, name: string): CheckRule | undefined {
  if (rules[name]) return rules[name];
  return Object.entries(rules).find(
    ([glob]) => glob.includes("*") && picomatch.isMatch(name, glob),
  )?.[1];
}

function describeTolerance(rule: CheckRule | undefined): string {
  if (rule === undefined || rule.report) return "reported only";
  if (rule.exact) return "exact";
  const parts = [rule.rel && `rel ${rule.rel}`, rule.abs && `abs ${rule.abs}`].filter(Boolean);
  return parts.join(", ") || "exact";
}
