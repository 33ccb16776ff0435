// What the compiler of Rust put into another function, by the debugging information that it leaves.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Costs } from "../../src/profile/call_tree.ts";
import { growthOf } from "../../src/profile/growth.ts";
import { recorderOf } from "../../src/profile/recorder.ts";

/** The guilty one is within the solver on both sides, or on one alone; by whose name it calls the leaf is what matters. */
const PROGRAM = (turns: number, inline: string) => `
use std::hint::black_box;
struct Solver;
trait Fit { fn fit(&self, turns: u64) -> u64; }
impl Fit for Solver {
    #[inline(never)]
    fn fit(&self, turns: u64) -> u64 { guilty(turns) ^ (0..2_000).map(black_box).sum::<u64>() }
}
#[inline(${inline})]
fn guilty(turns: u64) -> u64 {
    let mut total = 0;
    for i in 0..turns { total += leaf(i); }
    total
}
#[inline(never)]
fn leaf(i: u64) -> u64 { black_box(i) }
fn main() { for _ in 0..10 { black_box(Solver.fit(black_box(${turns}))); } }
`;

const tools = ["valgrind", "rustc", "addr2line"];
const installed = tools.every((name) => spawnSync(name, ["--version"]).status === 0);

describe.skipIf(!installed)("a function that was put into another one", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "rvp-inlined-")));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function costs(turns: number, debug: string, inline = "always"): Promise<Costs> {
    await writeFile(join(folder, "main.rs"), PROGRAM(turns, inline));
    const options = ["-O", "-C", `debuginfo=${debug}`, "-o", "program", "main.rs"];
    execFileSync("rustc", options, { cwd: folder });
    const recorder = await recorderOf(["./program"], folder);
    if ("why" in recorder) throw new Error(recorder.why);
    const [file = "", ...args] = recorder.wrap(join(folder, "profile"));
    execFileSync(file, args, { cwd: folder });
    return await recorder.read(await readFile(join(folder, "profile"), "utf8"));
  }

  const first = (base: Costs, head: Costs) => growthOf(base, head).functions[0];

  test("has its full name, and its place where it is not put into it any more", async () => {
    const [base, head] = [await costs(1000, "limited"), await costs(9000, "limited")];
    expect(first(base, head)).toMatchObject({ name: "main::guilty", calls_base: 10 });
    const called = await costs(9000, "limited", "never");
    expect(first(base, called)).toMatchObject({ name: "main::guilty", calls_head: 10 });
  }, 120_000);

  test("is of its caller where line tables alone have no name for it", async () => {
    const [base, head] = [
      await costs(1000, "line-tables-only"),
      await costs(9000, "line-tables-only"),
    ];
    expect(first(base, head)?.name).toBe("<main::Solver as main::Fit>::fit");
  }, 120_000);
});
