// Every command that is printed is run, in the state that printed it, and works. One that nobody knows is an error.
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NINE } from "../report/nine.ts";
import { nodes } from "./nodes.ts";
import { ToyProject } from "./toy_project.ts";

const QUIET = { simulate: 0.005 };

/** What brings a project into a state, and the arguments that show it. */
interface State {
  prepare: (project: ToyProject) => Promise<unknown>;
  args: string[];
  /** Do the printed commands end as the first run did? */
  repeats?: boolean;
}

const against = (knobs: object) => async (project: ToyProject) => {
  await project.commit(QUIET);
  await project.commit(knobs);
};
const BESIDE = ["run", "--base", "HEAD~1"];

const STATES: Record<string, State> = {
  clean: { prepare: against({ ...QUIET, another: true }), args: BESIDE, repeats: true },
  red: { prepare: against({ ...QUIET, slowdown: 1.3 }), args: BESIDE, repeats: true },
  "out-of-bounds": { prepare: withRatio, args: ["run"], repeats: true },
  "wrong-answer": {
    prepare: (project) => project.commit({ ...QUIET, fault: "wrong", case: "toy/sum/small" }),
    args: ["run", "--no-baseline"],
    repeats: true,
  },
  "not-measured": {
    prepare: (project) => project.commit({ ...QUIET, fault: "crash", case: "toy/sum/small" }),
    args: ["run", "--no-baseline"],
    repeats: true,
  },
  unfit: { prepare: against({ simulate: 0.4, slowdown: 1.1 }), args: BESIDE },
  "first-run": { prepare: (project) => project.commit(QUIET), args: ["run"] },
  "same-program": { prepare: against(QUIET), args: BESIDE },
  import: { prepare: criterionFiles, args: ["compare", "base", "head", "--out", "compared"] },
};

/** A second suite, of which the policy asks to be twice as fast. */
async function withRatio(project: ToyProject): Promise<void> {
  const twin = join(project.root, "twin");
  await mkdir(twin);
  await cp(join(project.root, "toy.mjs"), join(twin, "toy.mjs"));
  const manifest = await readFile(join(project.root, "suite.toml"), "utf8");
  await writeFile(join(twin, "suite.toml"), manifest.replace('"toy"', '"twin"'));
  await writeFile(join(twin, "knobs.json"), JSON.stringify(QUIET));
  const toy = join(twin, "toy.mjs");
  await writeFile(toy, (await readFile(toy, "utf8")).replace('suite: "toy"', 'suite: "twin"'));
  const toml = join(project.root, "rvp.toml");
  const text = (await readFile(toml, "utf8")).replace('suites = ["."]', 'suites = [".", "twin"]');
  const ratio = '[ratio]\nnumerator = "toy"\ndenominator = "twin"\n';
  const bound = '[[policy.parity]]\nmatch = "toy/sum/**:fit_time"\nmin_ratio = 2\n';
  await writeFile(toml, `${text}\n${ratio}${bound}`);
  await project.commit(QUIET);
}

/** As `cargo bench` leaves them; head sorts by a tenth slower. */
async function criterionFiles(project: ToyProject): Promise<void> {
  for (const [side, factor] of [
    ["base", 1],
    ["head", 1.1],
  ] as const) {
    const folder = join(project.root, side, "criterion/sort/new");
    await mkdir(folder, { recursive: true });
    const iters = [10, 20, 30, 40];
    const times = iters.map((n, i) => n * 820 * factor * (1 + 0.002 * i));
    await writeFile(join(folder, "sample.json"), JSON.stringify({ iters, times }));
  }
}

/** Two processes that leave nothing of two cores for others. */
function load(): ChildProcess[] {
  return [1, 2].map(() => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));
}

/** A folder with a `rvp-bench`, as pages call it. */
let bin: string;
let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
  bin = join(project.folder, "bin");
  await mkdir(bin);
});
afterAll(() => project[Symbol.asyncDispose]());

/** Run what is printed, in a shell of the project; on the PATH is an `rvp-bench` only for what a page shows. */
async function pasted(own: ToyProject, command: string, onPage: boolean) {
  const shim = join(own.folder, "bin");
  await mkdir(shim, { recursive: true });
  await writeFile(
    join(shim, "rvp-bench"),
    `#!/bin/sh\nexec '${nodes()[0]!.path}' '${join(own.folder, "cli.mjs")}' "$@"\n`,
  );
  await chmod(join(shim, "rvp-bench"), 0o755);
  const path = onPage ? `${shim}:${process.env.PATH}` : process.env.PATH;
  return execa("bash", ["-e", "-c", command], {
    cwd: own.root,
    reject: false,
    extendEnv: false,
    env: { PATH: path, HOME: own.folder, NO_COLOR: "1" },
  });
}

/** What a reader sees of a comment's escapes. */
const unescaped = (markdown: string) => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");

/** A command that is printed in any other way than those that `commandsIn` knows would not be run. */
function expectNoOther(text: string, commands: readonly string[]): void {
  const rest = commands.reduce((left, command) => left.replaceAll(command, ""), text);
  expect(rest).not.toMatch(/(rvp-bench|cli\.mjs) [a-z]/);
}

/** Commands on lines of their own, and those within a sentence's parentheses. */
function commandsIn(text: string): string[] {
  const begins = /^(git checkout|rvp-bench|node \S*cli\.mjs) /;
  const commands: string[] = [];
  let open = false;
  for (const line of text.split("\n")) {
    if (begins.test(line) || open) {
      const goesOn = open || commands.at(-1)?.startsWith("git checkout");
      if (goesOn && commands.length > 0) commands[commands.length - 1] += `\n${line}`;
      else commands.push(line);
    }
    open = line.endsWith("\\") && (begins.test(line) || open);
  }
  const said = text.matchAll(/\(((?:rvp-bench|node \S*cli\.mjs) help [a-z ]+)\)/g);
  return [...commands, ...[...said].map(([, command]) => command!)];
}

const decoded = (html: string) =>
  html
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("the states are those that people look at", () => {
  expect(Object.keys(STATES)).toEqual(Object.keys(NINE));
});

test.each(Object.entries(STATES))(
  "%s: what the terminal, the comment and the report print works",
  async (name, { prepare, args, repeats }) => {
    await using own = await ToyProject.make();
    // Seconds instead of minutes for what stays undecided.
    const toml = join(own.root, "rvp.toml");
    const rules = (await readFile(toml, "utf8")).replace(
      "rounds = 10",
      "rounds = 6\nminutes = 0.02",
    );
    await writeFile(toml, rules);
    await prepare(own);
    const busy = name === "unfit" ? load() : [];
    const { stdout, stderr, exitCode } = await own.start(args);
    for (const child of busy) child.kill();
    const folder = args[0] === "compare" ? join(own.root, "compared") : await own.latest();
    const { conclusion } = JSON.parse(await readFile(join(folder, "verdict.json"), "utf8"));
    const expected: Record<string, string> = {
      ...{ clean: "pass", red: "regression", "first-run": "no-baseline", "same-program": "pass" },
      import: "inconclusive",
    };
    expect(conclusion, stdout + stderr).toBe(expected[name] ?? name);

    const comment = unescaped(await readFile(join(folder, "report.md"), "utf8"));
    const html = decoded(await readFile(join(folder, "report.html"), "utf8"));
    const [, next = ""] = /<div class="next">(.*?)<\/div>/s.exec(html) ?? [];
    const places: [place: string, text: string, onPage: boolean][] = [
      ["terminal", stdout, false],
      ["comment", comment, true],
      ["report", next.replaceAll(/<pre[^>]*>|<\/pre>/g, "\n"), true],
    ];
    const printed = places.flatMap(([place, text, onPage]) =>
      commandsIn(text).map((command) => ({ place, command, onPage })),
    );
    for (const [, text] of places) expectNoOther(text, commandsIn(text));
    for (const { place, command, onPage } of printed) {
      const ran = await pasted(own, command, onPage);
      const said = `${place}: ${command}\n${ran.stdout}\n${ran.stderr}`;
      if (repeats && command.includes(" run ")) expect(ran.exitCode, said).toBe(exitCode);
      else expect([0, 1, 3, 4, 5], said).toContain(ran.exitCode);
    }
    const found = [...new Set(printed.map(({ place }) => place))];
    expect(found).toEqual(PLACES[name] ?? ["terminal", "comment", "report"]);
  },
  240_000,
);

/** Where a state that asks for nothing to be done, or for something that no command does, prints commands. */
const PLACES: Record<string, string[]> = {
  // How to measure it again is folded below.
  clean: ["comment"],
  "same-program": ["comment"],
};
