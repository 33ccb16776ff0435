import { readFile, stat, writeFile } from "node:fs/promises";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { invoke } from "../../src/run/invoke.ts";
import type { Transcript } from "../../src/run/transcript.ts";
import { OPEN, type Sandbox } from "../../src/system/sandbox.ts";
import { outcomes, requestFor, SuiteFolder } from "./suite_double.ts";

const A = "toy/sum/a";
const B = "toy/sum/b";

let folder: SuiteFolder;
beforeEach(async () => {
  folder = await SuiteFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

interface Options {
  seconds?: number;
  ids?: string[];
  signal?: AbortSignal;
  sandbox?: Sandbox;
  notes?: string[];
  log?: string;
  atOnce?: boolean;
}

async function start(argv: readonly string[], options: Options = {}): Promise<Transcript> {
  const { seconds = 60, ids = [A, B], signal = new AbortController().signal } = options;
  const timeouts = new Map(ids.map((id) => [id, seconds]));
  const { sandbox = OPEN, notes = [], atOnce = false } = options;
  const note = (message: string) => notes.push(message);
  const log = options.log ?? folder.file("log");
  const launch = { argv, cwd: folder.path, env: {}, log, timeouts, atOnce, sandbox, note };
  return invoke(launch, requestFor(ids), signal, () => {});
}

const run = async (body: string, options?: Options) => start(await folder.script(body), options);

const failureOf = (transcript: Transcript, id: string) => transcript.cases.get(id)?.failure;

/** A process that ended but was not yet waited for (Z) is dead. */
async function isAlive(pid: number): Promise<boolean> {
  const { stdout } = await execa("ps", ["-o", "stat=", "-p", String(pid)], { reject: false });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}

/** Starts a grandchild that a polite signal does not end, and writes down who it is. */
const STUBBORN = `
const code = "process.on('SIGTERM', () => {}); process.send(0); setInterval(() => {}, 1e6)";
const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
await new Promise((ready) => child.once("message", ready));
writeFileSync("pid", String(child.pid));
child.disconnect(); child.unref();
`;
const grandchild = async () => Number(await readFile(folder.file("pid"), "utf8"));

describe("a process", () => {
  test("that answers everything leaves nothing to ask", async () => {
    const transcript = await run("hello(); for (const id of ids()) answer(id); bye();");
    expect(outcomes(transcript.cases)).toEqual(["done", "done"]);
    expect(transcript).toMatchObject({ saidBye: true, unanswered: [] });
  });

  test("that crashes fails the running case; the one behind it can be asked again", async () => {
    const transcript = await run(
      `hello(); start("${A}"); console.error("no memory left"); process.exitCode = 70;`,
    );
    expect(outcomes(transcript.cases)).toEqual(["failed in crash", "waiting"]);
    expect(failureOf(transcript, A)).toMatchObject({
      message: "the suite's process ended with code 70",
      stderr_tail: "no memory left",
    });
    expect(transcript.unanswered).toEqual([B]);
  });

  test("that is killed names the signal", async () => {
    const transcript = await run(`hello(); start("${A}"); process.kill(process.pid, "SIGKILL");`);
    expect(failureOf(transcript, A)?.message).toContain("was killed by SIGKILL");
  });

  test("that dies before hello fails all its cases: asking again would not help", async () => {
    const transcript = await run("throw new Error('no module torch');");
    expect(outcomes(transcript.cases)).toEqual(["failed in crash", "failed in crash"]);
    expect(failureOf(transcript, B)).toMatchObject({
      message: "the suite's process ended with code 1 before it said hello",
      stderr_tail: expect.stringContaining("no module torch"),
    });
  });

  test("that prints something else fails the case that ran, and goes on", async () => {
    const transcript = await run(
      `hello(); start("${A}"); console.log("Epoch 1/10"); answer("${B}"); bye();`,
    );
    expect(outcomes(transcript.cases)).toEqual(["failed in protocol", "done"]);
    expect(failureOf(transcript, A)?.message).toBe(
      'line 3 of standard output is not JSON: "Epoch 1/10"',
    );
  });

  test("that ends well without an answer fails that case as missing", async () => {
    const transcript = await run(`hello(); answer("${A}"); bye();`);
    expect(outcomes(transcript.cases)).toEqual(["done", "failed in missing"]);
  });

  test("whose command cannot be started fails all cases, and says which command", async () => {
    await writeFile(folder.file("notes.txt"), "not a program");
    for (const command of ["no-such-command", folder.file("notes.txt")]) {
      const transcript = await start([command]);
      expect(outcomes(transcript.cases)).toEqual(["failed in spawn", "failed in spawn"]);
      expect(failureOf(transcript, A)?.message).toContain(command);
    }
  });

  test("that never reads a long request is heard all the same", async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `toy/sum/${index}`);
    const transcript = await run('hello(); answer("toy/sum/0"); bye();', { ids: many });
    expect(outcomes(transcript.cases).slice(0, 2)).toEqual(["done", "failed in missing"]);
  });

  test("whose command has a NUL, or nothing at all, cannot be started, and that is all", async () => {
    for (const command of ["node\0", ""]) {
      const transcript = await start([command, "x"]);
      expect(outcomes(transcript.cases)).toEqual(["failed in spawn", "failed in spawn"]);
    }
    const transcript = await start([process.execPath, "a\0b"]);
    expect(failureOf(transcript, A)).toMatchObject({ stage: "spawn" });
    expect(failureOf(transcript, A)?.message).toContain("null bytes");
  });

  test("that nests brackets 250,000 deep breaks the protocol, not the harness", async () => {
    const transcript = await run(`
      hello(); start("${A}");
      process.stdout.write("[".repeat(250000) + "]".repeat(250000) + "\\n");
      answer("${B}"); bye();`);
    expect(outcomes(transcript.cases)).toEqual(["failed in protocol", "done"]);
    expect(failureOf(transcript, A)?.message).toContain(
      "line 3 of standard output is nested deeper",
    );
  });

  test("whose log cannot be written is measured, and the log's problem is said", async () => {
    const notes: string[] = [];
    const transcript = await run(
      `console.error("much to say"); hello(); for (const id of ids()) answer(id); bye();`,
      { log: "/dev/full", notes },
    );
    expect(outcomes(transcript.cases)).toEqual(["done", "done"]);
    expect(notes).toEqual([expect.stringContaining("/dev/full could not be written: ENOSPC")]);
  });

  test("that floods standard error is kept within bounds, its last words in reach", async () => {
    const transcript = await run(`
      hello();
      const line = Buffer.alloc(1 << 20, "x");
      for (let i = 0; i < 24; i++) writeFileSync(2, line);
      writeFileSync(2, "the last words\\n");
      process.exit(1);`);
    const tail = failureOf(transcript, A)?.stderr_tail ?? "";
    expect(tail.endsWith("the last words")).toBe(true);
    expect(tail.length).toBeLessThanOrEqual(4096);
    const { size } = await stat(folder.file("log"));
    expect(size).toBeGreaterThanOrEqual(8 << 20);
    expect(size).toBeLessThan(10 << 20);
  });
});

describe("the process group", () => {
  test("ends when a case takes too long, grandchildren too", async () => {
    const transcript = await run(
      `${STUBBORN} hello(); start("${A}"); setInterval(() => {}, 1e6);`,
      {
        seconds: 0.2,
      },
    );
    expect(outcomes(transcript.cases)).toEqual(["failed in timeout", "waiting"]);
    expect(failureOf(transcript, A)).toMatchObject({
      message: expect.stringContaining("no answer within 0.2 s"),
      hint: expect.stringContaining("timeout_seconds"),
    });
    const pid = await grandchild();
    await vi.waitFor(async () => expect(await isAlive(pid)).toBe(false));
  });

  test("whose cases are answered at once leaves all that are late without an answer", async () => {
    const late = `hello(); start("${A}"); setInterval(() => {}, 1e6);`;
    const transcript = await run(late, { seconds: 0.2, atOnce: true });
    expect(outcomes(transcript.cases)).toEqual(["failed in timeout", "failed in timeout"]);
  });

  test("ends with its leader: a grandchild that holds the pipes delays nothing", async () => {
    const transcript = await run(`${STUBBORN} hello(); for (const id of ids()) answer(id); bye();`);
    expect(outcomes(transcript.cases)).toEqual(["done", "done"]);
    const pid = await grandchild();
    await vi.waitFor(async () => expect(await isAlive(pid)).toBe(false));
  }, 15_000);

  test("ends though something left in a session of its own holds the pipes", async () => {
    const escaped = STUBBORN.replace("{ stdio", "{ detached: true, stdio");
    expect(escaped).not.toBe(STUBBORN);
    const transcript = await run(`${escaped} hello(); for (const id of ids()) answer(id); bye();`, {
      seconds: 30,
    });
    const pid = await grandchild();
    expect(await isAlive(pid)).toBe(true); // it did escape
    process.kill(pid, "SIGKILL");
    expect(outcomes(transcript.cases)).toEqual(["done", "done"]);
  });

  test("ends when the user interrupts, and nothing is taken for an answer", async () => {
    const controller = new AbortController();
    const running = run(`${STUBBORN} hello(); start("${A}"); setInterval(() => {}, 1e6);`, {
      signal: controller.signal,
    });
    const refused = expect(running).rejects.toThrow("interrupted");
    await vi.waitFor(grandchild, { timeout: 30_000 });
    controller.abort(new Error("interrupted"));
    await refused;
    const pid = await grandchild();
    await vi.waitFor(async () => expect(await isAlive(pid)).toBe(false));
  });
});
