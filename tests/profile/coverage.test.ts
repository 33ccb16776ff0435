// Which functions a change touches, and what a record of the benchmarks says of them.
import { describe, expect, test } from "vitest";
import type { Functions } from "../../src/contract/generated/types.ts";
import { readDiff } from "../../src/profile/changed_lines.ts";
import { coverageOf, type SourceChange } from "../../src/profile/coverage.ts";
import { functionFinder, functionsIn } from "../../src/profile/functions_in.ts";
import { isLibrary, seenFunctions, sourceOf } from "../../src/profile/seen_functions.ts";
import { readSeenNative, readSeenPython } from "../../src/profile/seen_lines.ts";

const PYTHON = `import os
TABLE = {
    "a": 1,
}
class Estimator(Base):
    """Text
that is not indented
    """
    @property
    @cached(
        size=3,
    )
    def weights(self):
        return 1

    async def fit(
        self,
        x,
    ) -> None:
        # a comment
        def inner(y):
            return y
        return inner(x)
def alone(): return 2
alone()
`;
const RUST = `use std::fmt;
impl<T: Into<Vec<f64>>> fmt::Display for Tree<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("}")
    }
}
impl Tree<f64> {
    pub(crate) const unsafe fn depth<A>(
        &self,
        of: A,
    ) -> usize
    where
        A: Copy,
    {
        fn walk() {}
        self.0
    }
    fn short(&self) -> usize { 1 }
}
pub trait Shape {
    fn area(&self) -> f64;
}
const LIMIT: usize = 3;
#[cfg(test)]
mod tests {
    #[test]
    fn works() {}
}
pub extern "C" fn last() {
    LIMIT;
}
`;
const names = (path: string, text: string) =>
  functionsIn(path, text).map(({ name, from, to }) => `${name} ${from}-${to}`);

describe("the functions of a file", () => {
  test("Python's have their classes, decorators and whole heads; a text's indentation is nobody's", () => {
    expect(names("a.py", PYTHON)).toEqual([
      "Estimator.weights 9-14",
      "Estimator.fit 16-23",
      "Estimator.fit.inner 21-22",
      "alone 24-24",
    ]);
  });

  test("Rust's have their types and attributes; unit tests are none", () => {
    expect(names("a.rs", RUST)).toEqual([
      "Tree::fmt 3-6",
      "Tree::depth 9-18",
      "Tree::depth::walk 16-16",
      "Tree::short 19-19",
      "Shape::area 22-22",
      "last 30-32",
    ]);
  });

  test("a line is of the innermost one; a language that is not known has none", () => {
    const functionAt = functionFinder(functionsIn("a.py", PYTHON));
    expect(functionAt(22)?.name).toBe("Estimator.fit.inner");
    expect(functionAt(23)?.name).toBe("Estimator.fit");
    for (const line of [0, 3, 25, 99]) expect(functionAt(line)).toBeUndefined();
    expect(functionsIn("a.c", "int main(void) {\n}\n")).toEqual([]);
    expect(functionsIn("constructor", PYTHON)).toEqual([]);
  });
});

test("a line on which a pattern would hang is passed over", () => {
  const part = `impl <${"> ! ".repeat(20)}`;
  const timed = (text: string) => {
    const start = performance.now();
    expect(functionsIn("a.rs", `${text}\nfn f() {}\n`).map(({ name }) => name)).toEqual(["f"]);
    return performance.now() - start;
  };
  const lines = timed(`${part}\n`.repeat(1000));
  expect(timed(part.repeat(1000))).toBeLessThan(10 * lines);
});

/** The least seconds of three. */
function timed(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test("functions within functions take no longer than their lines", () => {
  const comments = "#\n".repeat(150_000);
  const heads = Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}def f():`);
  const nested = [...heads, comments, ...heads.toReversed()].join("\n");
  expect(functionsIn("a.py", nested).length).toBeGreaterThan(200);
  const flat = timed(() => functionsIn("a.py", comments));
  expect(timed(() => functionsIn("a.py", nested))).toBeLessThan(5 * flat);
});

test("the functions of all lines are found in the time that it takes to read them", () => {
  const text = "def f(): 1\n".repeat(20_000);
  const functions = functionsIn("a.py", text);
  const read = timed(() => functionsIn("a.py", text));
  const found = timed(() => {
    const functionAt = functionFinder(functions);
    for (let line = 1; line <= 20_000; line++) functionAt(line);
  });
  expect(found).toBeLessThan(10 * read);
});

test("what stands in something with an endless name has none: its lines are of that", () => {
  const long = "g".repeat(400);
  const text = `def ${long}():\n    def f():\n        return 1\n    return f()\n`;
  expect(names("a.py", text)).toEqual([`${long} 1-4`]);
});

test("a diff's lines are counted: what looks like the name of a file within them is none", () => {
  const diff = `diff --git a/x.py b/x.py
index 1..2 100644
--- a/x.py
+++ b/x.py
@@ -1 +1,2 @@ def f
--- a/secret.py
+++ b/secret.py
+@@ -1 +1 @@
@@ -9,0 +11 @@
+last
diff --git a/gone.py b/gone.py
--- a/gone.py
+++ /dev/null
@@ -1,2 +0,0 @@
-one
-two
diff --git "a/q\\"uoted.py" "b/q\\"uoted.py"
--- "a/q\\"uoted.py"
+++ "b/q\\"uoted.py"
@@ -1 +1 @@
-a
+b
`;
  expect(readDiff(diff)).toEqual([
    {
      path: "x.py",
      removed: [{ line: 1, text: "-- a/secret.py" }],
      added: [
        { line: 1, text: "++ b/secret.py" },
        { line: 2, text: "@@ -1 +1 @@" },
        { line: 11, text: "last" },
      ],
    },
    {
      path: "gone.py",
      removed: [
        { line: 1, text: "one" },
        { line: 2, text: "two" },
      ],
      added: [],
    },
  ]);
});

describe("what programs say they ran", () => {
  test("Python: a place each; anything else is refused", () => {
    expect(readSeenPython('["/a.py", 3]\n["/a.py", 7]\n')).toEqual(
      new Map([["/a.py", new Set([3, 7])]]),
    );
    expect(() => readSeenPython('["/a.py", 3]')).toThrow("no end");
    expect(() => readSeenPython('{"a": 1}\n')).toThrow("line 1 is no place");
  });

  test("Callgrind: code that was put into another function has the lines of its own file", () => {
    const text = `# callgrind format
positions: instr line
events: Ir

ob=(1) /p/prog
fl=(1) /r/host.rs
fn=(1) host
0x10 10 5
fi=(2) /r/inlined.rs
0x11 3 4
fe=(1)
0x12 11 1
cfi=(3) /r/called.rs
cfn=(2) called
calls=2 7
0x13 12 100
0x14 13 2
0x15 0 9
fl=(4) /lib/python3.11/x
fn=(3) library
fi=(2)
0x99 4 1
ob=(2) /l/other.so
fl=(1)
fn=(4) elsewhere
fi=(2)
0x77 4 1
totals: 112
`;
    expect(readSeenNative(text, "/p/prog", isLibrary)).toEqual({
      lines: new Map([
        ["/r/host.rs", new Set([10, 11, 12, 13])],
        ["/r/inlined.rs", new Set([3, 4])],
      ]),
      borrowed: ["0x11"],
    });
    expect(() => readSeenNative("text", "/p/prog", isLibrary)).toThrow("no file of Callgrind");
  });
});

describe("a path that a program knows a file by", () => {
  const files = [
    "impl/py/src/pack/core/fit.py",
    "impl/py/src/pack/dl/fit.py",
    "fit.py",
    "src/lib.rs",
    "a/two/x.py",
    "b/two/x.py",
  ];

  test.each([
    ["lies in the repository", "/top/fit.py", "fit.py"],
    ["is that of a copy", "/cache/program/pack/dl/fit.py", "impl/py/src/pack/dl/fit.py"],
    ["agrees in a name alone", "/cache/other/fit.py", undefined],
    ["is one of several", "/cache/two/x.py", undefined],
    ["is of another checkout", "/elsewhere/src/lib.rs", "src/lib.rs"],
    ["is a library's", "/root/.cargo/registry/src/index/x-1.0/src/lib.rs", undefined],
    ["is a package's", "/venv/lib/python3.11/site-packages/pack/dl/fit.py", undefined],
  ])("%s", (_, path, file) => {
    expect(sourceOf(path, "/top", files)).toBe(file);
  });

  test("gives the functions that its lines are of", () => {
    const lines = new Map([["/top/fit.py", new Set([9, 21])]]);
    expect(seenFunctions(lines, "/top", new Map([["fit.py", PYTHON]]))).toEqual(
      new Map([["fit.py", ["Estimator.fit.inner", "Estimator.weights"]]]),
    );
  });
});

describe("what a change touches", () => {
  const record: Functions = {
    ...{ protocol: 1, kind: "functions", profile: "quick", commit: "a".repeat(40) },
    suites: { toy: { cases: [], files: { "a.py": ["Estimator.fit"] } } },
  };
  const before = PYTHON;
  const change = (after: string, lines: number[], more: Partial<SourceChange> = {}) => {
    const added = lines.map((line) => ({ line, text: after.split("\n")[line - 1]! }));
    return {
      ...{
        path: "a.py",
        programs: [{ suite: "toy", domain: "toy" }],
        base: before,
        head: after,
        removed: [],
        added,
      },
      ...more,
    };
  };
  const all = new Set(["toy:toy"]);

  test("run, not seen, new: each is counted, and the unseen ones are named", () => {
    const after = `${before}def added():\n    return 3\n`;
    expect(coverageOf([change(after, [1, 14, 20, 23, 27])], record, all)).toEqual({
      touched: 3,
      run: 1,
      unknown: 1,
      not_seen: { count: 1, names: ["a.py:Estimator.weights"] },
      record: "a".repeat(40),
    });
  });

  test("where cases of the suite were not recorded, what was not seen is not known", () => {
    const found = coverageOf([change(before, [14, 23])], record, new Set());
    expect(found).toMatchObject({ touched: 2, run: 1, unknown: 1, not_seen: { count: 0 } });
    const twice = change(before, [14], {
      programs: ["toy", "other"].map((domain) => ({ suite: "toy", domain })),
    });
    expect(coverageOf([twice], record, all)).toMatchObject({ unknown: 1, not_seen: { count: 0 } });
  });

  test("a line that went counts for its function, but for one that went as a whole", () => {
    const removed = [
      { line: 14, text: "        return 1" },
      { line: 24, text: "def alone(): return 2" },
    ];
    const after = before.replace("def alone(): return 2\nalone()\n", "");
    const found = coverageOf([change(after, [], { removed })], record, all);
    expect(found).toMatchObject({ touched: 1, not_seen: { names: ["a.py:Estimator.weights"] } });
  });

  test("a comment is no change of a function", () => {
    expect(coverageOf([change(before, [20])], record, all).touched).toBe(0);
  });

  test("a hostile change has no more names than a document may hold", () => {
    const many = Array.from({ length: 300 }, (_, i) => `def ${"x".repeat(400)}${i}(): return 1\n`);
    const text = many.join("");
    const lines = many.map((_, i) => i + 1);
    const found = coverageOf([change(text, lines, { base: text })], record, all);
    expect(found.not_seen.count).toBe(300);
    expect(found.not_seen.names).toHaveLength(100);
    expect(Math.max(...found.not_seen.names.map(({ length }) => length))).toBe(300);
  });
});
