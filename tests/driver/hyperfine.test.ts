import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hyperfine } from "../../src/driver/hyperfine.ts";
import { Project, timesOf } from "./project.ts";

type Entry = Parameters<typeof hyperfine.list>[1];
const show =
  "process.stdout.write(process.argv.slice(1).join('|')); process.exit(process.argv[1] === \"it's\" ? 0 : 3)";
const entry: Entry = {
  name: "commands",
  driver: "hyperfine",
  build: [["sh", "-c", 'echo "exit 0" > "$0/made.sh"', "{dir}"]],
  commands: {
    sleeps: ["sleep", "0.01"],
    "sleeps longer {x}": ["sleep", "0.03"],
    "-quotes": ["node", "-e", show, "it's", "two words", '"$HOME"', ""],
    "is made": ["sh", "{dir}/made.sh"],
    fails: ["sh", "-c", "exit 4"],
    "is not there": ["rvp-no-such-program"],
  },
};
let project: Project<Entry>;

/** Where nobody has installed it, it comes from its registry, and is kept for the next run. */
beforeAll(async () => {
  const root = join(tmpdir(), "rvp-test-hyperfine");
  process.env.PATH = `${process.env.PATH}:${join(root, "bin")}`;
  const found = await execa("hyperfine", ["--version"], { reject: false });
  if (found.failed) await execa("cargo", ["install", "hyperfine", "--root", root]);
  project = await Project.build("hyperfine", hyperfine, entry);
}, 600_000);
afterAll(() => project?.[Symbol.asyncDispose]());

test("lists the commands by name", async () => {
  expect(await project.list()).toEqual(Object.keys(entry.commands));
});

test("times the commands that it is asked for, as often as the budget says", async () => {
  const [short, long] = ["sleeps", "sleeps longer {x}"] as const;
  const budget = { warmup_seconds: 0, seconds: 0.001, least_samples: 4, most_samples: 5 };
  const found = await project.run([short, long], budget);
  expect(Object.keys(found)).toEqual([short, long]);
  const shortest = (name: string) => Math.min(...timesOf(found[name]));
  expect(timesOf(found[short])).toHaveLength(4);
  expect(shortest(long) - shortest(short)).toBeGreaterThan(0.01);
});

test("a quick command is run as often as the budget allows", async () => {
  const budget = { warmup_seconds: 0, seconds: 5, least_samples: 2, most_samples: 6 };
  const found = await project.run(["is made"], budget);
  expect(timesOf(found["is made"])).toHaveLength(6);
});

test("arguments arrive as they are, and what the build made is found", async () => {
  const found = await project.run(["-quotes", "is made"]);
  expect(timesOf(found["-quotes"]).length).toBeGreaterThan(0);
  expect(timesOf(found["is made"]).length).toBeGreaterThan(0);
});

test("a command that fails, or is not there, fails alone", async () => {
  expect(await project.run(["fails", "sleeps", "is not there"])).toMatchObject({
    fails: { kind: "failed" },
    sleeps: { kind: "samples" },
    "is not there": { kind: "failed" },
  });
});
