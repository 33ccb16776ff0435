// Every command that a sentence of the sources names is run, and is none that is refused. FOLDER, FILE and the like are
// what a reader puts in.
import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCalled, calledName } from "../../src/cli/as_called.ts";
import { ToyProject } from "../e2e/toy_project.ts";
import { typescriptImports } from "../imports.ts";

/** As it stands in the sources, and as it is run here. The longest that fits is meant. */
const COMMANDS: Record<string, string> = {
  "rvp-bench --help": "--help",
  "rvp-bench help <verb>": "help run",
  "rvp-bench help compare": "help compare",
  "rvp-bench help baseline accept": "help baseline accept",
  "rvp-bench help baseline save": "help baseline save",
  "rvp-bench init": "init --dry-run",
  "rvp-bench run": "run --profile smoke",
  "rvp-bench verify": "verify",
  "rvp-bench run --resume": "run --resume",
  "rvp-bench run --no-baseline": "run --no-baseline --profile smoke",
  "rvp-bench bisect ${name} --good ${hash}^1 --bad ${hash}^2": "help bisect",
  "rvp-bench compare BASE HEAD": "compare FOLDER FOLDER",
  "rvp-bench gate FOLDER": "gate FOLDER --profile smoke",
  "rvp-bench gate FOLDER --profile ${other.profile}": "gate FOLDER --profile smoke",
  "rvp-bench plan": "plan",
  "rvp-bench plan --profile full": "plan --profile full",
  "rvp-bench plan --profile ${profile}": "plan --profile quick",
  "rvp-bench import FILE": "import FILE",
  "rvp-bench baseline save FOLDER": "baseline save FOLDER",
};

/** Texts that name who wrote something, or find it again, and no command. */
const NAMES = [
  "rvp-bench calibrate: rules that fit",
  "rvp-bench calibrate wrote",
  "rvp-bench that is there already",
  "rvp-bench key=",
];
/** `init` signs what it writes. */
const SIGNS = /^src\/init\//;

/** What stands behind `rvp-bench` in the texts of the sources; examples of a verb's help are none of its hints. */
function named(): string[] {
  return [...typescriptImports().keys()]
    .filter((file) => !SIGNS.test(file) && !file.includes("generated"))
    .flatMap((file) => {
      const code = readFileSync(file, "utf8").replace(/^\s*(\*|\/\/|\/\*).*$/gm, "");
      const places = code.matchAll(/(?<!(?:\\n| {2}) *)rvp-bench (?=[a-z-])/g);
      return [...places].map(({ index }) => code.slice(index, index + 80));
    });
}

const byLength = Object.keys(COMMANDS).sort((a, b) => b.length - a.length);

test("every command that a text names is known here, and none is known for nothing", () => {
  const found = new Set<string>();
  const unknown = named().filter((text) => {
    if (NAMES.some((name) => text.startsWith(name))) return false;
    const command = byLength.find((name) => text.startsWith(name));
    if (command !== undefined) found.add(command);
    return command === undefined || / -/.test(text.slice(command.length, command.length + 2));
  });
  expect(unknown).toEqual([]);
  expect([...found].sort()).toEqual(Object.keys(COMMANDS).sort());
});

let project: ToyProject;
let folder: string;
beforeAll(async () => {
  project = await ToyProject.make();
  await project.commit({ simulate: 0.005 });
  await project.start(["run", "--profile", "smoke"]);
  folder = await project.latest();
  const file = { name: "sum", results: [{ command: "sum", times: [1, 1.1, 0.9] }] };
  await writeFile(join(project.root, "hyperfine.json"), JSON.stringify(file));
  // What `init` writes a gate for.
  const bench =
    '[package]\nname = "sum"\n[dev-dependencies]\ncriterion = "0.7"\n[[bench]]\nname = "sum"\nharness = false\n';
  await writeFile(join(project.root, "Cargo.toml"), bench);
});
afterAll(() => project[Symbol.asyncDispose]());

test.each(Object.entries(COMMANDS))("%s", async (name, args) => {
  if (name.endsWith("--resume")) await leaveInterrupted();
  const words = args
    .replaceAll("FOLDER", folder)
    .replaceAll("FILE", join(project.root, "hyperfine.json"))
    .split(" ");
  const { exitCode, stderr } = await project.start(words);
  expect([0, 1, 3, 4, 5], stderr).toContain(exitCode);
});

/** A run that was ended after a round: its log, and no results. */
async function leaveInterrupted(): Promise<void> {
  const child = project.start(["run", "--all", "--rounds", "50"]);
  for (;;) {
    const log = await readdir(join(await project.latest(), "rounds")).catch(() => []);
    if (log.length > 2) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill("SIGINT");
  await child;
}

test("a command is printed as this program was called", async () => {
  expect(calledName("/usr/bin/rvp-bench", "/home/me")).toBe("rvp-bench");
  expect(calledName("/opt/rvp/dist/cli.mjs", "/opt/rvp")).toBe("node dist/cli.mjs");
  expect(calledName("/opt/rvp/dist/cli.mjs", "/home/me/far/below")).toBe(
    "node /opt/rvp/dist/cli.mjs",
  );
  expect(calledName("/my tools/cli.mjs", "/elsewhere/a/b")).toBe("node '/my tools/cli.mjs'");
  const hint = "try rvp-bench run; is rvp-bench: there?";
  expect(asCalled(hint, "node x.mjs")).toBe("try node x.mjs run; is rvp-bench: there?");
  const { stderr } = await project.start(["run", "-C", "/nonexistent"]);
  expect(stderr).toContain("node ../cli.mjs init gives a repository");
  expect(await readFile(join(folder, "report.md"), "utf8")).not.toContain("cli.mjs");
});
