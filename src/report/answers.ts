import type { CheckValue } from "../contract/generated/types.ts";

/** An expected answer and the one that was given, as short text. */
export interface AnswerText {
  expected: string;
  got: string;
  /** |got − expected|; empty where there is no such number. */
  difference: string;
}

type Value = CheckValue | null | undefined;

/** Of two lists, which may hold thousands of numbers, the place where they differ most stands for all. */
export function answerText(expected: Value, got: Value, digits = 17): AnswerText {
  if (!Array.isArray(expected) || !Array.isArray(got)) {
    const difference = distance(expected, got);
    return { expected: text(expected, digits), got: text(got, digits), difference };
  }
  const place = furthest(expected, got);
  const at = (values: number[]) =>
    `${values.length} values; [${place}] = ${text(values[place], digits)}`;
  return {
    expected: at(expected),
    got: at(got),
    difference: distance(expected[place], got[place]),
  };
}

function furthest(expected: readonly number[], got: readonly number[]): number {
  let place = 0;
  let most = 0;
  for (const [i, value] of expected.entries()) {
    const apart = Math.abs((got[i] ?? Number.NaN) - value);
    if (apart <= most) continue;
    most = apart;
    place = i;
    if (Number.isNaN(apart)) break;
  }
  return place;
}

function distance(expected: Value, got: Value): string {
  if (typeof expected !== "number" || typeof got !== "number") return "";
  const apart = Math.abs(got - expected);
  return apart === 0 ? "0" : apart.toExponential(1);
}

function text(value: Value, digits: number): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return `${value.length} values`;
  if (typeof value !== "number") return value;
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
}
