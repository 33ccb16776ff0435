// Whatever phase may be counted, its count has a key that the schema lets through.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { instructionsOf, isCountablePhase } from "../../src/contract/instructions.ts";

const { MetricKey } = JSON.parse(readFileSync("schema/common.schema.json", "utf8")).$defs;
const isKey = (key: string) =>
  new RegExp(MetricKey.pattern, "u").test(key) && key.length <= MetricKey.maxLength;

test("a phase that may be counted", () => {
  const phases = fc.stringMatching(/^[a-z][a-z0-9_]{0,90}(@[a-z0-9_.=-]{1,40}){0,3}$/);
  fc.assert(
    fc.property(phases, (phase) => !isCountablePhase(phase) || isKey(instructionsOf(phase))),
  );
});

test.each([
  ["fit_time", true],
  ["predict_latency@32", true],
  ["predict_latency@32@threads=4", false],
  [`a${"b".repeat(70)}`, false],
])("%s: %s", (phase, countable) => {
  expect(isCountablePhase(phase)).toBe(countable);
});
