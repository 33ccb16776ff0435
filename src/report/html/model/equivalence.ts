import type { CheckValue, EquivalenceRow } from "../../../contract/types.ts";
import type { Answer } from "./types.ts";

/** Answers as text: a list may hold thousands of numbers, of which one shows the difference. */
export function answersOf(rows: readonly EquivalenceRow[]): Answer[] {
  return rows.map(({ case: id, suite, check, agrees, expected, got, tolerance, against }) => ({
    case: id,
    suite,
    check,
    agrees,
    ...describe(expected ?? null, got ?? null),
    tolerance: tolerance ?? "",
    against: against ?? "",
  }));
}

function describe(expected: CheckValue | null, got: CheckValue | null) {
  if (!Array.isArray(expected) || !Array.isArray(got)) {
    return { expected: text(expected), got: text(got) };
  }
  const furthest = expected.reduce(
    (worst, value, i) => {
      const distance = Math.abs((got[i] ?? Number.NaN) - value);
      return distance > worst.distance ? { i, distance } : worst;
    },
    { i: 0, distance: 0 },
  ).i;
  const show = (values: number[]) => `${values.length} values; [${furthest}] = ${values[furthest]}`;
  return { expected: show(expected), got: show(got) };
}

function text(value: CheckValue | null): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? `${value.length} values` : String(value);
}
