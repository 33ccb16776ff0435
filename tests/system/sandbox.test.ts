// What a suite and a build cannot do once they are locked in. Where the kernel gives no sandbox there is nothing to test.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { totalmem } from "node:os";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startGroup } from "../../src/system/process.ts";
import { findBuildSandbox, findSandbox, OPEN, type Sandbox } from "../../src/system/sandbox.ts";
import { SuiteFolder } from "../run/suite_double.ts";

let folder: SuiteFolder;
beforeEach(async () => {
  folder = await SuiteFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const onCpu = findSandbox({ device: "cpu", folders: [] });
const onGpu = findSandbox({ device: "cuda", folders: [] });
const ofBuilds = findBuildSandbox();
const kinds: Sandbox[] = [onCpu, onGpu].filter(({ kind }) => kind !== "none");

async function run(code: string, sandbox: Sandbox) {
  const argv = [process.execPath, "-e", code];
  const options = { cwd: folder.path, env: {}, sandbox };
  const { stdout, stderr, end } = startGroup(argv, options, new AbortController().signal);
  let text = "";
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return { end: await end, text: text.trim() };
}

async function serve(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => socket.end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

describe.skipIf(kinds.length === 0)("a suite", () => {
  test("reaches no network, nor a server of its own machine", async () => {
    const { server, port } = await serve();
    const call = `require("node:net").connect(${port}, "127.0.0.1")
      .on("connect", () => { console.log("reached"); process.exit(); })
      .on("error", (error) => console.log(error.code));`;
    expect((await run(call, OPEN)).text).toBe("reached");
    for (const sandbox of kinds) expect((await run(call, sandbox)).text).toBe("ENETUNREACH");
    server.close();
  });

  test("is told its limits: memory of the machine, and so many processes", async () => {
    const { text } = await run(`console.log(fs.readFileSync("/proc/self/limits", "utf8"))`, onCpu);
    expect(text).toMatch(/Max processes +4096 /);
    const bytes = Math.ceil(totalmem() / 1024) * 1024;
    expect(text).toMatch(new RegExp(`Max data size +${bytes} `));
  });

  test("ends as it would outside: its exit code, its signal, its input", async () => {
    for (const sandbox of kinds) {
      expect((await run("process.exit(7)", sandbox)).end.exitCode).toBe(7);
      const killed = await run("process.kill(process.pid, 'SIGSEGV')", sandbox);
      expect(killed.end).toMatchObject({ failed: true, signal: "SIGSEGV" });
    }
  });
});

const LEAVES = `
  const { spawn } = require("node:child_process");
  const code = "process.on('SIGTERM', () => {}); setInterval(() => fs.writeFileSync('alive', String(Date.now())), 20)";
  spawn(process.execPath, ["-e", code], { detached: true, stdio: "ignore" }).unref();
  const seen = () => fs.existsSync("alive") ? process.exit() : setTimeout(seen, 20);
  seen();`;

async function isOutlivedIn(sandbox: Sandbox): Promise<boolean> {
  await run(LEAVES, sandbox);
  const last = await readFile(folder.file("alive"), "utf8");
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await readFile(folder.file("alive"), "utf8")) !== last;
}

const LOOK = `try { console.log(fs.readFileSync("/proc/${process.pid}/environ").length > 0) }
  catch (error) { console.log(error.code) }`;

describe.skipIf(onCpu.kind !== "network+processes")("processes of its own", () => {
  test("what a suite leaves behind in a session of its own ends with it", async () => {
    expect(await isOutlivedIn(onCpu)).toBe(false);
  });

  test("the harness's own environment cannot be read", async () => {
    expect((await run(LOOK, OPEN)).text).toBe("true");
    expect((await run(LOOK, onCpu)).text).toBe("ENOENT");
  });
});

describe.skipIf(ofBuilds.kind !== "processes")("a build", () => {
  test("cannot read the harness's own environment", async () => {
    expect((await run(LOOK, ofBuilds)).text).toBe("ENOENT");
  });

  test("leaves nothing behind, in no session", async () => {
    expect(await isOutlivedIn(ofBuilds)).toBe(false);
  });

  test("has the network", async () => {
    const { server, port } = await serve();
    const call = `require("node:net").connect(${port}, "127.0.0.1").on("connect", () => process.exit(3))`;
    expect((await run(call, ofBuilds)).end.exitCode).toBe(3);
    server.close();
  });

  test("ends as it would outside: its exit code, its signal", async () => {
    expect((await run("process.exit(7)", ofBuilds)).end.exitCode).toBe(7);
    const { end } = await run("process.kill(process.pid, 'SIGSEGV')", ofBuilds);
    expect(end).toMatchObject({ failed: true, signal: "SIGSEGV" });
  });

  test("gives its files the owners that it wants, as far as its user may", async () => {
    const uid = process.getuid?.() === 0 ? 1 : process.getuid?.();
    const give = `fs.writeFileSync("given", ""); fs.chownSync("given", ${uid}, -1)`;
    expect(await run(give, ofBuilds)).toMatchObject({ text: "", end: { failed: false } });
  });
});

test("RVP_SANDBOX=off is the off-switch; another word is an error", () => {
  const needs = { device: "cpu", folders: [] };
  vi.stubEnv("RVP_SANDBOX", "off");
  expect(findSandbox(needs)).toBe(OPEN);
  expect(findBuildSandbox()).toBe(OPEN);
  vi.stubEnv("RVP_SANDBOX", "false");
  expect(() => findSandbox(needs)).toThrow("on or off");
  vi.unstubAllEnvs();
});

test("a sandbox that could not read the suites is not taken", () => {
  expect(findSandbox({ device: "cpu", folders: [folder.file("gone")] })).toBe(OPEN);
});
