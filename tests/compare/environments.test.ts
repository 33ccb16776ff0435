import { expect, test } from "vitest";
import { compareEnvironments, forbidding } from "../../src/compare/environments.ts";
import type { Results } from "../../src/contract/types.ts";
import { results } from "./documents.ts";

const session = (environment: Results["environment"], torch = "2.13"): Results =>
  results([], "s", {
    environment,
    suites: { python: { version: "3.11", versions: { torch }, settings: { threads: 2 } } },
  });

const fingerprint = {
  "cpu_*": "must-match",
  cpu_governor: "warn",
  kernel: "ignore",
  "python.*": "must-match",
} as const;

test("fields that differ are named with both values and the rule", () => {
  const head = [session({ cpu_model: "B", cpu_governor: "powersave", kernel: "6.2", ram: 8 })];
  const base = [
    session({ cpu_model: "A", cpu_governor: "performance", kernel: "6.1", ram: 8 }, "2.12"),
  ];
  expect(compareEnvironments(head, base, fingerprint)).toEqual([
    { field: "cpu_governor", base: "performance", head: "powersave", rule: "warn" },
    { field: "cpu_model", base: "A", head: "B", rule: "must-match" },
    { field: "kernel", base: "6.1", head: "6.2", rule: "ignore" },
    { field: "python.torch", base: "2.12", head: "2.13", rule: "must-match" },
  ]);
});

test("a field that one side lacks differs, and unknown fields are warned about", () => {
  expect(compareEnvironments([session({ gpu: "H100" })], [session({})], {})).toEqual([
    { field: "gpu", base: null, head: "H100", rule: "warn" },
  ]);
});

test("one odd session among the stored ones is found", () => {
  const stored = [
    session({ cpu_model: "A" }),
    session({ cpu_model: "C" }),
    session({ cpu_model: "A" }),
  ];
  expect(compareEnvironments([session({ cpu_model: "A" })], stored, fingerprint)).toMatchObject([
    { field: "cpu_model", base: "C", head: "A" },
  ]);
});

test("a suite's library forbids the rows of that suite only", () => {
  const differences = compareEnvironments(
    [session({}, "2.13")],
    [session({}, "2.12")],
    fingerprint,
  );
  const suites = new Set(["python", "rust"]);
  expect(forbidding(differences, "python", suites)).toHaveLength(1);
  expect(forbidding(differences, "rust", suites)).toHaveLength(0);
});

test("nothing stored, nothing differs", () => {
  expect(compareEnvironments([session({ a: 1 })], [], fingerprint)).toEqual([]);
});
