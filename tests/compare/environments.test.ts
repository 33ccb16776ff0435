import { expect, test } from "vitest";
import { compareEnvironments, forbidding } from "../../src/compare/environments.ts";
import type { Results } from "../../src/contract/generated/types.ts";
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
  expect(forbidding(differences, { suite: "python", case: "a/b" }, suites)).toHaveLength(1);
  expect(forbidding(differences, { suite: "rust", case: "a/b" }, suites)).toHaveLength(0);
});

test("a domain's library forbids the rows of that domain only, and a domain that was not measured none", () => {
  const of = (versions: Record<string, string>) =>
    results([], "s", { suites: { python: { version: "3", versions } } });
  const head = of({ "vision.torch": "2.13", "vision.blas": "mkl", "tables.blas": "openblas" });
  const suites = new Set(["python"]);
  const older = of({ "vision.torch": "2.12", "vision.blas": "mkl", "tables.blas": "openblas" });
  const differences = compareEnvironments([head], [older], fingerprint);
  expect(differences.map(({ field }) => field)).toEqual(["python.vision.torch"]);
  expect(forbidding(differences, { suite: "python", case: "vision/cnn" }, suites)).toHaveLength(1);
  expect(forbidding(differences, { suite: "python", case: "tables/sum" }, suites)).toEqual([]);
  const tablesOnly = of({ "tables.blas": "openblas" });
  expect(compareEnvironments([head], [tablesOnly], fingerprint)).toEqual([]);
  expect(compareEnvironments([tablesOnly], [head], fingerprint)).toEqual([]);
});

test("nothing stored, nothing differs", () => {
  expect(compareEnvironments([session({ a: 1 })], [], fingerprint)).toEqual([]);
});
