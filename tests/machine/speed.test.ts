import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";
import { probeSpeed, swingOf } from "../../src/machine/speed.ts";

const probes = (fast: number, slow: number) => [
  ...Array.from({ length: fast }, () => 25_000),
  ...Array.from({ length: slow }, () => 46_000),
];

test("a processor that is slow for a fifth of the time swings by what it loses then", () => {
  expect(swingOf(probes(80, 20))).toBe(0.84);
});

test("single interruptions are no swing", () => {
  expect(swingOf(probes(95, 5))).toBe(0);
});

test("too few probes say nothing", () => {
  expect(swingOf(probes(10, 9))).toBeNull();
});

test("a tenth of a second is enough for an answer", () => {
  expect(probeSpeed(100)).toBeGreaterThanOrEqual(0);
});

test("the loop is compiled before it is timed and stays so: else its own tiers would read as speeds of the processor", async () => {
  const module = join(import.meta.dirname, "../../src/machine/speed.ts");
  const program = `
    import { probeSpeed } from ${JSON.stringify(pathToFileURL(module).href)};
    probeSpeed(1);
    process.stdout.write("compiled\\n");
    probeSpeed(500);`;
  const arguments_ = [
    "--trace-opt",
    "--trace-deopt",
    "--import",
    "tsx",
    "--input-type=module",
    "--eval",
    program,
  ];
  const { stdout } = await execa(process.execPath, arguments_);
  const [before, after] = stdout.split("compiled\n");
  expect(before).toMatch(/<JSFunction loop/);
  expect(after).not.toMatch(/<JSFunction loop/);
});
