import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Case } from "../../src/plan/definitions.ts";
import { schedule } from "../../src/plan/schedule.ts";
import { type Answer, Session, type Unit } from "../../src/run/session.ts";
import type { ProgressEvent } from "../../src/system/progress.ts";
import { findSandbox, OPEN, type Sandbox } from "../../src/system/sandbox.ts";
import { fixedAddresses } from "../../src/system/wrapper.ts";
import { BUDGET, REQUEST, SuiteFolder } from "./suite_double.ts";

const A = "toy/sum/a";
const B = "toy/sum/b";
const C = "toy/sum/c";

let folder: SuiteFolder;
beforeEach(async () => {
  folder = await SuiteFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const caseOf = (id: string): Case => ({
  id,
  benchmark: id.split("/").slice(0, 2).join("/"),
  params: {},
  checks: {},
  profiles: ["quick"],
  devices: undefined,
  timeoutSeconds: undefined,
  file: "",
});

/** Writes down which cases each process was asked for; `onCase` breaks some. */
const suite = (onCase: string, before: string) => `
const asked = ids();
appendFileSync("asked", asked.map((id) => id.at(-1)).join("") + "\\n");
${before}
hello();
for (const id of asked) { ${onCase} answer(id); }
bye();`;

interface Options {
  rounds?: number;
  timeoutSeconds?: number;
  units?: Partial<Unit>[];
  /** Runs before hello. */
  before?: string;
  /** The side whose suite is started with the argument "broken". */
  breaks?: Unit["side"];
  /** Both sides at once. */
  together?: boolean;
  /** Told of each start at a place. */
  placed?: (suite: string, place: 0 | 1) => void;
  swap?: () => AsyncDisposable;
  sandbox?: Sandbox;
  pin?: (argv: readonly string[]) => string[];
}

async function session(onCase: string, options: Options = {}) {
  const { rounds = 2, units = [{}], before = "", breaks, together, placed, swap } = options;
  const { timeoutSeconds = 60, sandbox = OPEN, pin = (argv) => [...argv] } = options;
  const argv = await folder.script(suite(onCase, before));
  const unit: Unit = {
    suite: "toy",
    side: "head",
    launch: { argv, cwd: folder.path, env: {} },
    task: () => "measure",
  };
  const all = units.map((rest) => {
    const broken = breaks !== undefined && rest.side === breaks;
    return {
      ...unit,
      ...rest,
      launch: { ...unit.launch, argv: [...argv, broken ? "broken" : ""] },
    };
  });
  const turns = schedule([A, B, C].map(caseOf), [all], { from: 0, to: rounds }, 1, "family");
  // The order within a process is the schedule's own concern; here it is the alphabet's.
  const inOrder = turns.map((turn) => ({
    ...turn,
    cases: turn.cases.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const events: ProgressEvent[] = [];
  const runner = new Session({
    request: REQUEST,
    budget: BUDGET,
    timeoutSeconds,
    sandbox,
    logs: folder.file("logs"),
    signal: new AbortController().signal,
    progress: (event) => events.push(event),
    ...(together && {
      together: {
        pin: (argv, place) => {
          placed?.(argv.at(-1)!, place);
          return pin(argv);
        },
        ...(swap && { swap }),
      },
    }),
  });
  const answers = await runner.run(inOrder);
  const asked = (await readFile(folder.file("asked"), "utf8")).trimEnd().split("\n");
  return { answers, events, asked };
}

const told = (answers: readonly Answer[]) =>
  answers.map(({ case: { id }, round, record }) => `${round}${id.at(-1)} ${record.state}`);

test("a whole session asks every process for every case", async () => {
  const { answers, asked, events } = await session("");
  expect(asked).toEqual(["abc", "abc"]);
  expect(told(answers)).toEqual(["0a", "0b", "0c", "1a", "1b", "1c"].map((it) => `${it} done`));
  expect(events.filter(({ kind }) => kind === "invocation")).toHaveLength(2);
});

test.each([true, false])(
  "cases that are answered at once have the time of all of them (%s)",
  async (atOnce) => {
    const wait = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);";
    const { answers } = await session(`if (id === "${A}") ${wait}`, {
      rounds: 1,
      timeoutSeconds: 1,
      units: [{ atOnce }],
    });
    const states = answers.map(({ record }) => record.state);
    expect(states).toEqual([atOnce ? "done" : "failed", "done", "done"]);
  },
);

test("cases behind the one that crashed are asked again in a fresh process; it is not", async () => {
  const { answers, asked } = await session(`if (id === "${B}") { start(id); process.exit(1); }`);
  expect(asked).toEqual(["abc", "c", "ac"]);
  const round0 = ["0a done", "0b failed", "0c done"];
  expect(told(answers)).toEqual([...round0, "1a done", "1c done"]);
});

test("a suite that dies before hello is started once", async () => {
  const { answers, asked } = await session("", { rounds: 3, before: "process.exit(1);" });
  expect(asked).toEqual(["abc"]);
  expect(told(answers)).toEqual(["0a failed", "0b failed", "0c failed"]);
});

test("a skipped case is not asked again", async () => {
  const { asked } = await session(
    `if (id === "${A}") { emit({ event: "skipped", case: id, reason: "no GPU" }); continue; }`,
  );
  expect(asked).toEqual(["abc", "bc"]);
});

test("a case that fails at one side is still tried at the other", async () => {
  const { answers } = await session(
    `if (id === "${A}" && process.argv[2] === "broken") { start(id); process.exit(1); }`,
    { units: [{ side: "base" }, { side: "head" }], breaks: "base" },
  );
  const failed = answers.filter(({ record }) => record.state === "failed");
  expect(failed.map(({ side, round }) => `${side} ${round}`)).toEqual(["base 0"]);
  const head = answers.filter(({ side, case: { id } }) => side === "head" && id === A);
  expect(head.map(({ record }) => record.state)).toEqual(["done", "done"]);
});

test("a unit is only asked for its task", async () => {
  const { answers } = await session("", { units: [{ task: () => "leave" }, {}], rounds: 1 });
  expect(answers).toHaveLength(3);
});

test("what is run for its answer is run once, whatever the rounds", async () => {
  const task: Unit["task"] = ({ id }) => (id === A ? "measure" : "verify");
  const { answers } = await session("", { units: [{ task }], rounds: 3 });
  expect(told(answers.filter((answer) => answer.task === "measure"))).toHaveLength(3);
  expect(told(answers.filter((answer) => answer.task === "verify"))).toEqual([
    "0b done",
    "0c done",
  ]);
});

test("the two sides of a suite run at once where there are cores for both", async () => {
  // Each side waits for the other's first sign of life: one after the other would never end.
  const before = `
    const side = process.argv[2] === "broken" ? "base" : "head";
    const other = side === "base" ? "head" : "base";
    writeFileSync("alive-" + side, "");
    const { existsSync } = await import("node:fs");
    const end = Date.now() + 20000;
    while (!existsSync("alive-" + other) && Date.now() < end) await new Promise((r) => setTimeout(r, 10));
    if (!existsSync("alive-" + other)) process.exit(1);`;
  const units = [{ side: "base" }, { side: "head" }] as const;
  const { answers } = await session("", {
    units: [...units],
    before,
    breaks: "base",
    rounds: 1,
    together: true,
  });
  expect(answers.map(({ record }) => record.state)).toEqual(Array(6).fill("done"));
});

test("at once, each side is on either place in half of the rounds", async () => {
  const places = { head: [] as number[], base: [] as number[] };
  await session("", {
    units: [{ side: "base" }, { side: "head" }],
    breaks: "base", // its argument tells it apart
    together: true,
    rounds: 4,
    placed: (argument, place) => places[argument === "broken" ? "base" : "head"].push(place),
  });
  expect(places).toEqual({ head: [1, 0, 1, 0], base: [0, 1, 0, 1] });
});

test.each([
  [
    ["base", "head"],
    ["begins", "ends"],
  ],
  [["head"], []],
] as const)(
  "%j: the sides exchange cores while they run, and no longer",
  async (sides, expected) => {
    const said: string[] = [];
    const swap = () => {
      said.push("begins");
      return { [Symbol.asyncDispose]: async () => void said.push("ends") };
    };
    await session("", { together: true, units: sides.map((side) => ({ side })), swap });
    expect(said).toEqual(expected);
  },
);

const BOTH: Options = {
  units: [{ side: "base" }, { side: "head" }],
  breaks: "base", // its argument tells it apart
  together: true,
  swap: () => ({ [Symbol.asyncDispose]: async () => {} }),
  rounds: 1,
  before: `
    const side = process.argv[2] === "broken" ? "base" : "head";
    const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    const meet = (id, phase = 0) => wait(asked.indexOf(id) + " " + phase + "\\n");`,
};
const WRITES_DOWN = 'appendFileSync("begun", id.at(-1));';

test("a side that runs at once with another begins no case before it", async () => {
  const slow = 'if (side === "base") pause(200);';
  const { answers } = await session(`${slow} meet(id); ${WRITES_DOWN}`, BOTH);
  expect(await readFile(folder.file("begun"), "utf8")).toBe("aabbcc");
  expect(answers.map(({ record }) => record.state)).toEqual(Array(6).fill("done"));
});

test("waiting for the other side takes nothing from a case's time", async () => {
  const { answers } = await session(
    'pause(side === "base" ? 1500 : 0); meet(id); pause(side === "base" ? 0 : 1000);',
    { ...BOTH, timeoutSeconds: 2 },
  );
  expect(answers.map(({ record }) => record.state)).toEqual(Array(6).fill("done"));
});

test("nobody waits for a side that crashed, and once it runs again both meet", async () => {
  const crash = `if (side === "base" && id === "${A}") { start(id); process.exit(1); }`;
  const late = `pause(side === "head" && id === "${B}" ? 1500 : 0);`; // by then the other runs again
  const { answers } = await session(`${late} meet(id); ${WRITES_DOWN} ${crash}`, BOTH);
  expect(await readFile(folder.file("begun"), "utf8")).toBe("aabbcc");
  const failed = answers.filter(({ record }) => record.state === "failed");
  expect(failed.map(({ side, case: { id } }) => `${side} ${id}`)).toEqual([`base ${A}`]);
});

test("nobody waits for a suite that knows of no barrier", async () => {
  // It goes on once the other side has begun.
  const unaware = `
    if (side === "base") {
      start(id);
      for (let i = 0; i < 200 && !readFileSync("begun", "utf8").includes("a"); i++) pause(50);
      if (!readFileSync("begun", "utf8").includes("a")) process.exit(1);
      emit({ event: "sample", case: id, metric: "fit_time", start: 0, values: [1] });
      emit({ event: "done", case: id, seconds: 1 });
      continue;
    }`;
  await writeFile(folder.file("begun"), "");
  const { answers } = await session(`${unaware} meet(id); ${WRITES_DOWN}`, BOTH);
  expect(answers.map(({ record }) => record.state)).toEqual(Array(6).fill("done"));
});

test("where the sides keep their cores, neither waits for the other", async () => {
  const { swap: _, ...apart } = BOTH;
  await session('if (process.env.RVP_BARRIER) appendFileSync("told", "x");', apart);
  await expect(readFile(folder.file("told"), "utf8")).rejects.toThrow("ENOENT");
});

test("a side that skips a case is met at the next one, and phases are met like cases", async () => {
  const skips = `if (side === "base" && id === "${B}") {
    emit({ event: "skipped", case: id, reason: "no GPU" });
    continue;
  }`;
  const phases =
    'for (const phase of [0, 1, 2]) { meet(id, phase); appendFileSync("begun", id.at(-1) + phase); }';
  await session(`pause(side === "base" ? 50 : 0); ${skips} ${phases}`, BOTH);
  expect(await readFile(folder.file("begun"), "utf8")).toBe(
    "a0a0a1a1a2a2b0b1b2c0c0c1c1c2c2", // b is head's alone
  );
});

test.each([["0 0 0\\n"], ["here\\n"], ["0 0\\n0 1\\n"], ["0".repeat(100)]])(
  "a suite that says something else at the barrier (%j) is held no more",
  async (point) => {
    const odd = `if (side === "head") meet(id); else if (id === "${A}") wait("${point}");`;
    const { answers } = await session(odd, BOTH);
    expect(answers.map(({ record }) => record.state)).toEqual(Array(6).fill("done"));
  },
);

test.each([
  ["speaks while it waits", 'writeSync(+process.env.RVP_BARRIER, "x");'],
  ["closes its channel while it waits", "closeSync(+process.env.RVP_BARRIER);"],
])("a suite that %s, and then does nothing, has no more time than another", async (_, hangs) => {
  const hostile = `if (side === "base" && id === "${B}") {
    start(id);
    writeSync(+process.env.RVP_BARRIER, "1 1\\n");
    pause(100);
    ${hangs}
    pause(20000);
  }`;
  const { answers } = await session(`meet(id); ${hostile}`, { ...BOTH, timeoutSeconds: 2 });
  const failed = answers.filter(({ record }) => record.state === "failed");
  expect(failed.map(({ side, case: { id }, record }) => [side, id, record.failure?.stage])).toEqual(
    [["base", B, "timeout"]],
  );
});

test("both sides meet in the sandbox, and pinned to a core", async () => {
  const sandbox = findSandbox({ device: "cpu", folders: [folder.path] });
  const { answers } = await session(`pause(side === "base" ? 100 : 0); meet(id); ${WRITES_DOWN}`, {
    ...BOTH,
    sandbox,
    pin: (argv) => ["taskset", "-c", "0", ...argv],
  });
  expect(answers.map(({ record }) => record.state)).toEqual(Array(6).fill("done"));
  expect(await readFile(folder.file("begun"), "utf8")).toBe("aabbcc");
});

test("each round runs programs that were written anew, the same for both sides of it", async () => {
  const programs = join(folder.path, "programs");
  const program = join(programs, "program");
  await mkdir(programs);
  await writeFile(program, "a program", { mode: 0o755 });
  await session("", {
    rounds: 3,
    units: [
      { side: "base", programs: [programs] },
      { side: "head", programs: [programs] },
    ],
    before: `appendFileSync("inodes", statSync(${JSON.stringify(program)}).ino + "\\n");`,
  });
  const inodes = (await readFile(join(folder.path, "inodes"), "utf8")).trim().split("\n");
  expect(inodes).toHaveLength(6);
  const rounds = [0, 2, 4].map((at) => new Set(inodes.slice(at, at + 2)));
  expect(rounds.map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(inodes[0]).not.toBe(inodes[2]);
  expect(inodes[2]).not.toBe(inodes[4]);
});

/** Field 28 of /proc/PID/stat is where the stack began. */
const STACK = `appendFileSync("stacks",
  String(BigInt(readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ")[25]) % 4096n) + "\\n");`;

test.skipIf(fixedAddresses().length === 0)(
  "both sides of a round have their stack at the same place, though their arguments differ in length",
  async () => {
    await session("", {
      rounds: 3,
      units: [{ side: "base" }, { side: "head" }],
      breaks: "base", // a longer argument, which nothing heeds here
      before: STACK,
      sandbox: findSandbox({ device: "cpu", folders: [folder.path] }),
      together: true,
      pin: (argv) => ["taskset", "-c", "0", ...argv],
    });
    const stacks = (await readFile(folder.file("stacks"), "utf8")).trim().split("\n");
    expect(stacks).toHaveLength(6);
    const rounds = [0, 2, 4].map((at) => new Set(stacks.slice(at, at + 2)));
    expect(rounds.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(stacks).size).toBeGreaterThan(1);
  },
);
