import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/plan/config.ts";
import { lineOf } from "../../src/plan/toml.ts";

const scratch = mkdtempSync(join(tmpdir(), "rvp-config-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function configFile(text: string): string {
  const path = join(mkdtempSync(join(scratch, "project-")), "rvp.toml");
  writeFileSync(path, text);
  return path;
}

const waiver = (expires: string) =>
  `[[policy.waivers]]\nmatch = "a"\nreason = "as agreed"\nexpires = "${expires}"\n`;
const HEAD = 'protocol = 1\nsuites = ["."]\nbenchmarks = "benchmarks"\n';

describe("a bad configuration is named by file, key and line", () => {
  test.each([
    ["unknown key", `${HEAD}thread = 2\n`, /rvp\.toml:4: thread: unknown key "thread"/],
    ["wrong type", `${HEAD}threads = "two"\n`, /rvp\.toml:4: threads: must be integer/],
    [
      "missing key",
      'protocol = 1\nbenchmarks = "b"\n',
      /rvp\.toml:1: the file: key "suites" is missing/,
    ],
    ["other protocol", HEAD.replace("1", "2"), /rvp\.toml:1: protocol: must be 1/],
    [
      "nested key",
      `${HEAD}\n[policy]\nalpha = 0.05\ntolerence = 0.1\n`,
      /rvp\.toml:7: policy\.tolerence/,
    ],
    [
      "second element",
      `${HEAD}\n[[policy.rules]]\nmatch = "a"\n\n[[policy.rules]]\nmatch = "b"\ngate = "yes"\n`,
      /rvp\.toml:10: policy\.rules\.1\.gate: must be boolean/,
    ],
    [
      "a waiver until a day that is not there",
      `${HEAD}${waiver("2026-02-28")}${waiver("2026-02-31")}`,
      /rvp\.toml:11: policy\.waivers\.1\.expires: 2026-02-31 is not a day of the calendar/,
    ],
    [
      "a time-out longer than a timer can be set",
      `${HEAD}\n[profiles.full]\ntimeout_seconds = 2_147_484\n`,
      /rvp\.toml:6: profiles\.full\.timeout_seconds: must be <= 604800/,
    ],
    ["not TOML", `${HEAD}threads = = 2\n`, /rvp\.toml:4:\d+: not TOML/],
  ])("%s", (_, text, message) => {
    expect(() => loadConfig(configFile(text))).toThrow(message);
  });

  test("an absent file says which", () => {
    expect(() => loadConfig("/nonexistent/rvp.toml")).toThrow(
      /cannot read \/nonexistent\/rvp.toml/,
    );
  });
});

test("lineOf finds a key inside an inline table", () => {
  expect(lineOf("a = 1\nb = { c = 2 }\n", ["b", "c"])).toBe(2);
});

test("defaults are filled in, the file's own values win", () => {
  const config = loadConfig(configFile(`${HEAD}threads = 4\n[policy]\nalpha = 0.01\n`));
  expect(config.threads).toBe(4);
  expect(config.policy.alpha).toBe(0.01);
  expect(config.policy.correction).toBe("bh");
  expect(config.profiles.quick.rounds).toBeGreaterThan(1);
});
