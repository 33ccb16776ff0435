// docs/faults.md promises a test for every fault: each row has one, and each one named is there.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const rows = readFileSync("docs/faults.md", "utf8")
  .split("\n")
  .filter((line) => /^\| (?!fault|---)/.test(line))
  .map((line) => line.split(/ ?\| ?/).slice(1));

it("has rows", () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

it.each(rows)(
  "%s: a consequence, an exit code that is never 1, and a test",
  (_, what = "", code = "", tests = "") => {
    expect(what).not.toBe("");
    expect(code).toMatch(/^(0|2|3|130|killed|the conclusion's)$/);
    const named = [...tests.matchAll(/`([\w/]+) › ([^`]+)`/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file, title = ""] of named) {
      expect(readFileSync(`tests/${file}.test.ts`, "utf8")).toContain(`"${title}"`);
    }
  },
);
