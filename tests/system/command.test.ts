import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../src/system/command.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-command-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const node = (code: string, ...args: string[]) => [process.execPath, "-e", code, ...args];

/** Leaves a process in a session of its own that holds both pipes, and writes down who it is. */
const LEAVES = node(
  `const { spawn } = require("node:child_process");
   const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { detached: true, stdio: "inherit" });
   fs.writeFileSync("pid", String(child.pid));
   console.log("1.0");
   child.unref();`,
);

describe("a short command", () => {
  test("tells what it printed on both streams", async () => {
    const both = node("console.error('warning'); console.log('1.0'); ");
    const { output, ...rest } = await runCommand(both, folder);
    expect(output.split("\n").sort()).toEqual(["1.0", "warning"]);
    expect(rest).toEqual({ failed: false, problem: "" });
  });

  test("that fails says how, on one line", async () => {
    const { failed, problem } = await runCommand(node("process.exit(3)"), folder);
    expect(failed).toBe(true);
    expect(problem).toContain("ended with code 3");
    expect((await runCommand(["no-such"], folder)).problem).toBe(
      "`no-such` cannot be started: no no-such on PATH",
    );
    expect((await runCommand(["true"], join(folder, "gone"))).problem).toContain(
      "there is no folder",
    );
  });

  test("that hangs is ended, though a signal asks it in vain", async () => {
    const stubborn = node("process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6)");
    const { failed, problem } = await runCommand(stubborn, folder, { timeoutMs: 300 });
    expect({ failed, problem }).toEqual({ failed: true, problem: "no answer within 0.3 s" });
  });

  test("that leaves something behind with its pipes is over when it ends", async () => {
    const { failed, output } = await runCommand(LEAVES, folder);
    process.kill(Number(await readFile(join(folder, "pid"), "utf8")), "SIGKILL"); // it lived on
    expect({ failed, output }).toEqual({ failed: false, output: "1.0" });
  });

  test("that prints for ever is read within bounds", async () => {
    const { output } = await runCommand(node("process.stdout.write('x'.repeat(3 << 20))"), folder);
    expect(output.length).toBeLessThanOrEqual(1 << 20);
  });
});
