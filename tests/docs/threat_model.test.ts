import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const text = readFileSync("docs/threat-model.md", "utf8");
const named = [...text.matchAll(/`([\w/]+) › ([^`]+)`/g)].map(([, file = "", title = ""]) => ({
  file,
  title,
}));

it("names tests", () => {
  expect(named.length).toBeGreaterThan(20);
});

it.each(named)("the test it names is there: $file › $title", ({ file, title }) => {
  const path = `tests/${file}.test.ts`;
  expect(existsSync(path), path).toBe(true);
  expect(readFileSync(path, "utf8")).toContain(title);
});

it("names a stop and a test, or a tool, for every threat", () => {
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  const threats = rows.filter(
    (row) => row.split("|").length === 5 && !/^\| (threat|who) /.test(row),
  );
  expect(threats.length).toBeGreaterThan(20);
  const bare = threats.filter((row) => !/`|\(trusted\)/.test(row.split("|")[3] ?? ""));
  expect(bare.filter((row) => !/^\| (author|commenter|maintainer)/.test(row))).toEqual([]);
});
