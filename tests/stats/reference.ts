import { readFileSync } from "node:fs";
import { expect } from "vitest";

/** Values made by SciPy and statsmodels: `vectors/make_*vectors.py` and the set the method came with. */
export const vectors = read("vectors/vectors.json");
export const curveVectors = read("vectors/curve_vectors.json");
export const reference = read("vectors/method_reference.json");

// biome-ignore lint/suspicious/noExplicitAny: a bag of numbers, each test knows its own part
function read(name: string): any {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return JSON.parse(text.replaceAll("NaN", "null"));
}

/** Equal to 1e-9, relative for figures above one. */
export function expectClose(actual: number, wanted: number, tolerance = 1e-9): void {
  expect(Math.abs(actual - wanted), `${actual} is not ${wanted}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(wanted)),
  );
}
