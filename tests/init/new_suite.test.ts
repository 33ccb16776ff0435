import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type NewSuiteOptions, newSuite } from "../../src/init/new_suite.ts";
import { readProject } from "../../src/plan/project.ts";
import { RvpError } from "../../src/system/errors.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rvp-new-suite-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(language: NewSuiteOptions["language"], folder: string, kit?: string) {
  return newSuite({ language, folder: join(root, folder), root, ...(kit && { kit }) });
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe("a suite in an empty folder", () => {
  test.each(["python", "rust", "node"] as const)("of %s is a whole project", (language) => {
    const { written, toAdd } = write(language, "bench/own-name");
    expect(toAdd).toEqual([]);
    expect(files()).toHaveLength(written.length);
    const { suites, cases, catalog } = readProject(root);
    expect(suites.map(({ manifest }) => manifest.name)).toEqual(["own-name"]);
    expect(cases.map(({ id }) => id)).toEqual(["example/sum/20000"]);
    expect(Object.keys(catalog)).toContain("call_time");
    const program = written.find((path) => /\/(suite\.(py|mjs)|main\.rs)$/.test(path));
    expect(read(program ?? "")).toContain('serve("own-name", ');
  });

  test("gets the kit from a tag, a commit or a checkout", () => {
    write("python", "a");
    write("rust", "b");
    expect(read("a/requirements.txt")).toBe(
      "rvp-bench @ git+https://github.com/org/rvp-bench-action@v1#subdirectory=impl/python\n",
    );
    expect(read("b/Cargo.toml")).toContain(
      '{ git = "https://github.com/org/rvp-bench-action", tag = "v1", default-features = false }',
    );
    write("rust", "c", `ssh://git@localhost/kit@${"0".repeat(40)}`);
    expect(read("c/Cargo.toml")).toContain(
      `{ git = "ssh://git@localhost/kit", rev = "${"0".repeat(40)}", default`,
    );
    write("python", "d", ".");
    expect(read("d/requirements.txt")).toBe(`rvp-bench @ file://${resolve("impl/python")}\n`);
    write("rust", "e", ".");
    expect(read("e/Cargo.toml")).toContain(
      `{ path = "${resolve("impl/rust/crates/core")}", default`,
    );
    expect(() => write("rust", "f", "no/where")).toThrow(/no kit at no\/where/);
    expect(() => write("node", "g", ".")).toThrow(/a suite of node has no kit/);
  });
});

describe("a suite in a project", () => {
  test("shares the definition, and says what to add to rvp.toml", () => {
    write("node", "node");
    const before = files().length;
    const { written, toAdd } = write("python", "python");
    expect(toAdd).toEqual([{ path: "rvp.toml", lines: ['suites = ["node","python"]'] }]);
    expect(written.every((path) => path.startsWith("python/"))).toBe(true);
    expect(files()).toHaveLength(before + written.length);
    expect(read("rvp.toml")).toContain('suites = ["node"]');
  });

  test("of driven suites, with metrics of its own", () => {
    const driven = `[[suite]]\nname = "own"\ndriver = "command"\ncommands = { own = ["true"] }\n`;
    writeFileSync(join(root, "rvp.toml"), `protocol = 1\n${driven}`);
    mkdirSync(join(root, "benchmarks"));
    const own = `call_time = { unit = "s", direction = "lower", scale = "ratio", gate = false, about = "mine" }\n`;
    writeFileSync(join(root, "benchmarks/metrics.toml"), own);
    const { written, toAdd } = write("node", "node");
    expect(written).toContain("benchmarks/example/sum.toml");
    const keys = ['suites = ["node"]', 'benchmarks = "benchmarks"'];
    expect(toAdd[0]).toEqual({ path: "rvp.toml", lines: keys });
    expect(toAdd[1]?.path).toBe("benchmarks/metrics.toml");
    expect(toAdd[1]?.lines.map((line) => line.split(" ")[0])).toContain("setup_time");
    expect(toAdd[1]?.lines.join()).not.toContain("call_time");
    const lines = (index: number) => toAdd[index]?.lines.join("\n");
    writeFileSync(join(root, "rvp.toml"), `${lines(0)}\n${read("rvp.toml")}`);
    writeFileSync(join(root, "benchmarks/metrics.toml"), `${lines(1)}\n${own}`);
    expect(readProject(root).cases).toHaveLength(1);
  });

  test("whose metrics.toml is no TOML is told where, and nothing is written", () => {
    mkdirSync(join(root, "benchmarks"));
    writeFileSync(join(root, "benchmarks/metrics.toml"), "call_time = [\n");
    expect(() => write("node", "node")).toThrow(RvpError);
    expect(() => write("node", "node")).toThrow(/metrics\.toml:\d+:\d+: not TOML/);
    expect(files()).toHaveLength(1);
  });

  test("a file that is there stays, and nothing else is written", () => {
    mkdirSync(join(root, "node"));
    writeFileSync(join(root, "node/suite.mjs"), "mine");
    expect(() => write("node", "node")).toThrow(/^node\/suite\.mjs: already there$/);
    expect(read("node/suite.mjs")).toBe("mine");
    expect(files()).toHaveLength(1);
  });

  test("has a name that a suite can have, and lies in the project", () => {
    expect(() => write("node", "My Suite")).toThrow(/"My Suite" cannot be a suite's name/);
    expect(() => write("node", "../elsewhere")).toThrow(/is not below/);
    expect(files()).toEqual([]);
  });
});

describe("the pages show what is written", () => {
  test.each([
    ["python", "python/suite.py", "impl/python/README.md"],
    ["rust", "rust/src/main.rs", "impl/rust/crates/core/README.md"],
    ["js", "node/suite.mjs", "docs/add-a-suite.md"],
  ])("%s", (block, program, page) => {
    const text = readFileSync(join("examples/suites", program), "utf8");
    for (const each of [page, "docs/add-a-suite.md"]) {
      const shown = new RegExp(`^\`\`\`${block}\\S*\n(.*?)^\`\`\`$`, "ms");
      expect(shown.exec(readFileSync(each, "utf8"))?.[1]).toBe(text);
    }
  });
});
