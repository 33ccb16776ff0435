// docs/threat-model.md promises a test for every stop: each row has one, and each one named is there.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Row {
  section: string;
  threat: string;
  stop: string;
  tests: string;
}

const page = readFileSync("docs/threat-model.md", "utf8");

/** The rows of every table that has the columns threat, stop and test. */
const rows = page.split(/^## /m).flatMap((part): Row[] => {
  const [section = "", ...lines] = part.split("\n");
  const table = lines.filter((line) => line.startsWith("|"));
  if (!table[0]?.startsWith("| threat | stop | test")) return [];
  return table.slice(2).map((line) => {
    const [, threat = "", stop = "", tests = ""] = line.split(/ ?\| ?/);
    return { section, threat, stop, tests };
  });
});
const named = rows.flatMap(({ threat, tests }) =>
  [...tests.matchAll(/`([\w/]+) › ([^`]+)`/g)].map(([, file = "", title = ""]) => ({
    threat,
    file: `tests/${file}.test.ts`,
    title,
  })),
);

it("has rows", () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(named.length).toBeGreaterThan(55);
});

describe.each(rows)("$section: $threat", ({ stop, tests }) => {
  it("has a stop, and a test or a script that fails without it", () => {
    expect(stop).not.toBe("");
    expect(tests).toMatch(/`[\w/]+ › [^`]+`|`scripts\/\w+\.sh`/);
  });
});

it.each(named)("the test it names is there: $file › $title", ({ file, title }) => {
  expect(existsSync(file), file).toBe(true);
  const quoted = ['"', "'", "`"].map((quote) => `${quote}${title}${quote}`);
  const text = readFileSync(file, "utf8");
  expect(
    quoted.some((call) => text.includes(call)),
    `${file} has no test "${title}"`,
  ).toBe(true);
});

it("names scripts that are there, and run by the test command", () => {
  const command = readFileSync("scripts/test.sh", "utf8");
  const scripts = rows.flatMap(({ tests }) => tests.match(/scripts\/\w+\.sh/g) ?? []);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(command).toContain(`bash ${script}`);
});
