import { existsSync } from "node:fs";
import { copyFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodes } from "./nodes.ts";

const ROOT = join(import.meta.dirname, "../..");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-cli-"));
  await copyFile(join(ROOT, "dist/cli.mjs"), join(folder, "cli.mjs"));
  await cp(join(ROOT, "examples/node-toy"), join(folder, "toy"), {
    recursive: true,
    filter: (file) => !file.includes(".rvp"),
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(nodes())("dist/cli.mjs alone, on $version", ({ path: node }) => {
  const cli = (args: string[], knobs: object = {}) =>
    execa(node, [join(folder, "cli.mjs"), ...args], {
      cwd: join(folder, "toy"),
      reject: false,
      extendEnv: false,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        NO_COLOR: "1",
        RVP_TOY_KNOBS: JSON.stringify({ simulate: 0.003, ...knobs }),
      },
    });

  it("measures and reports; a wrong answer is exit code 4", async () => {
    const first = await cli(["run", "--profile", "smoke", "--no-baseline", "--out", "first"]);
    expect(first.exitCode, first.stderr).toBe(0);
    for (const name of ["results.json", "verdict.json", "report.html", "report.md"]) {
      expect(existsSync(join(folder, "toy/first", name)), name).toBe(true);
    }
    const wrong = await cli(["run", "--profile", "smoke", "--no-baseline"], { fault: "wrong" });
    expect(wrong.exitCode, wrong.stderr).toBe(4);
  });

  it("lists its cases as JSON", async () => {
    const { exitCode, stdout } = await cli(["plan", "--json"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).suites[0].cases).toContain("toy/sum/large");
  });
});
