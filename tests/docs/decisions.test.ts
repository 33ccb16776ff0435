// A decision record says when it was taken, whether it holds, and what else was looked at; the list knows each.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = "docs/decisions";
const records = readdirSync(FOLDER)
  .filter((name) => name !== "README.md")
  .sort();
const list = readFileSync(`${FOLDER}/README.md`, "utf8");

it("are numbered one by one", () => {
  expect(records.length).toBeGreaterThanOrEqual(16);
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(
    records.map((_, index) => index + 1),
  );
});

describe.each(records)("%s", (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");

  it("has a date, a status and at least two options, one of them taken", () => {
    expect(text).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/m);
    expect(text).toMatch(/^- Status: (accepted|superseded by \d{4})\b/m);
    const options = (text.split("## Options\n")[1] ?? "").match(/^- .+/gm) ?? [];
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.some((option) => /: taken\b/.test(option))).toBe(true);
  });

  it("is in the list, by its title, date and status", () => {
    const title = /^# (.+)$/m.exec(text)![1]!;
    const date = /^- Date: (.+)$/m.exec(text)![1]!;
    const status = /^- Status: (accepted|superseded by \d{4})/m.exec(text)![1]!;
    expect(list).toContain(`| [${name.slice(0, 4)}](${name}) | ${title} | ${date} | ${status} |`);
  });
});
