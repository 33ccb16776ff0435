// A real program of Rust under Callgrind: inlined and generic functions and closures are seen, what is not called is not.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linesAround } from "../../src/profile/borrowed_lines.ts";
import { isLibrary, seenFunctions } from "../../src/profile/seen_functions.ts";
import { CALLGRIND_LINES, readSeenNative } from "../../src/profile/seen_lines.ts";

const PROGRAM = `
use std::hint::black_box;
struct Tree<T>(T);
impl<T: Copy + Into<f64>> Tree<T> {
    #[inline(always)]
    fn inlined(&self) -> f64 {
        let mut sum = 0.0;
        for i in 0..black_box(10) {
            sum += black_box(i as f64) * self.0.into();
        }
        sum
    }
    fn unused(&self) -> f64 {
        black_box(2.0)
    }
}
#[inline(never)]
fn closing(n: u64) -> u64 {
    let add = |x: u64| x + black_box(n);
    (0..n).map(add).sum()
}
#[inline(never)]
fn on_request() {
    println!("{}", Tree(1.0f64).unused());
}
fn main() {
    if std::env::args().count() > 1 {
        on_request();
    }
    println!("{} {}", Tree(2.5f32).inlined(), closing(black_box(5)));
}
`;

const tools = ["valgrind", "rustc"].every((name) => spawnSync(name, ["--version"]).status === 0);

describe.skipIf(!tools)("what a native program ran", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "rvp-seen-")));
    await writeFile(join(folder, "main.rs"), PROGRAM);
    const optimized = ["-O", "-C", "debuginfo=line-tables-only", "-o", "program", "main.rs"];
    execFileSync("rustc", optimized, { cwd: folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    [[], ["Tree::inlined", "closing", "main"]],
    [["more"], ["Tree::inlined", "Tree::unused", "closing", "main", "on_request"]],
  ])(
    "with arguments %j",
    async (args, names) => {
      const out = `--callgrind-out-file=${join(folder, "out")}`;
      const command = [...CALLGRIND_LINES, out, "./program", ...args];
      execFileSync("valgrind", command, { cwd: folder, stdio: "ignore" });
      const text = await readFile(join(folder, "out"), "utf8");
      const { lines, borrowed } = readSeenNative(text, join(folder, "program"), isLibrary);
      const around = await linesAround(borrowed, join(folder, "program"), folder, {});
      const file = join(folder, "main.rs");
      const seen = new Map([[file, new Set([...lines.get(file)!, ...around.get(file)!])]]);
      const sources = new Map([["main.rs", PROGRAM]]);
      expect(seenFunctions(seen, folder, sources)).toEqual(new Map([["main.rs", names]]));
    },
    60_000,
  );
});
