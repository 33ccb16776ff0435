import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/plan/config.ts";
import { addWaiver } from "../../src/sessions/waiver.ts";
import { TestFolder } from "../build/folders.ts";

const CONFIG = `# The suites, the reference first.
protocol = 1
suites = ["impl/python", "impl/rust"] # two
benchmarks = "benchmarks"

[policy]
alpha = 0.01 # stricter than usual
`;

const WAIVER = {
  match: "rust:toy/sort/*:fit_time",
  reason: 'a "safer" hash \\ slower',
  expires: "2027-01-31",
};

let folder: TestFolder;
let file: string;
beforeEach(async () => {
  folder = await TestFolder.make();
  file = await folder.write("rvp.toml", CONFIG);
});
afterEach(() => folder[Symbol.asyncDispose]());

describe("a waiver", () => {
  test("is appended; what is there stays, comments and all", async () => {
    addWaiver(file, WAIVER);
    const text = await readFile(file, "utf8");
    expect(text.startsWith(CONFIG)).toBe(true);
    expect(loadConfig(file).policy).toMatchObject({ alpha: 0.01, waivers: [WAIVER] });
  });

  test("comes after the ones before it, also where the file's last line does not end", async () => {
    await folder.write("rvp.toml", CONFIG.trimEnd());
    addWaiver(file, WAIVER);
    addWaiver(file, { ...WAIVER, match: "python:**" });
    const matches = loadConfig(file).policy.waivers.map(({ match }) => match);
    expect(matches).toEqual([WAIVER.match, "python:**"]);
  });

  test.each<[string, Partial<typeof WAIVER>]>([
    ["no date", { expires: "tomorrow" }],
    ["a day that is not there", { expires: "2027-02-30" }],
    ["a day written the other way", { expires: "31.01.2027" }],
    ["too short a reason", { reason: "slow" }],
  ])("with %s is refused, and the file is as it was", async (_, rest) => {
    expect(() => addWaiver(file, { ...WAIVER, ...rest })).toThrowError(
      expect.objectContaining({
        name: "RvpError",
        exitCode: 2,
        message: expect.stringContaining("the waiver does not fit"),
        hint: expect.stringContaining("2027-01-31"),
      }),
    );
    expect(await readFile(file, "utf8")).toBe(CONFIG);
  });

  test("cannot follow on a list of waivers in one line: said, and the file is as it was", async () => {
    const inline = `${CONFIG}waivers = []\n`;
    await folder.write("rvp.toml", inline);
    expect(() => addWaiver(file, WAIVER)).toThrow("the waiver does not fit");
    expect(await readFile(file, "utf8")).toBe(inline);
  });

  test("is not added to a file that does not fit to begin with", async () => {
    await folder.write("rvp.toml", "protocol = 2\n");
    expect(() => addWaiver(file, WAIVER)).toThrow(/rvp\.toml:1/);
    expect(await readFile(file, "utf8")).toBe("protocol = 2\n");
  });
});
